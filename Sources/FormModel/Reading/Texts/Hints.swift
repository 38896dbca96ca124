import Markup

/// Tells help apart from the words that ask.
enum Hints {
  /// The design systems mark help inside labels by a class: `fr-hint-text`, `usa-hint`, `govuk-hint`.
  /// The mark of obligation of USWDS bears such a class too, and is none.
  static func isHint(_ element: Element) -> Bool {
    element.has(.class)
      && (element.classes(hold: "hint") && element.name != .abbr
        || element.classes(hold: "help-text") || element.classes(hold: "form-text")
        || element.classes(hold: "description"))
  }

  /// What stands in a label and does not ask: help, and what is chosen in a list inside it.
  static func isNoWording(_ element: Element) -> Bool {
    element.name == .select || element.name == .textarea || isHint(element)
  }

  /// The outermost pieces of help inside a label.
  static func outermost(in label: Element) -> [Element] {
    var resumeAt = 0
    return inside(label).filter { hint in
      guard hint.index >= resumeAt else { return false }
      resumeAt = hint.endIndex
      return true
    }
  }

  /// All pieces of help inside a label or a legend.
  static func inside(_ element: Element) -> [Element] {
    element.descendants.prefix(mostNodes).filter(isHint)
  }

  /// Error messages and character counters describe a control too, and help nobody to answer.
  static func isNoHelp(_ element: Element) -> Bool {
    if element.value(of: .role, equals: "alert") || element.value(of: .role, equals: "status") {
      return true
    }
    return noHelp.contains { element.classes(hold: $0, inAnyCase: true) }
  }

  private static let noHelp: [StaticString] = [
    "error", "count", "message--", "invalid", "messages-group",
  ]

  static func joined(_ parts: [String]) -> String {
    var seen: Set<String> = []
    return parts.filter { !$0.isEmpty && seen.insert($0).inserted }.joined(separator: " ")
  }

  /// No label is longer.
  private static let mostNodes = 4_000
}
