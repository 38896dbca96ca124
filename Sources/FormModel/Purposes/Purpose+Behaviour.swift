extension Purpose {
  /// What an answer does beside telling something, and what is done with it: `behaviour` in
  /// `Rules/purposes.yaml`.
  package enum Behaviour: String, Sendable, CaseIterable {
    /// Nobody may see the answer but the person who gives it.
    case secret
    /// The secret is thought up here, and not known before.
    case isMadeUp = "made up"
    /// It names an account, or leads to its owner.
    case namesAccount = "names account"
    /// It tells people from robots.
    case provesHuman = "proves human"
    /// The answer is sent to people while they fill in the form.
    case isSent = "sent"
    /// Ticked, it spares the questions that follow.
    case repeatsAnswers = "repeats answers"
    /// It says what is searched.
    case isSought = "sought"
    /// It is a date, in a box for any text too.
    case isDate = "date"
    /// It may say anything, and most people leave it empty.
    case isComment = "comment"
  }
}
