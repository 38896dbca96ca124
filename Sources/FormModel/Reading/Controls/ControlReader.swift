import Markup

/// Turns elements into controls: type, state, name, and why people are not asked to fill them.
struct ControlReader {
  let census: Census
  let names: AccessibleNames
  let groups: GroupTexts
  let vocabulary: Vocabulary
  let conditions: DisplayConditions

  /// Reads every control: native ones in tree order, then custom ones.
  func controls() -> [Control] {
    let native = census.nativeControls.enumerated().map { control($0.element, index: $0.offset) }
    let custom = census.customControls
      .filter { !isWrapped($0) }
      .enumerated()
      .map { control($0.element, index: native.count + $0.offset) }
    return native + custom
  }

  /// A custom control around a native one is only its decoration.
  private func isWrapped(_ element: Element) -> Bool {
    let place = census.labelable.place(after: element.index)
    return census.labelable.indices.contains(place) && element.contains(census.labelable[place])
  }

  func control(_ element: Element, index: Int) -> Control {
    let type = Self.type(of: element)
    let isButton = Self.isButton(element, type: type)
    let isHiddenInput = type == "hidden"
    let name =
      isHiddenInput
      ? ("", .none)
      : isButton
        ? names.name(of: element, type: type) : fieldName(of: element, type: type)
    let options = type == "select" ? census.lists.options(of: element) : []
    let isDisabled =
      element.has(.disabled) || census.landmarks.region(of: element).contains(.disabled)
    let fieldset = isHiddenInput || isButton ? nil : census.landmarks.fieldset(around: element)
    let notAsked = notAskedReason(
      element, type: type, name: name.0, isButton: isButton, isDisabled: isDisabled)
    return Control(
      index: index, element: element, tag: element.tag, type: type,
      name: element[.name] ?? "", id: element[.id] ?? "",
      form: element.formOwner.flatMap(census.formIndex),
      accessibleName: name.0, nameSource: name.1,
      description: isHiddenInput ? "" : names.description(of: element, type: type, name: name),
      role: Self.role(of: element, type: type),
      placeholder: (element[.placeholder] ?? "").whitespaceFolded,
      autocomplete: (element[.autocomplete] ?? "").whitespaceFolded,
      isRequired: element.has(.required) || element.value(of: .ariaRequired, equals: "true"),
      isDisabled: isDisabled,
      isReadOnly: element.has(.readonly) && Self.mayBeReadOnly(element, type: type),
      isVisible: !isHiddenInput && census.hiding(of: element).isDisjoint(with: .fromSight),
      notAskedBecause: notAsked,
      options: ListAnswers(options: options, vocabulary: vocabulary).answers.map(\.text),
      optionCount: element.name == .select ? options.count : nil,
      legend: fieldset.map { groups.words(of: $0).legend } ?? "",
      isPrefilled: Self.isPrefilled(element, type: type, options: options),
      isExposed: isExposed(element, type: type, notAsked: notAsked, isDisabled: isDisabled))
  }

  /// The name of a field; where nothing names it but a text stands beside it, the source says so.
  private func fieldName(of element: Element, type: String) -> (String, NameSource) {
    let name = names.name(of: element, type: type)
    guard name.source == .none else { return (name.text, name.source) }
    let nearby = NearbyText(census: census).text(of: element, type: type)
    return (name.text, nearby.isEmpty ? .none : .nearbyText)
  }

  private func notAskedReason(
    _ element: Element, type: String, name: String, isButton: Bool, isDisabled: Bool
  ) -> NotAskedReason? {
    let hiding = census.hiding(of: element)
    if type == "hidden" { return .hiddenInput }
    if isButton { return .button }
    if hiding.contains(.template) { return .template }
    if hiding.contains(.noscript) { return .noscript }
    if hiding.contains(.closedDialog) { return .closedDialog }
    if hiding.contains(.inert) { return .inert }
    if Honeypot(census: census, names: names, vocabulary: vocabulary).isOne(element) {
      return .honeypot
    }
    if !hiding.isDisjoint(with: .fromEverybody) {
      let isTied = conditions.condition(around: element.index) != nil
      return isTied || isHiddenWithItsBlock(element) ? .conditional : .hidden
    }
    if isDisabled {
      return conditions.isEnabledByAnswer(element.index) ? .conditional : .disabled
    }
    if element.has(.readonly), Self.mayBeReadOnly(element, type: type) { return .readOnly }
    if isSearchBox(element, type: type, name: name) { return .searchBox }
    return conditions.isWaiting(element.index) ? .conditional : nil
  }

  /// A question waits for an answer when a block around it is hidden; a control hidden alone, which
  /// no visible answer can show with its words, is machinery.
  private func isHiddenWithItsBlock(_ element: Element) -> Bool {
    let own = element.parentIndex.map { census.hiding[$0] } ?? []
    return !own.isDisjoint(with: [.hiddenAttribute, .displayNone, .hidingClass, .visibilityHidden])
      && (element.formOwner != nil || !names.labels.labels(of: element).isEmpty)
  }

  /// A box in a search region, or one whose name and words both begin to search: old pages put the
  /// search of the site inside the one form of the page.
  private func isSearchBox(_ element: Element, type: String, name: String) -> Bool {
    if census.landmarks.region(of: element).contains(.search) || type == "search" { return true }
    let words = FoldedWords(name, limit: 8)
    return type == "text" && words.words.count <= 4 && vocabulary.isAtStart(.search, of: words)
      && vocabulary.isMentioned(.search, in: ControlName.words(element[.name] ?? ""))
  }

  /// The computed type: an unknown type of `input` is a text box, one of `button` submits.
  static func type(of element: Element) -> String {
    let written = element[.type]?.lowercased() ?? ""
    switch element.name {
    case .input: return inputTypes.contains(written) ? written : "text"
    case .button: return ["button", "reset"].contains(written) ? written : "submit"
    case .select: return "select"
    case .textarea: return "textarea"
    default:
      if let role = CustomControl.role(of: element) { return CustomControl.type(ofRole: role) }
      return element.name == .a && !element.has(.role)
        ? "link" : element[.role]?.split(separator: " ").first.map { $0.lowercased() } ?? "text"
    }
  }

  private static func isButton(_ element: Element, type: String) -> Bool {
    element.name == .button || ["submit", "reset", "button", "image"].contains(type)
  }

  private static func mayBeReadOnly(_ element: Element, type: String) -> Bool {
    element.name == .textarea
      || element.name == .input
        && ![
          "hidden", "range", "color", "checkbox", "radio", "file", "submit", "image", "reset",
          "button",
        ].contains(type)
  }

  private static func isPrefilled(_ element: Element, type: String, options: [Element]) -> Bool {
    switch type {
    case "checkbox", "radio": return element.has(.checked)
    case "select":
      return options.contains { $0.has(.selected) && !($0[.value] ?? $0.text).isEmpty }
    case "textarea": return !element.text.allSatisfy(\.isWhitespace)
    case "text", "email", "tel", "url", "number", "search", "date", "password", "time":
      return !(element[.value] ?? "").isEmpty
    default: return false
    }
  }

  private static func role(of element: Element, type: String) -> String {
    // What people can reach keeps its own role, whatever the page says to the contrary.
    if let role = AriaRoles.role(of: element), role != "none", role != "presentation" {
      return role
    }
    if let role = CustomControl.role(of: element) { return role }
    switch type {
    case "checkbox", "radio", "link": return type
    case "select":
      return element.has(.multiple) || (FieldLength.count(element[.size]) ?? 1) > 1
        ? "listbox" : "combobox"
    case "submit", "reset", "button", "image", "file": return "button"
    case "number": return "spinbutton"
    case "range": return "slider"
    case "search": return suggests(element) ? "combobox" : "searchbox"
    case "text", "email", "tel", "url": return suggests(element) ? "combobox" : "textbox"
    case "password", "textarea": return "textbox"
    default: return ""
    }
  }

  /// Whether the list of suggestions that a text box refers to is there.
  private static func suggests(_ element: Element) -> Bool {
    element.has(.list)
      && element[.list].flatMap { element.document.element(id: $0) }?.name == .datalist
  }

  static let inputTypes: Set<String> = [
    "hidden", "text", "search", "tel", "url", "email", "password", "date", "month", "week", "time",
    "datetime-local", "number", "range", "color", "checkbox", "radio", "file", "submit", "image",
    "reset", "button",
  ]
}
