/// One of the things that a box to tick may agree to.
package enum Agreement: String, Sendable, CaseIterable {
  case terms, data, offers

  /// The words which show it, in `Rules/vocabulary.yaml`.
  private var list: Vocabulary.List {
    switch self {
    case .terms: .agreementTerms
    case .data: .agreementData
    case .offers: .agreementOffers
    }
  }

  /// What the words beside a box speak of.
  static func spokenOf(in wording: String, _ vocabulary: Vocabulary) -> Set<Agreement> {
    let words = FoldedWords(wording, limit: longestWording)
    return Set(allCases.filter { vocabulary.isMentioned($0.list, in: words) })
  }

  private static let longestWording = 120
}
