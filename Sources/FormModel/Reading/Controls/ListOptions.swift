import Markup

/// The options of the lists of a page, groups opened, custom ones too.
struct ListOptions {
  private var byList: [Int: [Element]] = [:]
  /// The lists around the place that the walk has reached, innermost last.
  private var open: [(index: Int, end: Int, options: [Element])] = []

  /// A list inside a list belongs to both; deeper ones are an attack.
  private static let mostLists = 3

  func options(of list: Element) -> [Element] { byList[list.index] ?? [] }

  /// Notes a list; parents are entered before their children.
  mutating func enter(list: Element) {
    leave(before: list.index)
    open.append((list.index, list.endIndex, []))
  }

  /// Notes an element that may be an option of the lists around it.
  mutating func enter(_ element: Element) {
    guard !open.isEmpty else { return }
    leave(before: element.index)
    guard Self.isOption(element) else { return }
    for place in open.indices.suffix(Self.mostLists) { open[place].options.append(element) }
  }

  /// Ends the lists that are still open, once the walk is over.
  mutating func finish() { leave(before: .max) }

  private mutating func leave(before index: Int) {
    while let end = open.last?.end, end <= index, let list = open.popLast() {
      byList[list.index] = list.options
    }
  }

  private static func isOption(_ element: Element) -> Bool {
    element.name == .option
      || element.has(.role)
        && (element.value(of: .role, equals: "option")
          || element.value(of: .role, equals: "menuitemradio"))
  }
}
