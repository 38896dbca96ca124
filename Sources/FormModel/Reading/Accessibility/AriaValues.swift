import Markup

/// The values that ARIA attributes can have (WAI-ARIA 1.2, section 6.3), for the attributes of controls.
struct AriaValues {
  private let document: Document
  private let checked: [(name: Name, spelling: String, kind: Kind)]

  /// Attributes of grids have no number of their own: those that this page has are looked up once.
  init(_ document: Document) {
    self.document = document
    checked =
      Self.common
      + Self.rare.compactMap { spelling, kind in
        document.name(spelling).map { ($0, spelling, kind) }
      }
  }

  /// The first attribute of an element whose value does not exist, as written; an empty value says
  /// nothing and is not wrong.
  func invalid(on element: Element) -> String? {
    guard element.hasAttributes else { return nil }
    for (name, spelling, kind) in checked where element.has(name) {
      guard let value = element[name]?.whitespaceFolded.lowercased(), !value.isEmpty else {
        continue
      }
      if !kind.accepts(value) { return "\(spelling)=\(value)" }
    }
    return missingTarget(of: element)
  }

  /// A scroll bar must say what it moves.
  private func missingTarget(of element: Element) -> String? {
    guard element.value(of: .role, equals: "scrollbar") else { return nil }
    let ids = IDReferences.ids(.ariaControls, of: element)
    let isFound = ids.isEmpty || ids.contains { document.element(id: $0) != nil }
    return isFound ? nil : "aria-controls=" + ids.joined(separator: " ")
  }

  private enum Kind {
    case words(Set<String>)
    /// Several words of a list.
    case list(Set<String>)
    case number, integer
    /// The id of one element.
    case reference

    func accepts(_ value: String) -> Bool {
      switch self {
      case .words(let words): words.contains(value)
      case .list(let words): value.split(separator: " ").allSatisfy { words.contains(String($0)) }
      case .number: Double(value) != nil
      case .integer: Int(value) != nil
      case .reference: !value.contains(" ")
      }
    }
  }

  private static let yesOrNo = Kind.words(["true", "false"])
  private static let maybe = Kind.words(["true", "false", "undefined"])
  private static let mixed = Kind.words(["true", "false", "mixed", "undefined"])

  private static let rare: [(spelling: String, kind: Kind)] = [
    ("aria-rowindex", .integer), ("aria-colindex", .integer), ("aria-rowspan", .integer),
    ("aria-colspan", .integer), ("aria-rowcount", .integer), ("aria-colcount", .integer),
    ("aria-sort", .words(["ascending", "descending", "none", "other"])),
    ("aria-dropeffect", .list(["copy", "execute", "link", "move", "none", "popup"])),
    ("aria-relevant", .list(["additions", "all", "removals", "text"])),
  ]

  private static let common: [(name: Name, spelling: String, kind: Kind)] = [
    (.ariaRequired, "aria-required", yesOrNo), (.ariaReadonly, "aria-readonly", yesOrNo),
    (.ariaDisabled, "aria-disabled", yesOrNo), (.ariaMultiline, "aria-multiline", yesOrNo),
    (.ariaMultiselectable, "aria-multiselectable", yesOrNo),
    (.ariaModal, "aria-modal", yesOrNo), (.ariaBusy, "aria-busy", yesOrNo),
    (.ariaExpanded, "aria-expanded", maybe), (.ariaSelected, "aria-selected", maybe),
    (.ariaChecked, "aria-checked", mixed), (.ariaPressed, "aria-pressed", mixed),
    (.ariaInvalid, "aria-invalid", .words(["true", "false", "grammar", "spelling"])),
    (.ariaLive, "aria-live", .words(["off", "polite", "assertive"])),
    (.ariaAutocomplete, "aria-autocomplete", .words(["inline", "list", "both", "none"])),
    (
      .ariaHaspopup, "aria-haspopup",
      .words(["true", "false", "menu", "listbox", "tree", "grid", "dialog"])
    ),
    (.ariaOrientation, "aria-orientation", .words(["horizontal", "vertical", "undefined"])),
    (.ariaValuenow, "aria-valuenow", .number), (.ariaValuemin, "aria-valuemin", .number),
    (.ariaValuemax, "aria-valuemax", .number), (.ariaLevel, "aria-level", .integer),
    (.ariaSetsize, "aria-setsize", .integer), (.ariaPosinset, "aria-posinset", .integer),
    (.ariaErrormessage, "aria-errormessage", .reference),
    (.ariaActivedescendant, "aria-activedescendant", .reference),
  ]
}
