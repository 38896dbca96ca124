import Markup

/// Which `<label>` elements name which controls, by the HTML standard.
struct Labels {
  /// The labels of each control, by the node index of the control, in tree order.
  private var byControl: [Int: [Element]] = [:]
  /// More labels on one control are an attack, not a name.
  private static let mostLabels = 50

  init(_ census: Census) {
    for label in census.labels {
      guard let control = Self.labeledControl(of: label, in: census) else { continue }
      if byControl[control.index, default: []].count < Self.mostLabels {
        byControl[control.index, default: []].append(label)
      }
    }
  }

  func labels(of control: Element) -> [Element] { byControl[control.index] ?? [] }

  /// `for` wins over wrapping, and a `for` that matches nothing labels nothing.
  static func labeledControl(of label: Element, in census: Census) -> Element? {
    let labelable = census.labelable
    if label.has(.for) {
      let target = label[.for].flatMap { census.document.element(id: $0) }
      return target.flatMap { target in
        let place = labelable.place(after: target.index - 1)
        return labelable.indices.contains(place) && labelable[place] == target ? target : nil
      }
    }
    let place = labelable.place(after: label.index)
    return labelable.indices.contains(place) && label.contains(labelable[place])
      ? labelable[place] : nil
  }
}

extension [Element] {
  /// The place of the first element that comes after a node, in a list in tree order.
  func place(after index: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].index <= index { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
