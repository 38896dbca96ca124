import Markup
import Words

/// Why people are not asked to fill a control.
extension ControlReader {
  /// A custom control holds a button or two.
  static let mostInside = 4

  /// The first reason that holds; nil for what people fill.
  func notAskedReason(
    _ element: Element, type: String, name: String, isButton: Bool, isDisabled: Bool
  ) -> NotAskedReason? {
    if type == "hidden" { return .hiddenInput }
    if isButton { return .button }
    return reasonOfPlace(element) ?? reasonOfUse(element, type: type, name: name)
      ?? reasonOfState(element, type: type, name: name, isDisabled: isDisabled)
      ?? reasonOfTurn(element, type: type, name: name)
  }

  /// Why nobody meets it where it stands.
  private func reasonOfPlace(_ element: Element) -> NotAskedReason? {
    let hiding = census.hiding(of: element)
    if hiding.contains(.template) { return .template }
    if hiding.contains(.noscript) { return .noscript }
    if isInClosedWindow(element) { return .closedDialog }
    return hiding.contains(.inert) ? .inert : nil
  }

  /// Why it takes no answer of people, or hides what does.
  private func reasonOfUse(_ element: Element, type: String, name: String) -> NotAskedReason? {
    if traps.isOne(element) { return .honeypot }
    if isTool(element, type: type, name: name) { return .tool }
    let isHidden = !census.hiding(of: element).isDisjoint(with: .fromEverybody)
    guard isHidden, !enhanced.lists.contains(element.index),
      !isPressedByLabel(element, type: type)
    else { return nil }
    let isTied = conditions.condition(around: element.index) != nil
    return isTied || isHiddenWithItsBlock(element) ? .conditional : .hidden
  }

  /// Why it cannot be filled as it stands.
  private func reasonOfState(
    _ element: Element, type: String, name: String, isDisabled: Bool
  ) -> NotAskedReason? {
    if isDisabled {
      return conditions.isEnabledByAnswer(element.index) ? .conditional : .disabled
    }
    if type == "textarea", holdsText(element) { return .readOnly }
    let isLocked = element.has(.readonly) && Self.mayBeReadOnly(element, type: type)
    return isLocked && !isPicked(element, name: name) ? .readOnly : nil
  }

  /// Whether a box comes with a text to read, such as terms of use: no draft of an answer is as long.
  private func holdsText(_ element: Element) -> Bool {
    element.text.utf8.count > Self.longestDraft
  }

  private static let longestDraft = 1_000

  /// Why its turn comes later, or never in this procedure.
  private func reasonOfTurn(_ element: Element, type: String, name: String) -> NotAskedReason? {
    if isSearchBox(element, type: type, name: name) { return .searchBox }
    let isOpenedFirst = conditions.isWaiting(element.index) || folded.hold(element)
    return isOpenedFirst ? .conditional : nil
  }

  /// What a closed window asks is asked of those who open it from the form itself.
  private func isInClosedWindow(_ element: Element) -> Bool {
    let hiding = census.hiding(of: element)
    if hiding.contains(.closedDialog) { return true }
    guard !hiding.isDisjoint(with: .fromEverybody),
      let window = census.landmarks.window(around: element),
      !census.hiding(of: window).isDisjoint(with: .fromEverybody)
    else { return false }
    guard let form = form(of: element) else { return true }
    return form.contains(window) && !openers.opens(window, from: form)
      && conditions.condition(around: element.index) == nil
  }

  /// A question waits for an answer when a block around it is hidden; a control hidden alone, which
  /// no visible answer can show with its words, is machinery, and so is one whose words are shown
  /// without it.
  private func isHiddenWithItsBlock(_ element: Element) -> Bool {
    let own = element.parentIndex.map { census.hiding[$0] } ?? []
    let labels = names.labels.labels(of: element)
    return !own.isDisjoint(
      with: [.hiddenAttribute, .displayNone, .hidingClass, .visibilityHidden, .closedModal])
      && (element.formOwner != nil || !labels.isEmpty) && !labels.contains(where: isShown)
  }

  /// Whether the shown label of a hidden box answers in its place: one to tick, or a file.
  private func isPressedByLabel(_ element: Element, type: String) -> Bool {
    ["file", "checkbox", "radio"].contains(type) && element.formOwner != nil
      && names.labels.labels(of: element).contains(where: isShown)
      && ScreenLine.areWords(names.labelText(of: element))
  }

  private func isShown(_ label: Element) -> Bool {
    census.hiding(of: label).isDisjoint(with: .fromEverybody)
  }

  /// What helps to fill in, and what only scripts write.
  private func isTool(_ element: Element, type: String, name: String) -> Bool {
    if enhanced.parts.contains(element.index) { return true }
    if type == "checkbox" {
      let words = FoldedWords(
        name.isEmpty ? NearbyText(census: census).text(of: element, type: type) : name, limit: 6)
      if vocabulary.isAtStart(.tools, of: words) { return words.count < 6 }
    }
    let code = ControlName.words((element[.name] ?? "") + " " + (element[.id] ?? ""))
    if type == "checkbox", vocabulary.isMentioned(.passwordTools, in: code) { return true }
    if type == "textarea" || type == "text", vocabulary.isMentioned(.robotTests, in: code) {
      return true
    }
    if beside.contains(element.index) { return true }
    return element.isTypedInto ? isMachinery(element) : isTwin(element) || isIndicator(element)
  }

  /// A tick that a script draws below a password, to tell which of its rules is kept: no key reaches it.
  private func isIndicator(_ element: Element) -> Bool {
    guard element.name != .input, element.value(of: .role, equals: "checkbox"),
      !element.has(.tabindex), element.name != .button
    else { return false }
    let place = census.nativeControls.place(after: element.index)
    return census.nativeControls[..<place].last { $0.name == .input }?
      .value(of: .type, equals: "password") ?? false
  }

  /// A native control that carries the value of one which a script draws: nobody reaches or names it.
  private func isTwin(_ element: Element) -> Bool {
    element.value(of: .ariaHidden, equals: "true") && element.value(of: .tabindex, equals: "-1")
      && !enhanced.lists.contains(element.index)
      && names.labels.labels(of: element).isEmpty
  }

  /// A box that screen readers are kept from; one without words is asked, and a fault of the page.
  private func isMachinery(_ element: Element) -> Bool {
    guard census.hiding(of: element).contains(.ariaHidden) else { return false }
    let isOwn = element.value(of: .ariaHidden, equals: "true")
    return isOwn
      || (OwnBlock(census: census).block(of: element).map { block in
        block.value(of: .ariaHidden, equals: "true")
          || block.descendants.prefix(Self.mostInside).contains {
            $0.value(of: .ariaHidden, equals: "true") && $0.contains(element)
          }
      } ?? false)
  }

  /// Whether a script fills a box that nobody types into: a calendar, a list that opens.
  private func isPicked(_ element: Element, name: String) -> Bool {
    if element.has(.ariaHaspopup) || element.value(of: .role, equals: "combobox") { return true }
    let around = element.ancestors.prefix(Self.mostInside)
    if around.contains(where: { $0.value(of: .role, equals: "combobox") || $0.has(.ariaHaspopup) })
    {
      return true
    }
    let classes = ([element] + around.prefix(1)).compactMap { $0[.class] }.joined(separator: " ")
    if vocabulary.isMentioned(.pickers, in: ControlName.words(classes)) { return true }
    return (element[.value] ?? "").isEmpty
      && vocabulary.isMentioned(
        .pickers,
        in: ControlName.words(
          [name, element[.name], element[.id], element[.placeholder]].compactMap(\.self)
            .joined(separator: " ")))
  }

  /// A box in a search region, or one whose name and words both begin to search: old pages put the
  /// search of the site inside the one form of the page.
  private func isSearchBox(_ element: Element, type: String, name: String) -> Bool {
    if census.landmarks.region(of: element).contains(.search) { return !isInLargeSearch(element) }
    if type == "search" {
      return !element.has(.required) && !element.value(of: .ariaRequired, equals: "true")
        && !isInLargeSearch(element) && !standsWithPassword(element)
    }
    let words = FoldedWords(name, limit: 8)
    return type == "text" && words.count <= 4 && vocabulary.isAtStart(.search, of: words)
      && vocabulary.isMentioned(
        .search, in: ControlName.words(element[.name] ?? element[.id] ?? ""))
      || type == "text" && words.isEmpty && isSearchOfSite(element)
  }

  /// A box without words that the code calls a search, in a form that posts other answers: where a page
  /// has one form for all, that of the site stands in it too.
  private func isSearchOfSite(_ element: Element) -> Bool {
    guard isCalledSearch(element) || standsBeforeSearch(element), let form = element.formOwner,
      !isAboutSearch(form),
      form.value(of: .method, equals: "post")
    else { return false }
    let others = fields(of: form).filter { $0.isTypedInto && $0 != element }
    return !others.isEmpty && !others.contains(where: isCalledSearch)
  }

  /// Whether its form takes a password: there people type who they are.
  private func standsWithPassword(_ element: Element) -> Bool {
    guard let form = element.formOwner else { return false }
    return fields(of: form).contains { $0.value(of: .type, equals: "password") }
  }

  private func fields(of form: Element) -> some Sequence<Element> {
    let start = census.nativeControls.place(after: form.index)
    return census.nativeControls[start...].prefix(Self.mostInForm)
      .prefix { $0.index < form.endIndex }
  }

  private func isCalledSearch(_ element: Element) -> Bool {
    let names: [Name] = [.name, .id, .class]
    return vocabulary.isMentioned(
      .search,
      in: ControlName.words(
        names.compactMap { element[$0]?.cut(toBytes: 400) }.joined(separator: " ")))
  }

  /// Whether the button just after a box searches.
  private func standsBeforeSearch(_ element: Element) -> Bool {
    let place = census.nativeControls.place(after: element.index)
    guard census.nativeControls.indices.contains(place) else { return false }
    let button = census.nativeControls[place]
    guard button.name == .button || button.isMachineInput else { return false }
    return isCalledSearch(button)
      || vocabulary.isMentioned(.search, in: button[.value] ?? button[.alt] ?? "")
  }

  private static let mostInForm = 60

  /// Whether a form that searches asks as much as a page of its own.
  private func isInLargeSearch(_ element: Element) -> Bool {
    guard let form = element.formOwner,
      census.landmarks.region(of: form).contains(.search) || isAboutSearch(form)
    else { return false }
    return census.isLarge(form)
  }

  private func isAboutSearch(_ form: Element) -> Bool {
    vocabulary.isMentioned(
      .search,
      in: ControlName.words(
        [form[.id], form[.class], form[.action]].compactMap { $0?.cut(toBytes: 400) }
          .joined(separator: " ")))
  }

  static func mayBeReadOnly(_ element: Element, type: String) -> Bool {
    element.name == .textarea
      || element.name == .input
        && ![
          "hidden", "range", "color", "checkbox", "radio", "file", "submit", "image", "reset",
          "button",
        ].contains(type)
  }
}
