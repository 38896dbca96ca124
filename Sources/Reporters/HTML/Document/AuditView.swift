import Auditing
import Comments
import Report

/// One audit as the sections of an HTML report need it, sorted once.
struct AuditView {
  let audit: Report.Audit
  let sheet: HTMLSheet
  /// Distinguishes the targets of one report: empty, or `t2-`.
  let prefix: String
  /// What is asked in the audited forms, in the order in which people meet it.
  let questions: [TimedQuestion]
  /// What to change, that which brings most first.
  let actions: [Improvement]
  let pages: [PageView]
  /// Where each question is told, by its id.
  let anchorsOfQuestions: [String: String]
  /// The edits that save most.
  let edits: SuggestedEdits
  /// The number of each page, by its address.
  let numbersOfPages: [String: Int]
  /// What users say of it.
  let comments: CommentsReport?
  /// Whether only its words will be taken: the numbers for the script are those of another view.
  let isTranslation: Bool

  init(
    _ audit: Report.Audit, sheet: HTMLSheet, prefix: String, tool: Report.Tool,
    comments: CommentsReport? = nil
  ) {
    self.init(
      audit, sheet: sheet, prefix: prefix, comments: comments, isTranslation: false,
      edits: SuggestedEdits(
        audit, SuggestedEdits.suggestions(for: audit), tool: tool, sheet: sheet))
  }

  /// The same audit in another language: what saves most is the same.
  init(_ audit: Report.Audit, sheet: HTMLSheet, translating view: AuditView, tool: Report.Tool) {
    self.init(
      audit, sheet: sheet, prefix: view.prefix, comments: nil, isTranslation: true,
      edits: SuggestedEdits(audit, view.edits.suggestions, tool: tool, sheet: sheet))
  }

  private init(
    _ audit: Report.Audit, sheet: HTMLSheet, prefix: String, comments: CommentsReport?,
    isTranslation: Bool, edits: SuggestedEdits
  ) {
    self.audit = audit
    self.comments = comments
    self.isTranslation = isTranslation
    self.edits = edits
    self.sheet = sheet
    self.prefix = prefix
    var anchors = Anchors(prefix: prefix)
    actions = Self.actions(audit, &anchors)
    (pages, questions) = Self.pages(audit, Self.marks(actions), &anchors)
    anchorsOfQuestions = Dictionary(
      questions.map { ($0.question.id, $0.anchor) }, uniquingKeysWith: { first, _ in first })
    numbersOfPages = Dictionary(
      pages.map { ($0.page.address, $0.number) }, uniquingKeysWith: { first, _ in first })
  }

  private static func actions(_ audit: Report.Audit, _ anchors: inout Anchors) -> [Improvement] {
    ranked(audit).enumerated().map { offset, verdict in
      Improvement(
        verdict: verdict, number: offset + 1, gain: audit.gain(of: verdict),
        anchor: anchors.name("r", verdict.rule))
    }
  }

  /// - Parameter marks: The numbers of the actions that each question is about.
  private static func pages(
    _ audit: Report.Audit, _ marks: [String: [Int]], _ anchors: inout Anchors
  ) -> ([PageView], [TimedQuestion]) {
    var questions: [TimedQuestion] = []
    let pages = audit.pages.enumerated().map { place, page in
      let first = questions.count
      for question in page.forms.filter(\.audited).flatMap(\.questions) {
        questions.append(
          TimedQuestion(
            question: question, page: place, anchor: anchors.name("q", question.id),
            after: questions.last?.until ?? 0, actions: marks[question.id] ?? []))
      }
      return PageView(
        page: page, number: place + 1, anchor: anchors.name("p", page.key),
        questions: first..<questions.count, seconds: questions[first...].map(\.seconds).sum)
    }
    return (pages, questions)
  }

  /// The numbers of the actions that each question is about.
  private static func marks(_ actions: [Improvement]) -> [String: [Int]] {
    var marks: [String: [Int]] = [:]
    for action in actions {
      for question in Set(action.findings.compactMap(\.subject.question)) {
        marks[question, default: []].append(action.number)
      }
    }
    return marks
  }

  /// By points won, then by severity, then in the order of the rule book.
  private static func ranked(_ audit: Report.Audit) -> [Report.Verdict] {
    audit.verdicts.filter { !$0.openFindings.isEmpty }
      .enumerated()
      .sorted { one, other in
        let gains = (audit.gain(of: one.element), audit.gain(of: other.element))
        let ranks = (one.element.severity.rank, other.element.severity.rank)
        if gains.0 != gains.1 { return gains.0 > gains.1 }
        return ranks.0 == ranks.1 ? one.offset < other.offset : ranks.0 > ranks.1
      }
      .map(\.element)
  }

  /// The questions of a page.
  func questions(of page: PageView) -> ArraySlice<TimedQuestion> { questions[page.questions] }

  /// Mean seconds of a typical person for everything: questions, and pages to load and to read.
  var wholeSeconds: Double { (audit.time?.sumOfParts ?? 0).bounded(to: 1e9) }

  func anchor(_ section: String) -> String { prefix + section }
}

/// A question with its place in the journey.
struct TimedQuestion {
  let question: Report.Question
  /// The index of its page.
  let page: Int
  let anchor: String
  /// Mean seconds that the questions before it take.
  let after: Double
  /// The numbers of the actions that are about it.
  let actions: [Int]
  /// Mean seconds of each thing that somebody who answers it does.
  let parts: [(part: SecondsPart, seconds: Double)]
  /// Mean seconds of somebody who answers it.
  let whole: Double

  init(question: Report.Question, page: Int, anchor: String, after: Double, actions: [Int]) {
    self.question = question
    self.page = page
    self.anchor = anchor
    self.after = after
    self.actions = actions
    parts = SecondsPart.allCases.map {
      ($0, question.seconds.parts[keyPath: $0.path].bounded(to: 1e7))
    }
    whole = parts.map(\.seconds).sum
  }

  /// What it adds to the mean time of everybody, those who skip it included.
  var seconds: Double { chance * whole }
  /// Mean seconds until it is done, pages apart.
  var until: Double { after + seconds }
  /// The share of people who answer it.
  var chance: Double { question.seconds.probability.bounded(to: 1) }
}

/// One page with its questions.
struct PageView {
  let page: Report.Page
  /// From 1.
  let number: Int
  let anchor: String
  let questions: Range<Int>
  /// Mean seconds of its questions.
  let seconds: Double
}

/// One thing to change: all that a rule found.
struct Improvement {
  let verdict: Report.Verdict
  /// From 1, that which brings most first.
  let number: Int
  /// Points that the mark rises by.
  let gain: Double
  let anchor: String
  let findings: [Report.Finding]
  /// Whether the same was observed everywhere, but for words: one message and the places say it all.
  let saysTheSame: Bool

  init(verdict: Report.Verdict, number: Int, gain: Double, anchor: String) {
    self.verdict = verdict
    self.number = number
    self.gain = gain
    self.anchor = anchor
    findings = verdict.openFindings
    saysTheSame =
      findings.count > 1 && Set(findings.prefix(Self.compared).map(Self.pattern)).count == 1
  }

  /// What was observed, in no language: a translation must come to the same.
  private static func pattern(_ finding: Report.Finding) -> [String] {
    finding.evidence.map { evidence in
      if case .words = evidence.observed { return evidence.fact }
      return "\(evidence.fact) \(evidence.observed)"
    }
  }

  /// Findings that are compared: a rule speaks of all in the same way or not.
  private static let compared = 100
}

extension Sequence<Double> {
  var sum: Double { reduce(0, +) }
}
