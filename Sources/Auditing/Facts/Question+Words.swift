import FormModel

extension Question {
  /// Whether its words name the same thing as others: "Téléphone" and "Votre téléphone (portable)".
  func isWorded(like other: String) -> Bool {
    let (own, others) = (Self.tellingWords(of: wording), Self.tellingWords(of: other))
    guard !own.isEmpty, !others.isEmpty else { return false }
    return own.isSubset(of: others) || others.isSubset(of: own)
  }

  /// The words of a wording that name what is asked.
  private static func tellingWords(of wording: String) -> Set<String> {
    Set(FoldedWords(wording, limit: 20).words).subtracting(smallWords)
  }

  private static let smallWords: Set<String> = [
    "votre", "vos", "le", "la", "les", "l", "de", "du", "des", "d", "your", "the", "of", "a", "an",
    "quel", "quelle", "est", "what", "is", "saisissez", "indiquez", "enter", "s",
  ]
}
