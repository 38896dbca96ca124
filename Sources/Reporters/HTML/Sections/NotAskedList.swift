import Escaping
import FormModel
import Report
import Words

/// The controls of a page that people are not asked to fill, with the reason.
struct NotAskedList {
  let page: Report.Page
  let sheet: HTMLSheet

  /// Names told for each reason.
  private static let namesTold = 12

  var html: HTML {
    let controls = page.forms.flatMap(\.controls).filter(isNotAsked)
    guard !controls.isEmpty else { return .nothing }
    let groups = NotAskedReason.allCases.compactMap { reason -> HTML? in
      let group = controls.filter { $0.notAskedBecause == reason.rawValue }
      return group.isEmpty ? nil : item(reason, group)
    }
    return sheet.behind(
      sheet.say("\(controls.count, "control that is not asked", "controls that are not asked")"),
      "<ul class=\"unasked\">\(groups)</ul>")
  }

  /// Conditional ones are asked, of some.
  private func isNotAsked(_ control: Report.Control) -> Bool {
    control.notAskedBecause.map { $0 != NotAskedReason.conditional.rawValue } ?? false
  }

  private func item(_ reason: NotAskedReason, _ controls: [Report.Control]) -> HTML {
    let names = controls.map(name).filter { !$0.isEmpty }.prefix(Self.namesTold)
    let list = names.map { "<code>\($0)</code> " as HTML }
    let more = controls.count - list.count
    return """
      <li>\(words(reason)) (\(controls.count)): \(HTML(list))\(more > 0 ? "…" : .nothing)</li>

      """
  }

  private func name(_ control: Report.Control) -> String {
    let name = control.accessibleName.isEmpty ? control.name : control.accessibleName
    return TerminalText.safe(name.isEmpty ? control.id : name, limit: 40)
  }

  private func words(_ reason: NotAskedReason) -> String {
    switch reason {
    case .hiddenInput: sheet.say("hidden, for the program")
    case .button: sheet.say("buttons")
    case .disabled: sheet.say("disabled")
    case .readOnly: sheet.say("to read only")
    case .hidden: sheet.say("hidden from people")
    case .template: sheet.say("models that a script copies")
    case .noscript: sheet.say("for browsers without scripts")
    case .closedDialog: sheet.say("in a closed dialog")
    case .inert: sheet.say("inert")
    case .honeypot: sheet.say("traps for robots")
    case .tool: sheet.say("tools that help to fill in")
    case .searchBox: sheet.say("a search box")
    case .conditional: sheet.say("after an answer")
    }
  }
}
