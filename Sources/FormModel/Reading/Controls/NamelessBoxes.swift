import Markup

/// The boxes without name and label among others that have names: the form does not send them, they
/// look something up or mislead browsers that fill in. A password may well have no name: a script sends
/// what it makes of it.
struct NamelessBoxes {
  /// By node index.
  private(set) var boxes: Set<Int> = []

  init(census: Census, labels: Labels) {
    var named: [Int: Int] = [:]
    var nameless: [Int: [Int]] = [:]
    for control in census.nativeControls
    where control.isTypedInto && !control.value(of: .type, equals: "password") {
      guard let form = control.formOwner?.index else { continue }
      if !(control[.name] ?? "").isEmpty {
        named[form, default: 0] += 1
      } else if !Self.saysSomething(control), labels.labels(of: control).isEmpty {
        nameless[form, default: []].append(control.index)
      }
    }
    for (form, found) in nameless
    where named[form, default: 0] >= max(Self.leastNamed, found.count) {
      boxes.formUnion(found)
    }
  }

  /// In a smaller form, a box without a name may be a slip.
  private static let leastNamed = 6

  private static func saysSomething(_ control: Element) -> Bool {
    control.has(.ariaLabel) || control.has(.ariaLabelledby) || control.has(.placeholder)
      || control.has(.title) || control.has(.required) || control.has(.role)
  }
}
