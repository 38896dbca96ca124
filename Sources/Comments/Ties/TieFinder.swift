package import Report
package import Words

/// Ties comments to the questions and the steps of an audited journey.
///
/// The whole wording of one question comes first, then words of a purpose, then most of a wording, which
/// must be clear of all others, then a step by its number. Where nothing is sure, a comment is about the
/// journey.
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
    index = CueIndex(
      cues: known.flatMap(\.cues), traits: WordTraitFinder(numbers: words.numbers))
    wordings = WordingOverlap(questions, common: words.ties.common)
    steps = StepFinder(audit, words: words.ties.steps)
  }

  package mutating func tie(_ text: FoldedClauses) -> Tie {
    let wording = wordings.tie(text)
    if let wording, wording.isWhole { return wording.tie }
    return byPurpose(text) ?? wording?.tie ?? steps.tie(text) ?? .wholeJourney
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
