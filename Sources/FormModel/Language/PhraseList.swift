/// Phrases looked for in many texts: they are folded once.
public struct PhraseList: Sendable {
  private var index = PhraseIndex<Bool>()

  public init(_ phrases: [String]) {
    for phrase in phrases { index.insert(phrase, true) }
  }

  /// Whether any phrase stands in a text, as whole words one after the other.
  public func isMentioned(in text: FoldedWords) -> Bool { index.hasMatch(in: text) }
}
