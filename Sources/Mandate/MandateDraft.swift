package import Auditing
import FormModel
package import Words

/// The first version of a mandate, made of a form: one line for each thing that it asks.
///
/// No line has an article: nothing is allowed until somebody has found it in a text.
package struct MandateDraft: Sendable {
  package private(set) var mandate: Mandate
  /// The questions of each line, in their own words.
  package private(set) var asked: [[String]] = []

  package init(_ audit: Audit, _ book: RuleBook, language: Language) {
    mandate = Mandate(title: Sentence("the title of the text").text(in: language))
    let sensitive = SensitiveAnswers(book)
    let questions = HeldQuestion.all(of: audit)
    let others = OtherPeople(questions, book)
    var places: [Key: Int] = [:]
    for held in questions {
      guard let key = Key(held, isOfOthers: others.areAsked(by: held), book) else { continue }
      let place = places[key] ?? begin(key.line)
      places[key] = place
      if sensitive.reason(of: held) != nil { mandate.lines[place].sensitive = true }
      asked[place].append(held.words)
    }
  }

  /// Adds a line, and says where.
  private mutating func begin(_ line: Mandate.Line) -> Int {
    mandate.lines.append(line)
    asked.append([])
    return asked.count - 1
  }

  /// What questions of one line have in common.
  private struct Key: Hashable {
    let purpose: String?
    /// Of questions which their purpose does not tell apart.
    let words: FoldedWords?
    /// What names other people than the one who fills in the form.
    let whose: FoldedWords?
    let line: Mandate.Line

    /// nil for a question that nothing tells apart from others: it has no words.
    init?(_ held: HeldQuestion, isOfOthers: Bool, _ book: RuleBook) {
      purpose = Self.tellingPurpose(of: held, book)
      if purpose == nil, held.wording.isEmpty { return nil }
      words = purpose == nil ? held.wording : nil
      let naming = isOfOthers ? Self.naming(held, book.vocabulary) : nil
      whose = naming.map { FoldedWords($0) }
      line = Mandate.Line(
        purposes: purpose.map { [$0] } ?? [], words: purpose == nil ? [held.words] : [],
        of: naming.map { [$0] } ?? [])
    }

    /// What is asked twice of different things is told apart by its words.
    private static func tellingPurpose(of held: HeldQuestion, _ book: RuleBook) -> String? {
      guard let purpose = held.question.purpose.flatMap({ book.purposes[$0] }),
        !purpose.isRepeatable || held.wording.isEmpty
      else { return nil }
      return held.question.purpose
    }

    static func == (one: Key, other: Key) -> Bool {
      one.purpose == other.purpose && one.words == other.words && one.whose == other.whose
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(purpose)
      hasher.combine(words)
      hasher.combine(whose)
    }

    /// The text that names them: their group says it for several questions at once.
    private static func naming(_ held: HeldQuestion, _ vocabulary: Vocabulary) -> String? {
      [held.question.heading, held.question.legend, held.question.wording].first {
        vocabulary.isMentioned(.somebodyElse, in: FoldedWords($0))
      }
    }
  }
}
