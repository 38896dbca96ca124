import Auditing
import FormModel
import Words

/// Tells which questions ask for data that the law protects more than others (GDPR, articles 9, 10
/// and 87): by the words of a dictionary, then by what they ask for.
struct SensitiveAnswers {
  private let purposes: PurposeBook
  private let phrases: PhraseIndex<Sentence>

  private static let dictionary = "special-categories"

  init(_ book: RuleBook) {
    purposes = book.purposes
    let entries = book.dictionaries.first { $0.id == Self.dictionary }?.entries ?? []
    phrases = PhraseIndex(
      entries.flatMap(\.phrases),
      entries.flatMap { entry in repeatElement(entry.reason, count: entry.phrases.count) })
  }

  /// The kind of data; nil for a question like any other.
  func reason(of held: HeldQuestion) -> Sentence? {
    phrases.matches(in: held.wording).first?.value
      ?? held.question.purpose.flatMap { purposes[$0]?.sensitive }
  }
}
