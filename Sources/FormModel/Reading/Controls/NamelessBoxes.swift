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
    for control in census.nativeControls where control.isTypedInto {
      guard let form = control.formOwner?.index else { continue }
      if !(control[.name] ?? "").isEmpty {
        named[form, default: 0] += Self.isPassword(control) ? 0 : 1
      } else if !saysSomething(control) {
        nameless[form, default: []].append(control)
      }
    }
    for (form, found) in nameless {
      boxes.formUnion(unsent(found, named: named[form, default: 0]).map(\.index))
    }
  }

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
