import FormModel
import Synchronization

/// The texts that rules look for phrases in, folded once for all rules.
final class FoldedTexts: Sendable {
  private let known = Mutex<[String: FoldedWords]>([:])

  func words(of text: String) -> FoldedWords {
    if let words = known.withLock({ $0[text] }) { return words }
    let words = FoldedWords(text)
    known.withLock { if $0.count < Self.mostTexts { $0[text] = words } }
    return words
  }

  /// Beyond, texts are folded each time: memory stays bounded.
  private static let mostTexts = 5_000
}
