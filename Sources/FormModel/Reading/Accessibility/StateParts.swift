import Markup

/// Tells of each element which bears a role, and of each control, whether it has the states that its
/// role requires (WAI-ARIA 1.2, section 5.2.2), and whether the values of its states exist.
struct StateParts {
  let census: Census
  let controls: [Control]

  var parts: [Part] {
    let values = AriaValues(census.document)
    let native = controls.lazy.filter { !$0.isCustom && $0.type != "hidden" }.map(\.element)
    return (census.roled + native).compactMap { element in
      guard census.hiding(of: element).isDisjoint(with: Hiding.fromEverybody.union(.ariaHidden))
      else { return nil }
      return part(of: element, values)
    }
  }

  /// nil for an element of which nothing is asked.
  private func part(of element: Element, _ values: AriaValues) -> Part? {
    if let invalid = values.invalid(on: element) {
      return Part(kind: .state, element: element, defect: .stateInvalid, detail: invalid)
    }
    if controlsNothing(element) {
      return Part(
        kind: .state, element: element, defect: .referenceMissing, detail: "aria-controls")
    }
    guard element.has(.role),
      let role = element[.role]?.split(separator: " ").first?.lowercased(),
      let required = Self.required[role], !Self.hasOwnState(element, role: role)
    else { return nil }
    let missing = required.filter { (element[$0.name] ?? "").allSatisfy(\.isWhitespace) }
    return Part(
      kind: .state, element: element, defect: missing.isEmpty ? nil : .stateMissing,
      detail: missing.map(\.spelling).joined(separator: ", "))
  }

  /// An open combobox whose list is not there.
  private func controlsNothing(_ element: Element) -> Bool {
    guard element.value(of: .role, equals: "combobox"),
      element.value(of: .ariaExpanded, equals: "true")
    else { return false }
    let ids = IDReferences.ids(.ariaControls, of: element)
    return !ids.isEmpty && ids.allSatisfy { census.document.element(id: $0) == nil }
  }

  private typealias State = (name: Name, spelling: String)
  private static let checked: State = (.ariaChecked, "aria-checked")
  private static let expanded: State = (.ariaExpanded, "aria-expanded")
  private static let value: State = (.ariaValuenow, "aria-valuenow")

  private static let required: [String: [State]] = [
    "checkbox": [checked], "radio": [checked], "switch": [checked],
    "menuitemcheckbox": [checked], "menuitemradio": [checked],
    "combobox": [expanded], "slider": [value], "meter": [value], "separator": [value],
    "scrollbar": [(.ariaControls, "aria-controls"), value],
    "heading": [(.ariaLevel, "aria-level")],
  ]

  /// Native controls know whether they are ticked, open or set; a line that separates has no state
  /// unless the keyboard can move it.
  private static func hasOwnState(_ element: Element, role: String) -> Bool {
    switch element.name {
    case .input:
      let type = ControlReader.type(of: element)
      return ["checkbox", "radio", "range"].contains(type)
    case .select, .meter, .hr: return true
    default: return role == "separator" && !element.has(.tabindex)
    }
  }
}

/// The ids that several elements of a page have: one part for each, on the second element.
enum SharedIDs {
  static func parts(of census: Census) -> [Part] {
    var seen: [String: Int] = [:]
    return census.sharedIdentifiers.compactMap { element in
      guard census.hiding(of: element).isDisjoint(with: [.template, .noscript]),
        !insideDrawings.contains(element.tag), let id = element[.id]
      else { return nil }
      seen[id, default: 0] += 1
      return seen[id] == 2
        ? Part(kind: .sharedID, element: element, defect: .shared, detail: id) : nil
    }
  }

  /// Drawings that stand twice in a page carry the same ids, which nothing but them refers to.
  private static let insideDrawings: Set<String> = [
    "g", "path", "use", "defs", "symbol", "mask", "filter", "pattern", "marker", "stop",
    "lineargradient", "radialgradient", "clippath", "rect", "circle", "ellipse", "line",
    "polygon", "polyline", "text", "tspan", "desc", "title", "image",
  ]
}
