import Auditing

extension Baseline {
  /// The file: one line a question and a finding, so that two branches which change different
  /// things merge without a conflict. Same baseline, same bytes.
  public var text: String {
    var lines = [
      "# formaudit baseline \(Self.currentForm)",
      "# What is known of each target. Written by: formaudit baseline write",
      "",
    ]
    lines += rules.sorted().map { rule in
      var line = Line("rule", rule)
      line.add("print", rulePrints[rule] ?? "")
      return line.text
    }
    for target in targets { lines += [""] + Self.lines(about: target) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(about target: Snapshot) -> [String] {
    var lines = ["target " + BaselineWord.written(target.target)]
    if !target.profile.isEmpty { lines.append("profile " + BaselineWord.written(target.profile)) }
    lines += Measure.all.compactMap { line($0, in: target) }
    lines += target.pages.map { "page " + BaselineWord.written($0.key) }
    lines += target.questions.map(line)
    lines += target.findings.map { line($0, in: target) }
    return lines
  }

  private static func line(_ measure: Measure, in target: Snapshot) -> String? {
    guard let value = target.measures[measure] else { return nil }
    var line = Line("measure", measure.name)
    line.text += " " + number(value)
    line.add(target.acceptances[measure])
    return line.text
  }

  private static func line(_ question: Snapshot.Question) -> String {
    var line = Line("question", question.id)
    line.add("page", question.page)
    line.add("wording", question.wording)
    line.add("heading", question.heading)
    line.add("legend", question.legend)
    line.add("purpose", question.purpose ?? "")
    line.add("autocomplete", question.autocomplete)
    line.add("required", when: question.isRequired)
    line.add("optional", when: question.isOptional)
    line.add("conditional", when: question.isConditional)
    line.add("seconds", number(question.seconds))
    for version in question.fingerprints.keys.sorted() {
      line.add("print-" + version, question.fingerprints[version] ?? "")
    }
    line.add(question.acceptance)
    for field in question.fields {
      line.text += " /"
      line.add("kind", field.kind)
      line.add("name", field.name)
      line.add("wording", field.wording)
      line.add("required", when: field.isRequired)
      line.add("choices", field.choices > 0 ? String(field.choices) : "")
      line.add(
        "answers", field.sketch.hashes.map { String($0, radix: 16) }.joined(separator: ","))
    }
    return line.text
  }

  private static func line(_ finding: Snapshot.Finding, in target: Snapshot) -> String {
    var line = Line("finding", finding.id)
    line.add("rule", finding.rule)
    line.add("severity", finding.severity.rawValue)
    line.add("review", when: finding.isToReview)
    switch finding.subject {
    case .journey: line.add("about", "journey")
    case .page(let page): line.add("on-page", page)
    case .form(let page, let name):
      line.add("on-page", page)
      line.add("form", name)
    case .element(let page, let key):
      line.add("on-page", page)
      line.add("element", key)
    case .question(let place): line.add("on", target.questions[place].id)
    case .field(let place, let field):
      line.add("on", target.questions[place].id)
      line.add("field", String(field + 1))
    }
    line.add(finding.acceptance)
    return line.text
  }

  /// At most two decimals, with a point, on every machine.
  static func number(_ value: Double) -> String {
    let hundredths = Int((min(max(value, -1e12), 1e12) * 100).rounded())
    let (whole, rest) = (hundredths.magnitude / 100, hundredths.magnitude % 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    return rest % 10 == 0
      ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// A line under construction.
  private struct Line {
    var text: String

    init(_ kind: String, _ id: String) {
      text = kind + " " + BaselineWord.written(id)
    }

    /// What is empty is left out.
    mutating func add(_ name: String, _ value: String) {
      if !value.isEmpty { text += " \(name)=" + BaselineWord.written(value) }
    }

    mutating func add(_ name: String, when holds: Bool) {
      if holds { text += " " + name }
    }

    mutating func add(_ acceptance: Snapshot.Acceptance?) {
      guard let acceptance else { return }
      add("accepted", acceptance.reason)
      add("until", acceptance.until ?? "")
    }
  }
}
