import Auditing
import Comparing
import Escaping
import FormModel
import Report

/// The parts of a report in Markdown.
struct MarkdownParts {
  let report: Report
  let words: ReportWords
  let addresses: ShortAddresses
  private let language: Language

  init(report: Report) {
    self.report = report
    language = report.language
    words = ReportWords(language: report.language)
    addresses = ShortAddresses(report.audits.flatMap(\.pages).map(\.address))
  }

  /// The mark and the measures of each target.
  func verdicts(limit: Int) -> String {
    let title = "## formaudit"
    guard !report.audits.isEmpty else { return title }
    let rows = report.audits.prefix(limit).map(cells)
    let more = report.audits.count - rows.count
    return
      ([title, "", row(words.columns), row(words.columns.map { _ in "---" })]
      + rows.map(row) + (more > 0 ? ["", words.morePlaces(more)] : []))
      .joined(separator: "\n")
  }

  private func cells(_ audit: Report.Audit) -> [String] {
    let isKnown = audit.outcome != .notAudited
    func number(_ value: Int?) -> String {
      isKnown ? value.map { language.number($0) } ?? "–" : "–"
    }
    let mark = audit.score.map {
      "**\(escaped($0.letter, limit: 1))** \(language.number($0.value))"
    }
    let journey = audit.journey
    return [
      escaped(audit.target, limit: 80), number(journey.questions),
      audit.time.map(words.minutes) ?? "–", number(journey.choices),
      number(journey.knownToAdministration.count), number(journey.clicks),
      mark ?? (isKnown ? words.say("no mark") : words.notAudited),
    ]
  }

  /// What the gate decided, and what speaks against each target; nothing where it was not asked.
  func gate(limit: Int) -> String {
    guard let gate = report.gate else { return "" }
    let reasons =
      gate.reasons.map { told($0, target: nil) }
      + gate.targets.flatMap { target in target.reasons.map { told($0, target: target.target) } }
    let more = reasons.count - limit
    return
      (["**\(words.verdict(gate.outcome))**"] + (reasons.isEmpty ? [] : [""])
      + reasons.prefix(max(0, limit)) + (more > 0 ? ["- " + words.morePlaces(more)] : []))
      .joined(separator: "\n")
  }

  private func told(_ reason: Report.GateReason, target: String?) -> String {
    let mark = reason.weight == .refusal ? "✗" : reason.weight == .warning ? "⚠" : "?"
    let sentence = escaped(reason.sentence, limit: 500)
    return "- \(mark) "
      + (target.map { words.announcing(escaped($0, limit: 80), sentence) } ?? sentence)
  }

  /// What changed since the baseline; nil without one.
  var changes: String? {
    let states = report.audits.flatMap(\.verdicts).flatMap(\.findings).compactMap(\.state)
    guard !states.isEmpty else { return nil }
    let new = states.count { $0 == .new }
    let gone = states.count { $0 == .absent }
    return "**" + words.changes(new: new, known: states.count - new - gone, gone: gone) + "**"
  }

  /// The defects of each target under its name.
  func defectsByTarget(limit: Int) -> [String] {
    report.audits.map { audit in
      let table = defects(audit, limit: limit)
      return table.isEmpty || report.audits.count == 1
        ? table : "**\(escaped(audit.target, limit: 80))**\n\n" + table
    }
  }

  private func defects(_ audit: Report.Audit, limit: Int) -> String {
    let failing = audit.verdicts.filter { $0.findings.contains(where: \.isOpen) }
      .highestFirst(by: { audit.gain(of: $0) }, <)
    if failing.isEmpty { return withoutDefects(audit) }
    let told = failing.prefix(limit)
    let more = failing.count - told.count
    return
      ([row(words.defectColumns), row(words.defectColumns.map { _ in "---" })]
      + told.map { defect($0, in: audit) }
      + (more > 0 ? ["", words.moreRules(more)] : [])).joined(separator: "\n")
  }

  private func withoutDefects(_ audit: Report.Audit) -> String {
    if audit.outcome == .notAudited { return "" }
    let isKnown = audit.verdicts.contains { !$0.findings.isEmpty }
    return isKnown ? words.nothingNew : words.nothingToChange
  }

  private func defect(_ verdict: Report.Verdict, in audit: Report.Audit) -> String {
    let open = verdict.findings.filter(\.isOpen)
    let gain =
      verdict.certainty == .review
      ? words.toReview : audit.score == nil ? "–" : words.points(audit.gain(of: verdict))
    let fix = MarkdownText.ruleText(verdict.fix, limit: 160)
    return row([
      MarkdownText.ruleText(verdict.title, limit: 80), words.severity(verdict.severity),
      language.number(open.count), gain, fix,
    ])
  }

  /// The pages that could not be audited, and the other problems.
  func notAudited(limit: Int) -> String {
    let missing = report.annotations.filter { $0.rule == Annotation.notAuditedRule }
    guard !missing.isEmpty else { return "" }
    let told = missing.prefix(limit).map { annotation in
      let subject = annotation.place.page ?? annotation.target
      return "- " + escaped(subject, limit: 120) + (subject.isEmpty ? "" : " — ")
        + escaped(annotation.message)
    }
    let more = missing.count - told.count
    return
      (["**\(words.problemsHeading)**", ""] + told
      + (more > 0 ? ["- " + words.morePlaces(more)] : [])).joined(separator: "\n")
  }

  var footer: String {
    "<sub>\(escaped(report.tool.name)) \(escaped(report.tool.version)) · "
      + "\(escaped(report.rules.profile)) \(escaped(report.rules.digest))</sub>"
  }

  func leftOut(_ count: Int) -> String {
    "> " + language.typeset(words.leftOut(count))
  }

  func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  private func escaped(_ text: String, limit: Int = 300) -> String {
    MarkdownText.escaped(text, limit: limit)
  }
}
