/// The tags of a document that this program wrote, read without any of the repairs of a browser.
///
/// Whatever is not as the simplest reader of HTML expects it is a mistake.
struct TagReader {
  struct Tag {
    let name: String
    let attributes: [(name: String, value: String)]

    subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
  }

  private(set) var tags: [Tag] = []
  private(set) var texts: [String] = []
  private(set) var mistakes: [String] = []
  private var open: [String] = []

  /// Elements that have no end: those of HTML, those of lists in the templates, those drawn alone.
  private static let void: Set<String> = ["meta", "br", "input"]

  init(_ document: String) {
    let bytes = Array(document.utf8)
    var rest = bytes[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      append(text: rest[..<start])
      guard let end = rest[start...].firstIndex(of: UInt8(ascii: ">")) else {
        mistakes.append("a tag without an end")
        return
      }
      read(String(decoding: rest[(start + 1)..<end], as: UTF8.self))
      rest = rest[(end + 1)...]
      if let raw = open.last, raw == "style" || raw == "script" { rest = Self.after(raw, rest) }
    }
    append(text: rest)
    if !open.isEmpty { mistakes.append("left open: \(open)") }
  }

  /// What follows the text of an element that holds no markup.
  private static func after(_ raw: String, _ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let end = Array("</\(raw)>".utf8)
    let close = rest.indices.first { rest[$0] == end[0] && rest[$0...].starts(with: end) }
    return rest[(close ?? rest.endIndex)...]
  }

  private mutating func append(text: ArraySlice<UInt8>) {
    if text.contains(UInt8(ascii: ">")) { mistakes.append("a bare > in a text") }
    if text.contains(where: { $0 > 0x20 }) { texts.append(String(decoding: text, as: UTF8.self)) }
  }

  private mutating func read(_ inside: String) {
    if inside.hasPrefix("!") { return }
    if inside.hasPrefix("/") {
      let name = String(inside.dropFirst())
      // The end of an item of a list may be left out.
      if open.last == "li", name != "li" { open.removeLast() }
      if open.popLast() != name { mistakes.append("</\(name)> closes nothing") }
      return
    }
    let isClosed = inside.hasSuffix("/")
    let tag = tag(isClosed ? String(inside.dropLast()) : inside)
    tags.append(tag)
    if tag.name == "li", open.last == "li" { open.removeLast() }
    if !isClosed, !Self.void.contains(tag.name) { open.append(tag.name) }
  }

  private mutating func tag(_ text: String) -> Tag {
    let name = text.prefix { $0 != " " }
    var attributes: [(String, String)] = []
    var rest = text[name.endIndex...].drop { $0 == " " }
    while !rest.isEmpty {
      let key = rest.prefix { $0 != "=" && $0 != " " }
      rest = rest[key.endIndex...]
      var value = ""
      if rest.hasPrefix("=\"") {
        let inside = rest.dropFirst(2).prefix { $0 != "\"" }
        value = String(inside)
        rest = rest[inside.endIndex...].dropFirst()
      } else if rest.hasPrefix("=") {
        mistakes.append("an attribute without quotation marks in <\(text.prefix(80))>")
        rest = ""
      }
      if attributes.contains(where: { $0.0 == key }) {
        mistakes.append("\(key) twice in <\(name)>")
      }
      attributes.append((String(key), value))
      rest = rest.drop { $0 == " " }
    }
    return Tag(name: String(name), attributes: attributes)
  }
}
