import Markup

/// Gathers on which answers blocks depend; a page without such attributes costs nothing.
struct DisplayConditionCollector {
  private let census: Census
  private(set) var found: [DisplayCondition] = []
  /// The place of a condition, by the node index of its block.
  private var placeByBlock: [Int: Int] = [:]

  /// How many more answers of Drupal's states are looked up.
  private var answersLeft = 2_000

  /// A choice shows a few blocks, no more.
  private static let mostTargets = 10
  /// A list that brings questions is not longer.
  private static let mostOptions = 500

  init(_ census: Census) {
    self.census = census
    for control in census.nativeControls + census.customControls
    where control.has(.ariaControls) {
      tie(control, to: control[.ariaControls] ?? "")
    }
    for next in NextQuestions(census).found { add(next.sources, toNext: next.block) }
    let document = census.document
    let targets = ["data-aria-controls", "data-target", "data-bs-target"]
      .compactMap(document.name)
    let states = document.name("data-drupal-states")
    guard !targets.isEmpty || states != nil else { return }
    var controlsByName: [String: [Element]]?
    for element in document.elements where element.hasAttributes {
      for target in targets where element.has(target) { tie(element, to: element[target] ?? "") }
      if let states, element.has(states) {
        let named = controlsByName ?? Self.byName(census.nativeControls)
        controlsByName = named
        tie(element, by: DrupalStates(element[states] ?? ""), named)
      }
    }
  }

  private static func byName(_ controls: [Element]) -> [String: [Element]] {
    Dictionary(grouping: controls) { $0[.name] ?? "" }
  }

  /// Ties the answer that an element stands for to the blocks with these ids.
  private mutating func tie(_ carrier: Element, to identifiers: String) {
    guard let source = source(of: carrier) else { return }
    let names = identifiers.split(maxSplits: Self.mostTargets) { $0.isWhitespace || $0 == "," }
    for written in names.prefix(Self.mostTargets) {
      let id = written.hasPrefix("#") ? written.dropFirst() : written
      guard let block = census.document.element(id: String(id)) else { continue }
      add(source, to: block)
    }
  }

  private mutating func add(_ source: DisplayCondition.Controller, to block: Element) {
    guard source.control < block.index || source.control >= block.endIndex else { return }
    if let place = placeByBlock[block.index] {
      found[place].sources.append(source)
      found[place].isWaiting = found[place].isWaiting && !source.isGiven
      return
    }
    let isHidden = !census.hiding(of: block).isDisjoint(with: .fromEverybody)
    let isCollapsed = block.isCollapsed
    let isDisabled = block.has(.disabled)
    // What is in sight all the time is a list that the control rules over, not a block it shows.
    guard isHidden || isCollapsed || isDisabled || source.isGiven && !block.name.isControl else {
      return
    }
    note(
      DisplayCondition(
        block: block.index..<block.endIndex, sources: [source],
        isWaiting: !isHidden && isCollapsed && !source.isGiven, isDisabled: isDisabled))
  }

  /// A block that answers lead to is reached one question after the other, whether a script hides it or not.
  private mutating func add(_ sources: [DisplayCondition.Controller], toNext block: Element) {
    guard placeByBlock[block.index] == nil else { return }
    let isHidden = !census.hiding(of: block).isDisjoint(with: .fromEverybody)
    note(
      DisplayCondition(
        block: block.index..<block.endIndex, sources: sources,
        isWaiting: !isHidden && !sources.contains(where: \.isGiven),
        isDisabled: block.has(.disabled)))
  }

  private mutating func tie(
    _ block: Element, by states: DrupalStates, _ controls: [String: [Element]]
  ) {
    answersLeft -= states.answers.count
    guard !states.answers.isEmpty, answersLeft >= 0, placeByBlock[block.index] == nil else {
      return
    }
    let sources = states.answers.compactMap { self.source(of: $0, controls) }
      .filter { $0.control < block.index || $0.control >= block.endIndex }
    let isHidden = !census.hiding(of: block).isDisjoint(with: .fromEverybody)
    note(
      DisplayCondition(
        block: block.index..<block.endIndex, sources: sources, isNegated: states.isNegated,
        isWaiting: !isHidden && sources.contains(where: \.isGiven) == states.isNegated,
        isDisabled: block.has(.disabled)))
  }

  private mutating func note(_ condition: DisplayCondition) {
    placeByBlock[condition.block.lowerBound] = found.count
    found.append(condition)
  }

  /// The answer that an element stands for: a box, a choice, a list, or what wraps one box.
  private func source(of carrier: Element) -> DisplayCondition.Controller? {
    if carrier.name == .option {
      guard let list = carrier.ancestors.prefix(2).first(where: { $0.name == .select }) else {
        return nil
      }
      return source(list, choice: carrier)
    }
    if carrier.name == .select { return source(carrier, .unknown, isGiven: false) }
    guard let box = box(of: carrier) else { return nil }
    return source(box, .ticked, isGiven: box.has(.checked))
  }

  private func source(_ list: Element, choice: Element) -> DisplayCondition.Controller {
    source(
      list, .choice(choice[.value] ?? choice.text.whitespaceFolded), isGiven: choice.has(.selected))
  }

  private func source(
    _ control: Element, _ answer: DisplayCondition.Answer, isGiven: Bool
  ) -> DisplayCondition.Controller {
    DisplayCondition.Controller(control: control.index, answer: answer, isGiven: isGiven)
  }

  /// The radio button or check box that an element is, or the only control inside it.
  private func box(of carrier: Element) -> Element? {
    if carrier.isBox { return carrier }
    guard !carrier.name.isControl else { return nil }
    let controls = census.nativeControls
    let place = controls.place(after: carrier.index)
    guard controls.indices.contains(place), controls[place].isBox,
      carrier.contains(controls[place]),
      !controls.indices.contains(place + 1) || !carrier.contains(controls[place + 1])
    else { return nil }
    return controls[place]
  }

  private func source(
    of answer: DrupalStates.Answer, _ controls: [String: [Element]]
  ) -> DisplayCondition.Controller? {
    let asked = named(answer.selector, controls)
    guard let first = asked.first else { return nil }
    if answer.isTicked, first.isBox { return source(first, .ticked, isGiven: first.has(.checked)) }
    guard let value = answer.value else { return source(first, .unknown, isGiven: false) }
    if first.name == .select { return source(first, value: value) }
    let box = asked.first { $0.isBox && ($0[.value] ?? "on") == value }
    return box.map { source($0, .ticked, isGiven: $0.has(.checked)) }
      ?? source(first, .unknown, isGiven: false)
  }

  /// A list comes with its first line, unless another is selected.
  private func source(_ list: Element, value: String) -> DisplayCondition.Controller {
    let options = census.lists.options(of: list).prefix(Self.mostOptions)
    let given = options.first { $0.has(.selected) } ?? options.first
    return source(list, .choice(value), isGiven: given?[.value] == value)
  }

  private func named(_ selector: String, _ controls: [String: [Element]]) -> [Element] {
    switch DrupalSelector.target(of: selector) {
    case .name(let name):
      (controls[name] ?? []).prefix(Self.mostOptions)
        .filter { !$0.value(of: .type, equals: "hidden") }
    case .id(let id): census.document.element(id: id).map { [$0] } ?? []
    case nil: []
    }
  }
}

extension Element {
  fileprivate var isBox: Bool {
    name == .input
      ? value(of: .type, equals: "radio") || value(of: .type, equals: "checkbox")
      : has(.role)
        && (value(of: .role, equals: "radio") || value(of: .role, equals: "checkbox")
          || value(of: .role, equals: "switch"))
  }

  /// Whether its classes fold it away until something opens it: Bootstrap, DSFR, GOV.UK Elements.
  fileprivate var isCollapsed: Bool {
    hasClass("collapse") && !hasClass("show") && !hasClass("in")
      || hasClass("fr-collapse") && !hasClass("fr-collapse--expanded") || hasClass("js-hidden")
  }
}
