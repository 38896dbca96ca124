package import FormModel

/// Draws what a page asks as an indented text, which a golden file can hold.
package enum Outline {
  package static func of(_ page: Page) -> String {
    var lines = ["page “\(page.title)” \(page.language)\(step(page)) — \(outcome(page))"]
    lines += page.declaredTimes.map { "  declares “\($0.phrase)” \(minutes($0))" }
    if page.privacyNotice != .none {
      lines.append("  privacy notice \(page.privacyNotice.rawValue)")
    }
    if page.offersIdentityProvider { lines.append("  offers an identity provider") }
    for form in page.forms { lines += self.form(form, on: page) }
    let spare = page.controls.filter {
      $0.notAskedBecause != nil && $0.notAskedBecause != .conditional
    }
    let reasons = Dictionary(grouping: spare) { $0.notAskedBecause?.rawValue ?? "" }
    lines += reasons.sorted { $0.key < $1.key }.map { "  not asked, \($0.key): \($0.value.count)" }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func form(_ form: Form, on page: Page) -> [String] {
    let head =
      "  form \(form.index) \(form.kind.rawValue)\(form.isAudited ? " audited" : "") \(form.method) \(form.action)"
    return [head] + form.questions.flatMap { question($0, on: page) }
  }

  private static func question(_ question: Question, on page: Page) -> [String] {
    let marks = [
      question.purpose.map { "→ \($0)" }, question.isRequired ? "required" : nil,
      question.isMarkedOptional ? "optional" : nil, question.isConditional ? "conditional" : nil,
      question.isConfirmation ? "twice" : nil, question.isAboutSomebodyElse ? "somebody else" : nil,
      question.tellsFormat ? "format told" : nil,
    ].compactMap { $0 }
    let head = "    “\(question.wording)” [\(question.key)] \(marks.joined(separator: ", "))"
    return [head]
      + question.fields.map { field in
        let choices = field.choices.isEmpty ? "" : ", \(field.choices.count) choices"
        let source = page.controls[field.controls[0]].nameSource.rawValue
        return "      \(field.kind.rawValue) “\(field.wording)” (\(source))\(choices)"
      }
  }

  private static func step(_ page: Page) -> String {
    page.step.map { " step \($0.current)" + ($0.total.map { "/\($0)" } ?? "") } ?? ""
  }

  private static func outcome(_ page: Page) -> String {
    if case .notAudited(let reason) = page.outcome {
      "not audited: \(reason.rawValue)"
    } else {
      "audited"
    }
  }

  private static func minutes(_ time: DeclaredTime) -> String {
    time.minutes.map { "\($0.lowerBound)–\($0.upperBound) min" } ?? "vague"
  }
}
