import Markup

/// The lists that a script keeps out of sight and draws anew beside them: Choices.js, select2, Chosen,
/// Selectize and their like. The list itself has the words and the answers.
struct EnhancedLists {
  /// The node indices of the lists that are asked though they are hidden.
  private(set) var lists: Set<Int> = []
  /// The node indices of the controls that only draw them.
  private(set) var parts: Set<Int> = []

  init(_ census: Census) {
    let drawn = census.customControls + census.nativeControls.filter(\.drawsList)
    guard !drawn.isEmpty || census.nativeControls.contains(where: \.isLoneHiddenList) else {
      return
    }
    let places = drawn.sorted { $0.index < $1.index }
    for list in census.nativeControls where list.name == .select && Self.isAway(list, census) {
      guard let found = Self.parts(of: list, among: places, census) else { continue }
      lists.insert(list.index)
      parts.formUnion(found)
    }
  }

  /// Whether a list is hidden alone, its block being there.
  private static func isAway(_ list: Element, _ census: Census) -> Bool {
    let away = Hiding.fromEverybody.union([.visuallyHidden, .offScreen, .ariaHidden])
    let around = list.parentIndex.map { census.hiding[$0] } ?? []
    return !census.hiding(of: list).subtracting(around).isDisjoint(with: away)
      && around.isDisjoint(with: .fromEverybody)
  }

  /// What draws a list: inside the blocks close around it, or in what follows; nil when nothing does.
  private static func parts(
    of list: Element, among drawn: [Element], _ census: Census
  ) -> [Int]? {
    for block in list.ancestors.prefix(reach) where block.name != .form && block.name != .body {
      guard holdsOneList(block, census) else { break }
      let first = drawn.place(after: block.index - 1)
      let found = drawn[first...].prefix(mostParts).prefix { $0.index < block.endIndex }
        .filter { $0 != list && $0.name != .select }
      if !found.isEmpty { return found.map(\.index) }
    }
    return list.nextSibling.map(\.isListDrawing) ?? false ? [] : nil
  }

  private static func holdsOneList(_ block: Element, _ census: Census) -> Bool {
    let controls = census.nativeControls
    var lists = 0
    for control in controls[controls.place(after: block.index)...].prefix(mostParts) {
      if control.index >= block.endIndex { break }
      if control.name == .select { lists += 1 }
    }
    return lists == 1
  }

  private static let reach = 3
  private static let mostParts = 20
}

extension Element {
  /// Whether it is a text box that looks through the answers of a list.
  fileprivate var drawsList: Bool {
    name == .input
      && (value(of: .type, equals: "search") || value(of: .role, equals: "combobox")
        || value(of: .role, equals: "textbox") || value(of: .ariaAutocomplete, equals: "list"))
  }

  fileprivate var isLoneHiddenList: Bool { name == .select && (has(.style) || has(.hidden)) }

  /// Whether its class is that of the drawing of a list.
  fileprivate var isListDrawing: Bool {
    guard has(.class), let classes = self[.class]?.lowercased() else { return false }
    return ["select", "chosen", "dropdown", "choices"].contains(where: classes.contains)
  }
}
