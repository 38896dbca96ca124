import Markup

/// The steps of a form that shows one at a time: blocks of one kind side by side, of which one is in
/// sight and the others wait for a button that goes on. Everybody meets them all.
struct StepSeries {
  /// The blocks of each series, in order.
  private(set) var series: [[Element]] = []
  /// The nodes of those blocks that are out of sight, in no order.
  private(set) var waiting: [Range<Int>] = []

  private let census: Census
  private let vocabulary: Vocabulary

  init(_ census: Census, vocabulary: Vocabulary, conditions: DisplayConditions) {
    self.census = census
    self.vocabulary = vocabulary
    let shownByAnswers = Set(conditions.all.map(\.block.lowerBound))
    var seen: Set<Int> = []
    for block in hiddenBlocks where series.count < Self.mostSeries {
      guard let parent = block.parentIndex, seen.insert(parent).inserted else { continue }
      let found = [steps(like: block), numbered(like: block)].first { steps in
        steps.allSatisfy { !shownByAnswers.contains($0.index) } && isSeries(steps)
      }
      if let steps = found?.filter(holdsControls) {
        series.append(steps)
        waiting += steps.filter { Self.isHidden($0, census) }.map { $0.index..<$0.endIndex }
      }
    }
  }

  /// The number of steps of the longest series inside these forms; 1 where there is none.
  func count(in forms: [Form], _ census: Census) -> Int {
    let asked = forms.filter { $0.kind != .none }.map { census.forms[$0.index] }
    let inside = series.filter { steps in
      asked.contains { $0.contains(steps[0]) || steps[0].contains($0) }
    }
    return inside.map(\.count).max() ?? 1
  }

  /// The outermost hidden blocks that hold controls, in tree order.
  private var hiddenBlocks: [Element] {
    var blocks: [Element] = []
    for control in census.nativeControls where !control.isMachineInput {
      if let last = blocks.last, last.contains(control) { continue }
      guard Self.isHidden(control, census),
        let root = control.ancestors.prefix(Self.deepest).prefix(while: {
          Self.isHidden($0, census)
        }).reversed().first
      else { continue }
      blocks.append(root)
    }
    return blocks
  }

  private static func isHidden(_ element: Element, _ census: Census) -> Bool {
    let hiding = census.hiding(of: element)
    return !hiding.isDisjoint(with: waiting)
      && hiding.isDisjoint(with: [.template, .noscript, .closedDialog, .inert, .closedModal])
  }

  /// What a script takes back when it shows the next step.
  private static let waiting: Hiding = [
    .hiddenAttribute, .displayNone, .visibilityHidden, .hidingClass,
  ]

  /// The blocks beside one which are of its kind.
  private func steps(like block: Element) -> [Element] {
    guard let parent = block.parent else { return [] }
    let kind = Self.kind(of: block)
    return parent.children.prefix(Self.mostChildren).filter {
      $0.name == block.name && !kind.isDisjoint(with: Self.kind(of: $0)) && holdsControls($0)
    }
  }

  /// The blocks that ids number, wherever they stand: `step_1`, `step_2`. The last may only say thanks.
  private func numbered(like block: Element) -> [Element] {
    let id = block[.id] ?? ""
    let stem = id.dropLast(id.reversed().prefix(while: \.isNumber).count)
    guard stem.count < id.count,
      vocabulary.isMentioned(.stepNames, in: ControlName.words("\(stem)"))
    else { return [] }
    let steps = (1...Self.mostChildren).lazy.map { census.document.element(id: "\(stem)\($0)") }
    return steps.prefix { $0?.name == block.name }.compactMap(\.self)
  }

  /// The classes of a block, without the numbers that count its siblings; a block without any is of the
  /// kind of its like.
  private static func kind(of block: Element) -> Set<String> {
    let classes = block.classes.map { $0.filter { !$0.isNumber } }
      .filter { !states.contains($0.lowercased()) }
    return classes.isEmpty ? [""] : Set(classes)
  }

  private static let states: Set<String> = [
    "hidden", "hide", "d-none", "is-hidden", "active", "is-active", "show", "in", "fade", "current",
    "row", "form-group", "col",
  ]

  private func holdsControls(_ block: Element) -> Bool {
    let controls = census.nativeControls
    let first = controls.place(after: block.index)
    return controls[first...].prefix(Self.mostChildren)
      .first { !$0.isMachineInput }.map(block.contains) ?? false
  }

  private func isSeries(_ steps: [Element]) -> Bool {
    let shown = steps.filter { !Self.isHidden($0, census) }
    guard steps.count > 1, shown.count <= 1, shown.isEmpty || shown[0] == steps[0] else {
      return false
    }
    let areNamed = steps.allSatisfy { vocabulary.isMentioned(.stepNames, in: Self.code(of: $0)) }
    if areNamed, shown.count == 1 { return steps.count > 2 || goesOn(around: steps) }
    return shown.count == 1 && goesOn(inside: steps[0])
  }

  private static func code(of block: Element) -> FoldedWords {
    var names: [String] = [block[.class], block[.id], block[.role]].compactMap(\.self)
    if block[attribute: "data-step"] != nil { names.append("step") }
    return ControlName.words(names.joined(separator: " "))
  }

  private func goesOn(inside block: Element) -> Bool {
    buttons(in: block.index..<block.endIndex).contains(where: saysNext)
  }

  /// Whether a button of the block around, or of the one around that, goes on.
  private func goesOn(around steps: [Element]) -> Bool {
    guard let parent = steps[0].parent else { return false }
    let around = parent.name == .form ? parent : parent.parent ?? parent
    return goesOn(inside: around)
  }

  private func buttons(in range: Range<Int>) -> [Element] {
    let controls = census.nativeControls
    let native = controls[controls.place(after: range.lowerBound)...].prefix(Self.mostControls)
      .prefix { $0.index < range.upperBound }
    let roled = census.roled[census.roled.place(after: range.lowerBound)...]
      .prefix(Self.mostChildren).prefix { $0.index < range.upperBound }
    let links = census.links[census.links.place(after: range.lowerBound)...]
      .prefix(Self.mostChildren).prefix { $0.index < range.upperBound }
    return native.filter { $0.name == .button || $0.isMachineInput } + roled + links
  }

  private func saysNext(_ button: Element) -> Bool {
    let words = button.name == .input ? button[.value] ?? "" : button.text
    return vocabulary.isAtStart(.nextStep, of: FoldedWords(words.cut(toBytes: 200), limit: 6))
  }

  private static let mostSeries = 50
  private static let mostChildren = 60
  private static let mostControls = 400
  private static let deepest = 400
}
