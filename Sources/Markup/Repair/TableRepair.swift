/// Puts what stands in a table, and in none of its cells, before the table, where browsers put it
/// ("foster parenting" of the HTML standard).
struct TableRepair {
  private let nodes: [NodeRecord]
  /// Chains of siblings; the last place stands for the page itself.
  private var first: [Int32]
  private var last: [Int32]
  private var next: [Int32]
  private var previous: [Int32]
  private var parents: [Int32]

  /// The places of the nodes in the order of a browser; nil when that is their order already.
  static func order(of builder: TreeBuilder) -> (old: [Int32], parents: [Int32])? {
    let nodes = builder.nodes
    let misplaced = nodes.indices.filter { place in
      let node = nodes[place]
      guard node.parent >= 0, isTablePart(nodes[Int(node.parent)].name) else { return false }
      return node.isText
        ? builder.holdsText(node)
        : !isTablePart(node.name) && !staysInTable(node.name, isHidden: builder.isHiddenInput(node))
    }
    guard !misplaced.isEmpty else { return nil }
    let keepers = holdersOfRows(nodes)
    let moved = misplaced.filter { !keepers[$0] }
    guard !moved.isEmpty else { return nil }
    var repair = TableRepair(nodes)
    repair.link(moving: Set(moved))
    return (repair.order, repair.parents)
  }

  private init(_ nodes: [NodeRecord]) {
    self.nodes = nodes
    let none = [Int32](repeating: -1, count: nodes.count + 1)
    (first, last, next, previous) = (none, none, none, none)
    parents = nodes.map(\.parent)
  }

  private mutating func link(moving moved: Set<Int>) {
    for place in nodes.indices {
      let table = moved.contains(place) ? self.table(around: place) : nil
      if let table {
        parents[place] = parents[Int(table)]
        insert(Int32(place), before: table)
      } else {
        append(Int32(place), to: parents[place])
      }
    }
  }

  private func table(around place: Int) -> Int32? {
    var around = nodes[place].parent
    while around >= 0, nodes[Int(around)].name != Name.table.rawValue {
      guard Self.isTablePart(nodes[Int(around)].name) else { return nil }
      around = nodes[Int(around)].parent
    }
    return around < 0 ? nil : around
  }

  private mutating func append(_ place: Int32, to parent: Int32) {
    let holder = parent < 0 ? nodes.count : Int(parent)
    previous[Int(place)] = last[holder]
    if last[holder] < 0 { first[holder] = place } else { next[Int(last[holder])] = place }
    last[holder] = place
  }

  private mutating func insert(_ place: Int32, before table: Int32) {
    let holder = parents[Int(table)] < 0 ? nodes.count : Int(parents[Int(table)])
    let before = previous[Int(table)]
    previous[Int(place)] = before
    next[Int(place)] = table
    previous[Int(table)] = place
    if before < 0 { first[holder] = place } else { next[Int(before)] = place }
  }

  /// Walks the chains from the page down, without recursion.
  private var order: [Int32] {
    var order: [Int32] = []
    order.reserveCapacity(nodes.count)
    var open = [first[nodes.count]]
    while let place = open.popLast() {
      guard place >= 0 else { continue }
      order.append(place)
      open.append(next[Int(place)])
      open.append(first[Int(place)])
    }
    return order
  }

  /// What holds rows or cells is no stray content: old pages put `<font>` and `<center>` around rows.
  private static func holdersOfRows(_ nodes: [NodeRecord]) -> [Bool] {
    var holds = [Bool](repeating: false, count: nodes.count)
    for node in nodes where isTablePart(node.name) && node.name != Name.table.rawValue {
      var around = node.parent
      while around >= 0, !holds[Int(around)], !isTablePart(nodes[Int(around)].name) {
        holds[Int(around)] = true
        around = nodes[Int(around)].parent
      }
    }
    return holds
  }

  static func isTablePart(_ name: UInt16) -> Bool {
    switch Name(rawValue: name) {
    case .table, .tbody, .thead, .tfoot, .tr: true
    default: false
    }
  }

  private static func staysInTable(_ name: UInt16, isHidden: Bool) -> Bool {
    switch Name(rawValue: name) {
    case .td, .th, .caption, .col, .colgroup, .script, .style, .template, .form: true
    case .input: isHidden
    default: false
    }
  }
}
