import Markup

/// A page that can be changed and written out again.
///
/// Each control and each label or group carries a mark that the reader ignores, so that what became of it is known.
struct HTMLTree {
  var nodes: [Node] = []
  private(set) var root: [Int] = []
  var lastMark = 0

  struct Node {
    var tag: String?
    var text = ""
    var attributes: [(name: String, value: String)] = []
    var parent: Int?
    var children: [Int] = []
  }

  static let mark = "data-truth"
  static let controls: Set<String> = ["input", "select", "textarea", "button"]
  private static let parts: Set<String> = ["form", "label", "fieldset", "optgroup"]
  /// Whether questions or findings may be about it. Home-made controls have a role, or can be written
  /// in.
  static func isMarked(_ tag: String, _ attributes: [(name: String, value: String)]) -> Bool {
    controls.contains(tag) || parts.contains(tag)
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
        if Self.isMarked(element.tag, new.attributes) {
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
