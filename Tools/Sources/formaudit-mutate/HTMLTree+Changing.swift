/// Looking and changing.
extension HTMLTree {
  func value(_ name: String, of place: Int) -> String? {
    nodes[place].attributes.first { $0.name == name }?.value
  }

  mutating func set(_ name: String, of place: Int, to value: String) {
    nodes[place].attributes.removeAll { $0.name == name }
    nodes[place].attributes.append((name, value))
  }

  mutating func shuffleAttributes(of place: Int, using random: inout some RandomNumberGenerator) {
    nodes[place].attributes.shuffle(using: &random)
  }

  mutating func setText(of place: Int, to text: String) {
    nodes[place].text = text
  }

  mutating func setChildren(of place: Int, to children: [Int]) {
    nodes[place].children = children
    for child in children { nodes[child].parent = place }
  }

  mutating func remove(_ place: Int) {
    guard let parent = nodes[place].parent else { return }
    nodes[parent].children.removeAll { $0 == place }
  }

  /// Puts an element around a node.
  mutating func wrap(_ place: Int, in tag: String) {
    guard let parent = nodes[place].parent,
      let rank = nodes[parent].children.firstIndex(of: place)
    else { return }
    nodes.append(Node(tag: tag, parent: parent, children: [place]))
    nodes[parent].children[rank] = nodes.count - 1
    nodes[place].parent = nodes.count - 1
  }

  /// A copy just after the original; its elements have marks of their own.
  mutating func copy(_ place: Int) -> Int {
    let copied = subtree(of: place)
    let start = nodes.count
    let places = Dictionary(
      uniqueKeysWithValues: copied.enumerated().map { ($1, start + $0) })
    for original in copied {
      var node = nodes[original]
      node.parent = node.parent.map { places[$0] ?? $0 }
      node.children = node.children.compactMap { places[$0] }
      if Self.isMarked(node.tag ?? "", node.attributes) {
        lastMark += 1
        node.attributes.removeAll { $0.name == Self.mark }
        node.attributes.append((Self.mark, String(lastMark)))
      }
      nodes.append(node)
    }
    if let parent = nodes[place].parent,
      let rank = nodes[parent].children.firstIndex(of: place)
    {
      nodes[parent].children.insert(start, at: rank + 1)
    }
    return start
  }

  /// A node and everything in it, in order.
  func subtree(of place: Int) -> [Int] {
    var found: [Int] = []
    var work = [place]
    while let next = work.popLast() {
      found.append(next)
      work += nodes[next].children.reversed()
    }
    return found
  }

  /// Everything which is still in the page, in order.
  var all: [Int] { root.flatMap(subtree) }

  func ancestors(of place: Int) -> [Int] {
    var found: [Int] = []
    var place = nodes[place].parent
    while let next = place {
      found.append(next)
      place = nodes[next].parent
    }
    return found
  }
}
