import Foundation
import Numbers
package import Report
package import Words

/// Ties comments to the questions and the steps of an audited journey.
///
/// Words of a purpose come first, then the wording of one question, which must be clear of all others,
/// then a step by its number. Where nothing is sure, a comment is about the journey.
package struct TieFinder {
  private var index: CueIndex
  private let purposes: [String]
  /// The questions which ask for each purpose.
  private let asked: [String: [String]]
  private let wordings: WordingOverlap
  private let steps: StepFinder

  /// Questions of one purpose in a journey beyond which the words of the purpose point to none.
  private static let mostQuestions = 8

  package init(_ audit: Report.Audit, words: CommentWords) {
    let questions = audit.pages.flatMap(\.forms).filter(\.audited).flatMap(\.questions)
    var asked: [String: [String]] = [:]
    for question in questions {
      if let purpose = question.purpose { asked[purpose, default: []].append(question.id) }
    }
    self.asked = asked
    let known = words.ties.purposes.filter { asked[$0.purpose] != nil }
    purposes = known.flatMap { entry in entry.cues.map { _ in entry.purpose } }
    index = CueIndex(cues: known.flatMap(\.cues), numbers: words.numbers)
    wordings = WordingOverlap(questions, common: words.ties.common)
    steps = StepFinder(audit)
  }

  package mutating func tie(_ text: FoldedClauses) -> Tie {
    byPurpose(text) ?? wordings.tie(text) ?? steps.tie(text) ?? .wholeJourney
  }

  /// The purpose of most words; two of as many words are no tie.
  private mutating func byPurpose(_ text: FoldedClauses) -> Tie? {
    let matches = index.read(text).matches
    guard let longest = matches.map(\.range.count).max() else { return nil }
    let best = matches.filter { $0.range.count == longest }
    guard let first = best.first, Set(best.map { purposes[$0.cue] }).count == 1 else { return nil }
    let purpose = purposes[first.cue]
    guard let ids = asked[purpose], ids.count <= Self.mostQuestions else { return nil }
    let words = first.range.map(text.word).joined(separator: " ")
    return Tie(
      subject: .questions(ids), because: Sentence("\(quoted: words) is what “\(purpose)” is called")
    )
  }
}

/// Ties a comment to the one question with whose wording it shares rare words.
struct WordingOverlap {
  private let questions: [(id: String, words: Set<String>)]
  private let weights: [String: Double]

  /// The share of a wording that must be found, and how far the next question must be behind.
  private static let leastShare = 0.5
  private static let lead = 1.5
  private static let leastWords = 2

  init(_ asked: [Report.Question], common: Set<String>) {
    questions = asked.map { question in
      let words = FoldedClauses(question.wording).words.filter {
        $0.utf8.count > 3 && !common.contains($0)
      }
      return (question.id, Set(words))
    }
    var counts: [String: Int] = [:]
    for word in questions.flatMap(\.words) { counts[word, default: 0] += 1 }
    let total = Double(max(1, questions.count))
    weights = counts.mapValues { 1 + log(total / Double($0)) }
  }

  func tie(_ text: FoldedClauses) -> Tie? {
    let said = Set(text.words)
    guard !said.isDisjoint(with: weights.keys) else { return nil }
    let scores = questions.map { question in
      let common = question.words.intersection(said)
      return (
        question.id, common, common.count < Self.leastWords ? 0 : share(common, question.words)
      )
    }
    .sorted { ($1.2, $0.0) < ($0.2, $1.0) }
    guard let best = scores.first, best.2 >= Self.leastShare else { return nil }
    if scores.count > 1, best.2 < scores[1].2 * Self.lead { return nil }
    return Tie(
      subject: .questions([best.0]),
      because: Sentence(
        "it shares words with the question: \(best.1.sorted().joined(separator: ", "))"))
  }

  private func share(_ common: Set<String>, _ words: Set<String>) -> Double {
    let all = words.reduce(0) { $0 + (weights[$1] ?? 0) }
    return all > 0 ? common.reduce(0) { $0 + (weights[$1] ?? 0) } / all : 0
  }
}

/// Ties a comment to the step that it names: `page 4`, `dernière étape`.
struct StepFinder {
  /// Pages with questions, in their order, with the number that they say of themselves.
  private let pages: [(key: String, number: Int?)]

  private static let names: Set<String> = [
    "page", "etape", "step", "ecran", "screen", "partie", "part",
  ]
  private static let last: Set<String> = ["derniere", "dernier", "last", "final"]
  private static let first: Set<String> = ["premiere", "premier", "first"]
  private static let ordinals = [
    "deuxieme": 2, "seconde": 2, "second": 2, "troisieme": 3, "third": 3, "quatrieme": 4,
    "fourth": 4,
    "cinquieme": 5, "fifth": 5, "sixieme": 6, "sixth": 6,
  ]

  init(_ audit: Report.Audit) {
    let asking = audit.pages.filter { page in
      page.forms.contains { $0.audited && !$0.questions.isEmpty }
    }
    pages = asking.map { ($0.key, $0.step?.current) }
  }

  func tie(_ text: FoldedClauses) -> Tie? {
    let words = text.words
    for place in words.indices where Self.names.contains(words[place]) {
      let before = place > 0 ? words[place - 1] : ""
      let after = place + 1 < words.count ? words[place + 1] : ""
      let number =
        Int(after, within: 1...99) ?? (Self.first.contains(before) ? 1 : Self.ordinals[before])
      let page = Self.last.contains(before) ? pages.last?.key : number.flatMap(page)
      if let page {
        let said = [before, words[place], after].filter { !$0.isEmpty }.joined(separator: " ")
        return Tie(subject: .page(page), because: Sentence("it names a step: \(quoted: said)"))
      }
    }
    return nil
  }

  /// Pages that number themselves are known by that number; others by their rank.
  private func page(_ number: Int) -> String? {
    if pages.contains(where: { $0.number != nil }) {
      return pages.first { $0.number == number }?.key
    }
    return pages.indices.contains(number - 1) ? pages[number - 1].key : nil
  }
}
