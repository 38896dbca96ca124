import Auditing
import FormModel

/// Reads what a team decided not to count: the list under `suppressions:`.
struct SuppressionReader {
  let knownRules: Set<String>

  static let keys = ["rule", "reason", "until"] + ScopeReader.keys

  func suppressions(_ value: ValueReader) -> [Suppression] {
    let hint = "list them: - { rule: captcha, reason: …, until: 2027-01-31 }"
    return (value.list(hint: hint) ?? [])
      .map { $0.inner($0.node, named: "a suppression") }.compactMap(suppression)
  }

  private func suppression(_ value: ValueReader) -> Suppression? {
    guard let map = value.map("a suppression", keys: Self.keys) else { return nil }
    let rule = map.required("rule", hint: "name the rule: rule: captcha").flatMap(known)
    let reason = map.required("reason", hint: "say why: people will ask")?.text()
    let until = map.optional("until").map(day)
    guard let rule, let reason else { return nil }
    return Suppression(
      rule: rule, reason: reason, until: until ?? nil, scope: ScopeReader().scope(map),
      file: value.report.file, line: value.node.place.line)
  }

  private func known(_ value: ValueReader) -> String? {
    guard let id = value.text() else { return nil }
    if knownRules.contains(id) { return id }
    value.problem(
      "there is no rule \(id.quoted)",
      hint: DidYouMean.hint(
        for: id, among: knownRules, otherwise: "see them with: formaudit rules list"))
    return nil
  }

  private func day(_ value: ValueReader) -> String? {
    guard let text = value.text() else { return nil }
    if Day.isOne(text) { return text }
    value.problem("\(text.quoted) is no day", hint: "write it as 2027-01-31")
    return nil
  }
}
