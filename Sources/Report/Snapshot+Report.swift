import Auditing
public import Comparing
import FormModel

extension Snapshot {
  /// What a comparison needs of an audit that was told and stored.
  public init(_ audit: Report.Audit) {
    var questions: [Question] = []
    var places: [String: Int] = [:]
    for page in audit.pages {
      for form in page.forms where form.audited {
        let controls = Dictionary(
          form.controls.map { ($0.index, $0) }, uniquingKeysWith: { first, _ in first })
        for question in form.questions {
          let new = Question(question, page: page.key, controls: controls)
          if places[new.id] == nil { places[new.id] = questions.count }
          questions.append(new)
        }
      }
    }
    let reader = FindingReader(
      pages: audit.pages, fieldCounts: questions.map(\.fields.count), places: places)
    let findings = audit.verdicts.flatMap { verdict in
      // What the team set aside by a decision of its own is not compared.
      verdict.findings.filter { $0.suppressedBecause == nil }
        .map { reader.finding($0, of: verdict) }
    }
    questions.makeIDsUnique()
    self.init(
      target: audit.target, isComplete: audit.outcome == .audited,
      pages: audit.pages.map { Page(key: $0.key, isAudited: $0.outcome == .audited) },
      questions: questions, findings: findings, knownRules: Set(audit.verdicts.map(\.rule)),
      judgedRules: Set(audit.verdicts.filter { $0.outcome != .undecided }.map(\.rule)),
      profile: audit.time?.profile ?? "", measures: Self.measures(of: audit, findings))
  }

  private static func measures(
    of audit: Report.Audit, _ findings: [Finding]
  ) -> [Measure: Double] {
    let journey = audit.journey
    var measures: [Measure: Double] = [
      .questions: Double(journey.questions), .required: Double(journey.required),
      .optional: Double(journey.optional), .conditional: Double(journey.conditional),
      .fields: Double(journey.fields), .choices: Double(journey.choices),
      .uploads: Double(journey.uploads), .steps: Double(journey.steps),
      .promises: journey.declaredPhrase == nil ? 0 : 1,
      .knownToAdministration: Double(journey.knownToAdministration.count),
    ]
    measures[.clicks] = journey.clicks.map(Double.init)
    if let time = audit.time {
      measures[.p50Minutes] = (time.p50 / 60 * 100).rounded() / 100
      measures[.p90Minutes] = (time.p90 / 60 * 100).rounded() / 100
      measures[.meanSeconds] = time.mean.roundedToTenth
    }
    measures[.score] = audit.score?.value
    for category in audit.score?.categories ?? [] {
      if let known = Rule.Category(rawValue: category.category) {
        measures[.score(known)] = category.value
      }
    }
    measures.countFindings(findings)
    return measures
  }
}

extension Snapshot.Question {
  fileprivate init(_ question: Report.Question, page: String, controls: [Int: Report.Control]) {
    let own = question.controls.compactMap { controls[$0] }
    let fields = question.fields.map { $0.map { Snapshot.Field($0, controls) } }
    self.init(
      id: "\(page)/\(question.key)", page: page, wording: question.wording,
      heading: question.heading, legend: question.legend, purpose: question.purpose,
      autocomplete: own.map(\.autocomplete).joinedOnce, isRequired: question.required,
      isOptional: question.optional ?? false, isConditional: question.conditional,
      seconds: (question.seconds.parts.total * question.seconds.probability).roundedToTenth,
      // Reports of earlier versions do not say which controls make a field.
      fields: fields ?? own.map(Snapshot.Field.init))
  }
}

extension Snapshot.Field {
  fileprivate init(_ field: Report.Field, _ controls: [Int: Report.Control]) {
    let control = field.controls.first.flatMap { controls[$0] }
    self.init(
      kind: field.kind, wording: field.wording,
      name: NameSkeleton.of(control.map { $0.name.isEmpty ? $0.id : $0.name } ?? ""),
      isRequired: field.required, choices: field.choices,
      sketch: ChoiceSketch(hashes: field.answers.compactMap { UInt32($0, radix: 16) }))
  }

  fileprivate init(_ control: Report.Control) {
    self.init(
      kind: control.type, wording: control.accessibleName,
      name: NameSkeleton.of(control.name.isEmpty ? control.id : control.name),
      isRequired: control.required, choices: control.choices ?? 0)
  }
}

/// Finds what a stored finding is about again: its id holds the key of its subject.
private struct FindingReader {
  let pages: [Report.Page]
  let fieldCounts: [Int]
  let places: [String: Int]

  func finding(_ finding: Report.Finding, of verdict: Report.Verdict) -> Snapshot.Finding {
    Snapshot.Finding(
      id: finding.id, rule: verdict.rule,
      severity: Rule.Severity(rawValue: finding.severity.rawValue) ?? .minor,
      subject: subject(String(finding.id.dropFirst(verdict.rule.count + 1))),
      title: Sentence(verbatim: verdict.title), isToReview: verdict.certainty == .review)
  }

  private func subject(_ key: String) -> Snapshot.Subject {
    if key == "journey" { return .journey }
    if let place = places[key] { return .question(place) }
    if let field = field(key) { return field }
    if pages.contains(where: { $0.key == key }) { return .page(key) }
    return form(key) ?? element(key) ?? .journey
  }

  /// `question/2/3`: the third control of the second field; one field or one control has no number.
  private func field(_ key: String) -> Snapshot.Subject? {
    let (question, last) = Self.cut(key)
    guard let last else { return nil }
    if let place = places[question] {
      let hasFields = fieldCounts[place] > 1
      return .field(question: place, field: hasFields ? min(last, fieldCounts[place]) - 1 : 0)
    }
    let (outer, rank) = Self.cut(question)
    guard let rank, let place = places[outer], rank <= fieldCounts[place] else { return nil }
    return .field(question: place, field: rank - 1)
  }

  /// A key without the number at its end, and that number.
  private static func cut(_ key: String) -> (start: String, number: Int?) {
    guard let slash = key.lastIndex(of: "/"), let number = Int(key[key.index(after: slash)...]),
      number > 0
    else { return (key, nil) }
    return (String(key[..<slash]), number)
  }

  private func element(_ key: String) -> Snapshot.Subject? {
    pages.first { key.hasPrefix($0.key + "/") }.map {
      .element(page: $0.key, key: String(key.dropFirst($0.key.count + 1)))
    }
  }

  /// `page/procedure-2`: the second form of the page, whatever its kind; here, the rank in its
  /// kind.
  private func form(_ key: String) -> Snapshot.Subject? {
    for page in pages {
      for (index, form) in page.forms.enumerated()
      where key == "\(page.key)/\(form.kind)-\(index + 1)" {
        let rank = page.forms[...index].count { $0.kind == form.kind }
        return .form(page: page.key, name: "\(form.kind)-\(rank)")
      }
    }
    return nil
  }
}
