/// Something that two questions can have in common.
package enum Signal: String, Sendable, CaseIterable {
  case wording, name, purpose, autocomplete, choices, kind, legend, heading, page, order

  /// How much it says, beside the others.
  ///
  /// Web test tools found by experiment that what an element says and is called survives changes
  /// best, about three times better than where it stands (Similo: Nass et al., 2023). We start from
  /// that and tuned on changed pages whose truth is known (`formaudit-mutate`): house values.
  var weight: Double {
    switch self {
    // What people read: redesigns keep most of its words.
    case .wording: 4
    // What the program calls the answer: kept as long as the data base is.
    case .name: 3
    // Survives translation and re-wording; several questions can have the same.
    case .purpose: 2.5
    // The answers on offer are nearly an identity once there are more than two or three.
    case .choices: 2
    case .autocomplete: 1.5
    // Most fields of a form are of the same kind.
    case .kind: 1
    // Around it: blocks which ask the same of two persons differ by these alone.
    case .legend: 1
    case .page: 1
    case .heading: 0.75
    // Settles between twins.
    case .order: 0.75
    }
  }

  /// The part of its weight that counts against a pair of which one side alone has it.
  static let weightWhenOneLacksIt = 0.4
}

/// When two questions are taken for the same. Tuned with `formaudit-mutate`: house values.
enum MatchingLimits {
  /// Below this score, two questions have no more in common than any two of a form.
  static let leastScore = 0.5
  /// A pair is sure when the best other way to pair costs at least this much.
  static let margin = 0.04
  /// What a pair of the very same words gains beside its score.
  static let sameWordsGain = 0.05
  /// One of the wording, the name or the answers must agree this much: a question of the same
  /// purpose in the same place whose words and name are new may well be another one.
  static let strongWording = 0.6
  /// The same, when the name is another one although most names stayed: "E-mail" under one name and
  /// "E-mail of your partner" under another are two questions.
  static let strongWordingUnderAnotherName = 0.95
  static let strongName = 0.75
  /// Below this, two wordings or two names have nothing to do with each other …
  static let weakAgreement = 0.4
  /// … which says something where at least this much of them can be relied on.
  static let fairTrust = 0.5
  static let strongChoices = 0.6
  /// What a word or a name that differs still counts where all of them were replaced.
  static let leastTrust = 0.1
  /// Fields without any words are told apart by their kind and their place, when these agree this
  /// much.
  static let strongOrder = 0.9
  static let fairOrder = 0.7
  /// Two lists say something by their answers from this number of answers on.
  static let tellingChoices = 3
  /// Beyond this number of questions that could go together, pairs are taken best first: a page of
  /// thousands of equal fields must not take minutes.
  static let largestBlock = 400
  /// Pairs that are looked at, at most, for the same reason.
  static let mostComparisons = 400_000
}
