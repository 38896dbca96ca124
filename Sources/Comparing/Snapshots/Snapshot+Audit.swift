public import Auditing
import FormModel
import Timing

extension Snapshot {
  /// What a comparison needs of an audit.
  ///
  /// - Parameter target: What the team calls it; by default, the name of the audit.
  public init(_ audit: Audit, target: String? = nil) {
    let reader = AuditReader(audit)
    let findings = audit.verdicts.flatMap { verdict in
      verdict.findings.map { reader.finding($0, of: verdict.rule) }
    }
    self.init(
      target: target ?? audit.target, isComplete: audit.outcome == .audited, pages: reader.pages,
      questions: reader.questions, findings: findings,
      elements: reader.elements(of: audit.verdicts.flatMap(\.findings)),
      knownRules: Set(audit.verdicts.map(\.rule.id)),
      rulePrints: Dictionary(
        audit.verdicts.map { ($0.rule.id, RulePrint.of($0.rule)) },
        uniquingKeysWith: { first, _ in first }),
      judgedRules: Set(audit.verdicts.filter { $0.outcome != .undecided }.map(\.rule.id)),
      profile: audit.time.profile, measures: Self.measures(of: audit, findings))
  }

  private static func measures(of audit: Audit, _ findings: [Finding]) -> [Measure: Double] {
    let raw = audit.measures
    var measures: [Measure: Double] = [
      .questions: Double(raw.questions), .required: Double(raw.required),
      .optional: Double(raw.optional), .conditional: Double(raw.conditional),
      .fields: Double(raw.fields), .choices: Double(raw.choices), .uploads: Double(raw.uploads),
      .steps: Double(raw.steps), .promises: raw.declaredPhrase == nil ? 0 : 1,
      .knownToAdministration: Double(raw.knownToAdministration.count),
      .meanSeconds: (audit.time.fill + audit.time.gather + audit.time.overheads).roundedToTenth,
      .p50Minutes: (audit.time.spread.p50 / 60).roundedToHundredth,
      .p90Minutes: (audit.time.spread.p90 / 60).roundedToHundredth,
    ]
    if case .count(let clicks) = raw.clicks { measures[.clicks] = Double(clicks) }
    measures[.score] = audit.score?.value
    for category in audit.score?.categories ?? [] {
      measures[.score(category.category)] = category.value
    }
    measures.countFindings(findings)
    return measures
  }
}

extension [Measure: Double] {
  /// The numbers of findings; those that a person has to look at are no defects yet.
  package mutating func countFindings(_ findings: [Snapshot.Finding]) {
    let sure = findings.filter { !$0.isToReview }
    self[.findings] = Double(sure.count)
    for severity in Rule.Severity.allCases {
      self[.findings(severity)] = Double(sure.count { $0.severity == severity })
    }
  }
}

/// Gives the questions of an audit their places, and finds them again for its findings.
private struct AuditReader {
  let pages: [Snapshot.Page]
  private(set) var questions: [Snapshot.Question] = []
  /// The place of the first question of each form that has one, by page and form.
  private var starts: [[Int?]] = []
  private let journey: Journey

  init(_ audit: Audit) {
    journey = audit.journey
    pages = zip(journey.pages, journey.pageKeys).map {
      Snapshot.Page(key: $1, isAudited: $0.outcome == .audited)
    }
    for (pageIndex, page) in journey.pages.enumerated() {
      var formStarts: [Int?] = []
      for (formIndex, form) in page.forms.enumerated() {
        formStarts.append(form.isAudited ? questions.count : nil)
        guard form.isAudited else { continue }
        let times = audit.time.questions[pageIndex][formIndex]
        questions += zip(form.questions, times).map {
          Snapshot.Question($0, $1, on: page, pageKey: journey.pageKeys[pageIndex])
        }
      }
      starts.append(formStarts)
    }
    questions.makeIDsUnique()
  }

  func finding(_ finding: Finding, of rule: Rule) -> Snapshot.Finding {
    Snapshot.Finding(
      id: finding.id, rule: rule.id, severity: finding.severity, subject: subject(finding.subject),
      title: rule.title, isToReview: rule.certainty == .review)
  }

  /// Only where a finding is about one: nothing else is ever held against them.
  func elements(of findings: [Finding]) -> [String: Set<String>] {
    var elements: [String: Set<String>] = [:]
    for subject in findings.map(\.subject) where subject.isElement {
      guard let page = subject.page else { continue }
      let key = journey.pageKeys[page]
      if elements[key] == nil { elements[key] = Set(subject.scene.elementKeys(page)) }
    }
    return elements
  }

  private func subject(_ subject: Subject) -> Snapshot.Subject {
    guard let page = subject.page else { return .journey }
    let key = journey.pageKeys[page]
    if subject.isElement {
      return .element(page: key, key: String(subject.key.dropFirst(key.count + 1)))
    }
    guard let form = subject.form else { return .page(key) }
    guard let question = subject.question, let start = starts[page][form] else {
      return .form(page: key, name: formName(page: page, form: form))
    }
    return subject.field.map { .field(question: start + question, field: $0) }
      ?? .question(start + question)
  }

  private func formName(page: Int, form: Int) -> String {
    let forms = journey.pages[page].forms
    let rank = forms[...form].count { $0.kind == forms[form].kind }
    return "\(forms[form].kind.rawValue)-\(rank)"
  }
}

extension Subject {
  /// Whether it is a control that asks no question, or a part of the markup.
  fileprivate var isElement: Bool { part != nil || control != nil && question == nil }
}

extension Snapshot.Question {
  fileprivate init(_ question: Question, _ time: QuestionTime, on page: Page, pageKey: String) {
    self.init(
      id: "\(pageKey)/\(question.key)", page: pageKey, wording: question.wording,
      heading: question.heading, legend: question.legend, purpose: question.purpose,
      autocomplete: question.controls.map { page.controls[$0].autocomplete }.joinedOnce,
      isRequired: question.isRequired, isOptional: question.isOptional,
      isConditional: question.isConditional,
      seconds: (time.parts.total * time.probability).roundedToTenth,
      fields: question.fields.map { field in
        let control = field.controls.first.map { page.controls[$0] }
        let name = control.map { $0.name.isEmpty ? $0.id : $0.name } ?? ""
        return Snapshot.Field(
          kind: field.kind.rawValue, wording: field.wording, name: NameSkeleton.of(name),
          isRequired: field.isRequired, choices: field.choices.count,
          sketch: ChoiceSketch(of: field.choices))
      })
  }
}

extension [Snapshot.Question] {
  /// Two forms of one page may ask the same under the same key.
  package mutating func makeIDsUnique() {
    var taken = Set(map(\.id))
    var seen: Set<String> = []
    for place in indices where !seen.insert(self[place].id).inserted {
      var ordinal = 2
      while !taken.insert("\(self[place].id)~\(ordinal)").inserted { ordinal += 1 }
      self[place].id += "~\(ordinal)"
    }
  }
}

extension [String] {
  /// The different texts which say something, each once.
  package var joinedOnce: String {
    var seen: Set<String> = []
    return filter { !$0.isEmpty && seen.insert($0).inserted }.joined(separator: " ")
  }
}

extension Double {
  /// A finer figure would be a false precision.
  var roundedToTenth: Double { (self * 10).rounded() / 10 }
  var roundedToHundredth: Double { (self * 100).rounded() / 100 }
}
