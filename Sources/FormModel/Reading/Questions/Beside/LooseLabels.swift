import Markup

/// Gives the labels that no markup ties to a field to the field that they stand with.
struct LooseLabels {
  /// By control index: the words of a label for this control alone.
  private(set) var own: [Int: String] = [:]
  /// By control index: that label.
  private(set) var elements: [Int: Element] = [:]
  /// By the index of the control that it names: a label that stands with another one.
  private(set) var astray: [Int: Element] = [:]
  /// By the index of its first control: the words of a label for several controls.
  private(set) var ofGroup: [Int: String] = [:]

  /// The node indices of the labels that are for one control alone.
  private var given: Set<Int> = []
  private let census: Census
  private let labels: Labels
  private let scopes: FieldScopes
  /// Most pages have no label that asks for them.
  private lazy var targets = LabelTargets(scopes.asked)
  private let drawings: Set<Int>

  init(census: Census, labels: Labels, scopes: FieldScopes, drawings: Set<Int>) {
    self.census = census
    self.labels = labels
    self.scopes = scopes
    self.drawings = drawings
    guard !scopes.asked.isEmpty else { return }
    let filled = Set(scopes.asked.lazy.map(\.element.index))
    let content = TextContent(census: census, skips: Hints.isNoWording)
    var last: Element?
    for label in census.labels where !(last?.contains(label) ?? false) {
      let tied = Labels.labeledControl(of: label, in: census)
      if let tied {
        guard filled.contains(tied.index) ? isAstray(label, tied) : isStandIn(tied) else {
          continue
        }
      }
      last = label
      let text = content.text(of: label)
      guard ScreenLine.areWords(text) else { continue }
      let named = tied.flatMap(scopes.place(of:))
      if let tied, named != nil, tied.index < label.index {
        note(label, text, at: scopes.place(after: label.index), isAlone: true)
      } else {
        give(label, text)
      }
      if let named, given.contains(label.index) { astray[scopes.asked[named].index] = label }
    }
  }

  /// A label may name a robot trap beside the real field, or what draws a list.
  private func isStandIn(_ control: Element) -> Bool {
    control.name == .button || drawings.contains(control.index)
      || !census.hiding(of: control).isDisjoint(
        with: Hiding.fromEverybody.union([.offScreen, .visuallyHidden]))
  }

  /// Whether a label stands before a control that has none and names another one, which has a label
  /// of its own: the two bear one id, or one `for` was copied.
  private func isAstray(_ label: Element, _ tied: Element) -> Bool {
    let next = scopes.place(after: label.index)
    guard scopes.asked.indices.contains(next), scopes.asked[next].element != tied, isFree(next),
      !label.contains(tied), (label[.for] ?? "").isEmpty == false
    else { return false }
    return scopes.asked[next].element.index < tied.index
      ? labels.labels(of: tied).last != label
      : isCopied(label, tied, next)
  }

  /// Whether a label that names a control before it, which has one, stands alone with the next one.
  private func isCopied(_ label: Element, _ tied: Element, _ next: Int) -> Bool {
    let all = labels.labels(of: tied)
    return tied.index < label.index && all.count > 1 && all.first != label
      && all.first.map { $0.index < tied.index } ?? false
      && scopes.scope(at: next).contains(label)
  }

  private mutating func give(_ label: Element, _ text: String) {
    if let id = label[.for], !id.isEmpty, let target = targets.place(of: id),
      case let place = first(of: target, label),
      isMet(label, place),
      scopes.asked[place].isCheckable || isFree(place) && own[scopes.asked[place].index] == nil
    {
      let control = scopes.asked[place]
      note(
        label, text, at: place, isAlone: !control.isCheckable || control.element.index < label.index
      )
    } else if !namesDrawing(label), let (place, isBefore) = nearest(label), isMet(label, place),
      isNear(label, place)
    {
      let control = scopes.asked[place]
      note(
        label, text, at: place, isAlone: isFree(place) && !(isBefore && control.isCheckable))
    }
  }

  /// A label that names a box stands for those without words between them, too.
  private func first(of target: Int, _ label: Element) -> Int {
    let next = scopes.place(after: label.index)
    guard next < target, target - next < Self.mostInLine, !scopes.asked[target].isCheckable,
      (next..<target).allSatisfy({
        !scopes.asked[$0].isCheckable && isFree($0) && own[scopes.asked[$0].index] == nil
      }), let around = scopes.asked[next].element.parent,
      around.contains(scopes.asked[target].element)
    else { return target }
    return next
  }

  /// Whether a label names a block without fields, in which a script draws something, such as a test for
  /// robots.
  private func namesDrawing(_ label: Element) -> Bool {
    guard let id = label[.for], let block = census.document.element(id: id),
      block.index > label.index, block.name != .input,
      Labels.labeledControl(of: label, in: census) == nil
    else { return false }
    return scopes.places(inside: block).isEmpty
      && TextContent(census: census).text(of: block).isEmpty
  }

  /// Whether a label and a control stand in one form and under one heading.
  private func isNear(_ label: Element, _ place: Int) -> Bool {
    let control = scopes.asked[place]
    return control.form.map { census.forms[$0].index < label.index } ?? true
      && census.headings.place(after: label.index)
        == census.headings.place(after: control.element.index)
  }

  private mutating func note(_ label: Element, _ text: String, at place: Int, isAlone: Bool) {
    let index = scopes.asked[place].index
    if isAlone {
      own[index] = text
      elements[index] = label
      given.insert(label.index)
    } else {
      ofGroup[index] = text
    }
  }

  /// A label that is hidden by itself is nobody's.
  private func isMet(_ label: Element, _ place: Int) -> Bool {
    census.hiding(of: label).subtracting([.ariaHidden, .visuallyHidden])
      .isSubset(of: census.hiding(of: scopes.asked[place].element))
  }

  private func isFree(_ place: Int) -> Bool {
    labels.labels(of: scopes.asked[place].element).isEmpty
  }

  /// The control that shares the smallest block with a label, and whether the label stands before it.
  private func nearest(_ label: Element) -> (place: Int, isBefore: Bool)? {
    let held = scopes.places(inside: label)
    if let first = held.first { return (first, false) }
    for block in label.ancestors.prefix(Self.mostBlocks) {
      let inside = scopes.places(inside: block)
      if !inside.isEmpty { return choice(label, in: block, inside) }
      if block.name == .form || namesFrame(label, in: block) { return nil }
    }
    return nil
  }

  private func choice(_ label: Element, in block: Element, _ inside: Range<Int>)
    -> (place: Int, isBefore: Bool)?
  {
    let next = scopes.place(after: label.index)
    let previous = next - 1
    guard inside.contains(previous) else { return (next, true) }
    guard inside.contains(next) else {
      return isTaken(previous) ? nil : (previous, false)
    }
    let isOfNext =
      labelsComeFirst(in: block, inside) || isTaken(previous)
      || hasOwnWords(previous, before: label)
    return isOfNext ? (next, true) : (previous, false)
  }

  /// Whether a label is that of a frame after it, such as a box for the number of a card.
  private func namesFrame(_ label: Element, in block: Element) -> Bool {
    let next = census.frames.place(after: label.index)
    return census.frames.indices.contains(next) && block.contains(census.frames[next])
  }

  /// Whether a control stands with words in a block that ends before a label.
  private func hasOwnWords(_ place: Int, before label: Element) -> Bool {
    let scope = scopes.scope(at: place)
    return scope.endIndex <= label.index
      && ScreenLine.areWords(TextContent(census: census).text(of: scope))
  }

  private func isTaken(_ place: Int) -> Bool {
    !isFree(place) || own[scopes.asked[place].index] != nil
  }

  /// Whether labels stand before their controls in a block: the first of them does, unless the last
  /// radio button or check box has one after it. Boxes that say themselves what they are come first
  /// without one.
  private func labelsComeFirst(in block: Element, _ inside: Range<Int>) -> Bool {
    let first = census.labels.place(after: block.index)
    guard census.labels.indices.contains(first) else { return true }
    let wordless = inside.first { scopes.asked[$0].placeholder.isEmpty } ?? inside.lowerBound
    guard census.labels[first].index < scopes.asked[wordless].element.index else { return false }
    guard let last = inside.last, scopes.asked[last].isCheckable else { return true }
    let after = census.labels.place(after: scopes.asked[last].element.index)
    return !census.labels.indices.contains(after) || !block.contains(census.labels[after])
  }

  private static let mostBlocks = 6
  private static let mostInLine = 4
}
