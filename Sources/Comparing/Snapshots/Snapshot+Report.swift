import Auditing
package import Report

extension Snapshot {
  /// What a comparison needs of an audit that a report tells.
  package init(_ audit: Report.Audit) {
    let findings = audit.verdicts.flatMap(Self.findings)
    self.init(
      target: audit.target,
      whyIncomplete: audit.outcome == .audited ? nil : audit.reason ?? "",
      pages: audit.pages.map(Page.init), questions: Self.questions(of: audit), findings: findings,
      rulePrints: Dictionary(
        audit.verdicts.map { ($0.rule, $0.print) }, uniquingKeysWith: { first, _ in first }),
      judgedRules: Set(audit.verdicts.filter { $0.outcome != .undecided }.map(\.rule)),
      profile: audit.time?.profile ?? "", promise: audit.journey.declaredPhrase,
      clicks: audit.journey.clicks, told: Self.told(audit, findings))
    promisedMinutes = audit.journey.declaredMinutes?.max
    letter = audit.score?.letter
    meanOfEverybody = audit.time?.mean
    weights = Dictionary(
      audit.verdicts.compactMap(Self.weight), uniquingKeysWith: { first, _ in first })
  }

  private static func questions(of audit: Report.Audit) -> [Question] {
    let known = Set(audit.journey.knownToAdministration)
    return audit.pages.flatMap { page in
      page.forms.filter(\.audited).flatMap { questions(of: $0, on: page.key, known) }
    }
  }

  private static func questions(
    of form: Report.Form, on page: String, _ known: Set<String>
  ) -> [Question] {
    let controls = Dictionary(
      form.controls.map { ($0.index, $0) }, uniquingKeysWith: { first, _ in first })
    return form.questions.map { Question($0, page: page, controls: controls, known: known) }
  }

  /// What the team set aside by a decision of its own is not compared.
  private static func findings(of verdict: Report.Verdict) -> [Finding] {
    verdict.findings.filter { $0.suppressedBecause == nil }.map { Finding($0, of: verdict) }
  }

  private static func weight(
    of verdict: Report.Verdict
  ) -> (rule: String, weight: RuleWeight)? {
    Rule.Category(rawValue: verdict.category).map { category in
      let weight = verdict.certainty == .review ? 0 : verdict.weight
      return (verdict.rule, RuleWeight(category: category, weight: weight))
    }
  }

  private static func told(_ audit: Report.Audit, _ findings: [Finding]) -> [Measure: Double] {
    [counted(audit.journey), timed(audit.time), scored(audit.score), counted(findings)]
      .reduce(into: [:]) { told, part in told.merge(part) { _, new in new } }
  }

  private static func counted(_ journey: Report.Journey) -> [Measure: Double] {
    var told: [Measure: Double] = [
      .questions: Double(journey.questions), .required: Double(journey.required),
      .optional: Double(journey.optional), .conditional: Double(journey.conditional),
      .fields: Double(journey.fields), .choices: Double(journey.choices),
      .uploads: Double(journey.uploads), .steps: Double(journey.steps),
      .promises: journey.declaredPhrase == nil ? 0 : 1,
      .knownToAdministration: Double(journey.knownToAdministration.count),
    ]
    told[.clicks] = journey.clicks.map(Double.init)
    return told
  }

  private static func timed(_ time: Report.Time?) -> [Measure: Double] {
    guard let time else { return [:] }
    return [
      .p50Minutes: (time.p50 / 60 * 100).rounded() / 100,
      .p90Minutes: (time.p90 / 60 * 100).rounded() / 100,
      .meanSeconds: time.sumOfParts.roundedToTenth,
    ]
  }

  private static func scored(_ score: Report.Score?) -> [Measure: Double] {
    var told: [Measure: Double] = [:]
    told[.score] = score?.value
    for category in score?.categories ?? [] {
      guard let known = Rule.Category(rawValue: category.category) else { continue }
      told[.score(known)] = category.value
    }
    return told
  }
}

extension Snapshot.Page {
  fileprivate init(_ page: Report.Page) {
    self.init(
      key: page.key, isAudited: page.outcome == .audited,
      elements: page.elements.mapValues { Set($0) })
  }
}

extension Snapshot.Question {
  fileprivate init(
    _ question: Report.Question, page: String, controls: [Int: Report.Control],
    known: Set<String>
  ) {
    self.init(
      id: question.id, page: page, wording: question.wording, heading: question.heading,
      legend: question.legend, purpose: question.purpose,
      autocomplete: question.controls.compactMap { controls[$0]?.autocomplete }.joinedOnce,
      flags: QuestionFlag.allCases.filter { $0.isSet(in: question) },
      isKnown: !question.conditional && question.purpose.map(known.contains) ?? false,
      seconds: (question.seconds.parts.total * question.seconds.probability).roundedToTenth,
      fields: question.fields.map { Snapshot.Field($0, controls) })
  }
}

extension Snapshot.Field {
  fileprivate init(_ field: Report.Field, _ controls: [Int: Report.Control]) {
    let control = field.controls.first.flatMap { controls[$0] }
    self.init(
      kind: field.kind, wording: field.wording,
      name: NameSkeleton.of(control.map { $0.name.isEmpty ? $0.id : $0.name } ?? ""),
      choices: field.choices, sketch: ChoiceSketch(digits: field.answers))
  }
}

extension Snapshot.Finding {
  fileprivate init(_ finding: Report.Finding, of verdict: Report.Verdict) {
    self.init(
      id: finding.id, rule: verdict.rule, severity: finding.severity, subject: finding.subject,
      title: verdict.title, isToReview: verdict.certainty == .review)
    share = finding.share
  }
}

extension [String] {
  /// The different texts which say something, each once.
  fileprivate var joinedOnce: String {
    var seen: Set<String> = []
    return filter { !$0.isEmpty && seen.insert($0).inserted }.joined(separator: " ")
  }
}
