import Markup

/// Turns elements into controls: type, state and name.
struct ControlReader {
  let census: Census
  let names: AccessibleNames
  let groups: GroupTexts
  let vocabulary: Vocabulary
  let conditions: DisplayConditions
  let traps: RobotTraps
  let enhanced: EnhancedLists
  let openers: Openers
  let folded: FoldedBlocks
  /// The node indices of the boxes that are not sent, that log in, that subscribe to news, or that
  /// choose cookies.
  let beside: Set<Int>

  init(
    census: Census, names: AccessibleNames, groups: GroupTexts, vocabulary: Vocabulary,
    conditions: DisplayConditions, openers: Openers
  ) {
    self.census = census
    self.names = names
    self.groups = groups
    self.vocabulary = vocabulary
    self.conditions = conditions
    self.openers = openers
    traps = RobotTraps(census: census, names: names, vocabulary: vocabulary)
    enhanced = EnhancedLists(census)
    folded = FoldedBlocks(census)
    beside = NamelessBoxes(census: census, labels: names.labels).boxes
      .union(LoginBlocks(census: census, vocabulary: vocabulary).boxes)
      .union(NewsletterBlocks(census: census, vocabulary: vocabulary).boxes)
      .union(ConsentManagers(census: census, vocabulary: vocabulary).controls)
  }

  /// Reads every control: native ones in tree order, then custom ones.
  func controls() -> [Control] {
    let native = census.nativeControls.enumerated().map { control($0.element, index: $0.offset) }
    let popups = PopupLists(census)
    let custom = census.customControls
      .filter { !isWrapped($0) && !popups.contains($0) }
      .enumerated()
      .map { control($0.element, index: native.count + $0.offset) }
    return native + custom
  }

  /// A custom control around a native one is only its decoration; a button inside opens it.
  private func isWrapped(_ element: Element) -> Bool {
    let labelable = census.labelable
    return labelable[labelable.place(after: element.index)...].prefix(Self.mostInside)
      .first { $0.name != .button }.map(element.contains) ?? false
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
      form: form(of: element).flatMap(census.formIndex),
      accessibleName: name.0, nameSource: name.1,
      description: isHiddenInput ? "" : names.description(of: element, type: type, name: name),
      role: Self.role(of: element, type: type),
      placeholder: (element[.placeholder] ?? "").whitespaceFolded,
      autocomplete: (element[.autocomplete] ?? "").whitespaceFolded,
      isRequired: element.has(.required) || element.value(of: .ariaRequired, equals: "true"),
      isDisabled: isDisabled,
      isReadOnly: element.has(.readonly) && Self.mayBeReadOnly(element, type: type),
      isVisible: !isHiddenInput && census.isInSight(element),
      notAskedBecause: notAsked,
      options: ListAnswers(options: options, vocabulary: vocabulary).answers.map(\.text),
      optionCount: element.name == .select ? options.count : nil,
      legend: fieldset.map { groups.words(of: $0).legend } ?? "",
      isPrefilled: Self.isPrefilled(element, type: type, options: options),
      isExposed: isExposed(element, type: type, notAsked: notAsked, isDisabled: isDisabled))
  }

  /// Browsers know no form of a custom control: it is sent with the form around it.
  func form(of element: Element) -> Element? {
    switch element.name {
    case .input, .select, .textarea, .button: element.formOwner
    default: element.formOwner ?? census.landmarks.form(around: element)
    }
  }

  /// The name of a field; where nothing names it but a text stands beside it, the source says so.
  private func fieldName(of element: Element, type: String) -> (String, NameSource) {
    let name = names.name(of: element, type: type)
    guard name.source == .none else { return (name.text, name.source) }
    let nearby = NearbyText(census: census).text(of: element, type: type)
    return (name.text, nearby.isEmpty ? .none : .nearbyText)
  }

  /// The computed type: an unknown type of `input` is a text box, one of `button` submits.
  static func type(of element: Element) -> String {
    let written = element[.type]?.lowercased() ?? ""
    switch element.name {
    case .input: return inputTypes.contains(written) ? written : "text"
    case .button:
      if CustomControl.isTickButton(element), let role = AriaRoles.role(of: element) {
        return CustomControl.type(ofRole: role)
      }
      return ["button", "reset"].contains(written) ? written : "submit"
    case .select: return "select"
    case .textarea: return "textarea"
    default:
      if let role = CustomControl.role(of: element) { return CustomControl.type(ofRole: role) }
      return element.name == .a && !element.has(.role)
        ? "link" : element[.role]?.split(separator: " ").first.map { $0.lowercased() } ?? "text"
    }
  }

  private static func isButton(_ element: Element, type: String) -> Bool {
    element.name == .button
      ? !CustomControl.isFieldButton(element)
      : ["submit", "reset", "button", "image"].contains(type)
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
