/// A `<form>` element, or the controls that belong to none, with the questions it asks.
package struct Form: Sendable {
  /// The place among the forms of the page, in tree order.
  package let index: Int
  package let id: String
  package let name: String
  /// `get`, `post` or `dialog`, lower case.
  package let method: String
  /// The address that answers are sent to, as written in the page.
  package let action: String
  package let kind: FormKind
  /// Whether this form is what the audit is about.
  package internal(set) var isAudited: Bool
  package internal(set) var questions: [Question]
  /// Whether the page says by which method answers are sent; browsers use `get` otherwise.
  package internal(set) var isMethodWritten = false
  /// Whether a script is called when people send it.
  package internal(set) var isSentByScript = false

  /// The questions that people meet by default.
  package var askedQuestions: [Question] { questions.filter { !$0.isConditional } }

  /// Whether it opens an account: it asks to make up a password, and what to sign in with.
  package var opensAccount: Bool {
    askedQuestions.contains { $0.behaviour.contains(.isMadeUp) }
      && askedQuestions.contains { $0.behaviour.contains(.namesAccount) }
  }
}

/// What a form is for.
package enum FormKind: String, Sendable, CaseIterable {
  case procedure
  case contact
  case search
  case login = "log-in"
  case newsletter
  case cookie
  case language
  /// What people think of the page or of the service, or a poll.
  case feedback
  /// A thing to put into the basket of a shop.
  case cart
  /// A small form beside what people came for: a code for a discount, a finder of shops, tags, a list
  /// that leads elsewhere.
  case furniture
  /// The controls that belong to no form.
  case none
}
