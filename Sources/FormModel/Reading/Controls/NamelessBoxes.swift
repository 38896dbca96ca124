import Markup

/// The boxes without name and label among others that have names: the form does not send them, they
/// look something up or mislead browsers that fill in.
struct NamelessBoxes {
  /// By node index.
  private(set) var boxes: Set<Int> = []

  private let census: Census
  private let labels: Labels

  init(census: Census, labels: Labels) {
    self.census = census
    self.labels = labels
    var named: [Int: Int] = [:]
    var nameless: [Int: [Element]] = [:]
    var worded: [Int: [Element]] = [:]
    var span: [Int: Range<Int>] = [:]
    for control in census.nativeControls where control.isTypedInto || control.name == .select {
      guard let form = control.formOwner?.index else { continue }
      if !(control[.name] ?? "").isEmpty {
        named[form, default: 0] += Self.isPassword(control) || control.name == .select ? 0 : 1
        span[form] = (span[form]?.lowerBound ?? control.index)..<control.endIndex
      } else if control.name == .select || saysSomething(control) {
        if !control.has(.id) { worded[form, default: []].append(control) }
      } else {
        nameless[form, default: []].append(control)
      }
    }
    for (form, found) in nameless {
      boxes.formUnion(unsent(found, named: named[form, default: 0]).map(\.index))
    }
    for (form, found) in worded
    where named[form, default: 0] >= max(Self.leastNamed, found.count * Self.mostOfNamed) {
      guard let asked = span[form] else { continue }
      boxes.formUnion(found.filter { stands($0, apartFrom: asked) }.map(\.index))
    }
  }

  /// Whether a heading or a button parts a control from all that the form sends.
  private func stands(_ control: Element, apartFrom asked: Range<Int>) -> Bool {
    let between =
      control.index < asked.lowerBound
      ? control.endIndex..<asked.lowerBound
      : asked.upperBound..<max(asked.upperBound, control.index)
    guard !asked.contains(control.index) else { return false }
    let heading = census.headings.place(after: between.lowerBound - 1)
    if census.headings.indices.contains(heading), between.contains(census.headings[heading].index) {
      return true
    }
    let controls = census.nativeControls
    return controls[controls.place(after: between.lowerBound - 1)...].prefix(Self.mostBetween)
      .prefix { $0.index < between.upperBound }
      .contains {
        $0.name == .button || $0.isMachineInput && !$0.value(of: .type, equals: "hidden")
      }
  }

  private static let mostBetween = 20

  /// Those among the nameless boxes of a form that are there for no answer.
  private func unsent(_ nameless: [Element], named: Int) -> [Element] {
    if named > 0 {
      let wordless = nameless.filter(isOutOfReach)
      if wordless.count > 1, wordless.contains(where: Self.isPassword) { return wordless }
    }
    // A password may well have no name: a script sends what it makes of it.
    let others = nameless.filter { !Self.isPassword($0) }
    return named >= max(Self.leastNamed, others.count) ? others : []
  }

  /// In a smaller form, a box without a name may be a slip.
  private static let leastNamed = 6
  /// Of so many named boxes, one before or after them that has words and neither name nor id belongs to
  /// what stands around the procedure, where a page has one form for all.
  private static let mostOfNamed = 2

  /// Whether nothing tells a box to people or to scripts: a log-in of such boxes catches what browsers
  /// fill in by themselves.
  private func isOutOfReach(_ control: Element) -> Bool {
    !control.has(.id) && NearbyText(census: census).textBefore(control).isEmpty
      && !followsLabel(control)
  }

  /// Whether a label that names no field stands between a box and the control before it.
  private func followsLabel(_ control: Element) -> Bool {
    let label = census.labels.place(after: control.index) - 1
    guard label >= 0 else { return false }
    let before = census.nativeControls.place(after: control.index - 1) - 1
    return before < 0 || census.nativeControls[before].index < census.labels[label].index
  }

  private func saysSomething(_ control: Element) -> Bool {
    control.has(.ariaLabel) || control.has(.ariaLabelledby) || control.has(.placeholder)
      || control.has(.title) || control.has(.required) || control.has(.role)
      || !labels.labels(of: control).isEmpty
  }

  private static func isPassword(_ control: Element) -> Bool {
    control.value(of: .type, equals: "password")
  }
}
