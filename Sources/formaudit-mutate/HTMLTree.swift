import Markup

/// A page that can be changed and written out again.
///
/// Each control carries a mark that the reader ignores, so that what became of it is known.
struct HTMLTree {
  private(set) var nodes: [Node] = []
  private(set) var root: [Int] = []
  private var lastMark = 0

  struct Node {
    var tag: String?
    var text = ""
    var attributes: [(name: String, value: String)] = []
    var parent: Int?
    var children: [Int] = []
  }

  static let mark = "data-truth"
  static let controls: Set<String> = ["input", "select", "textarea", "button"]
  /// Home-made controls have a role, or can be written in.
  private static func mayBeControl(
    _ tag: String, _ attributes: [(name: String, value: String)]
  ) -> Bool {
    controls.contains(tag)
      || attributes.contains { $0.name == "role" || $0.name == "contenteditable" }
  }

  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
  ]
  private static let raw: Set<String> = [
    "script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext",
  ]

  init(_ document: Document) {
    var places: [Int: Int] = [:]
    for node in document.nodes {
      let place = nodes.count
      places[node.index] = place
      let parent: Int?
      switch node {
      case .element(let element):
        var new = Node(tag: element.tag, attributes: element.attributes)
        if Self.mayBeControl(element.tag, new.attributes) {
          lastMark += 1
          new.attributes.append((Self.mark, String(lastMark)))
        }
        parent = element.parentIndex
        nodes.append(new)
      case .text(let text):
        parent = text.parentIndex < 0 ? nil : text.parentIndex
        nodes.append(Node(text: text.string))
      }
      nodes[place].parent = parent.flatMap { places[$0] }
      if let parent = nodes[place].parent {
        nodes[parent].children.append(place)
      } else {
        root.append(place)
      }
    }
  }

  /// The page as HTML, without recursion: pages may be nested as deep as they like.
  func html() -> [UInt8] {
    var html = "<!doctype html>"
    var work: [Step] = root.reversed().map(Step.open)
    while let step = work.popLast() {
      switch step {
      case .close(let tag): html += "</\(tag)>"
      case .open(let place):
        let node = nodes[place]
        guard let tag = node.tag else {
          let isRaw = node.parent.flatMap { nodes[$0].tag }.map(Self.raw.contains) ?? false
          html += isRaw ? node.text : Self.escaped(node.text)
          continue
        }
        html += "<" + tag
        for (name, value) in node.attributes { html += " \(name)=\"\(Self.escaped(value))\"" }
        html += ">"
        if Self.void.contains(tag) { continue }
        work.append(.close(tag))
        work += node.children.reversed().map(Step.open)
      }
    }
    return Array(html.utf8)
  }

  private enum Step {
    case open(Int)
    case close(String)
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}

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

  /// A copy just after the original; its controls have marks of their own.
  mutating func copy(_ place: Int) -> Int {
    let copied = subtree(of: place)
    let start = nodes.count
    let places = Dictionary(
      uniqueKeysWithValues: copied.enumerated().map { ($1, start + $0) })
    for original in copied {
      var node = nodes[original]
      node.parent = node.parent.map { places[$0] ?? $0 }
      node.children = node.children.compactMap { places[$0] }
      if Self.mayBeControl(node.tag ?? "", node.attributes) {
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
