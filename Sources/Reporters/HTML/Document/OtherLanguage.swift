import Escaping

/// The words of a document in another language, for the script which changes them in place.
///
/// Both documents are written by the same code, so that they have the same tags. A text stays as it is,
/// or becomes what the same text became before; where it becomes anything else, that is listed with its
/// place among the texts, or among the labels. A list of HTML counts by itself where places follow each
/// other.
struct OtherLanguage {
  private let lists: [(name: HTML, items: [(place: Int, words: HTML)])]

  /// Nil when the two documents do not have the same tags: better no switch than words in wrong places.
  init?(_ document: HTML, in other: HTML) {
    let (mine, theirs) = (DocumentParts(document.bytes), DocumentParts(other.bytes))
    guard mine.shape == theirs.shape else { return nil }
    lists = [
      ("texts", Self.surprises(mine.texts, theirs.texts, apart: mine.wholes, of: other)),
      ("labels", Self.surprises(mine.labels, theirs.labels, apart: [], of: other)),
    ]
  }

  /// The places whose words cannot be told from the places before.
  ///
  /// - Parameter apart: Places which stand for themselves: markup may be in them.
  private static func surprises(
    _ mine: [ArraySlice<UInt8>], _ theirs: [ArraySlice<UInt8>], apart: Set<Int>, of other: HTML
  ) -> [(place: Int, words: HTML)] {
    var said: [ArraySlice<UInt8>: ArraySlice<UInt8>] = [:]
    return mine.indices.compactMap { place in
      let (was, now) = (mine[place], theirs[place])
      let expected = apart.contains(place) ? was : said.updateValue(now, forKey: was) ?? was
      return now == expected ? nil : (place, other.part(now.startIndex..<now.endIndex))
    }
  }

  func html(language: String, title: String) -> HTML {
    let parts = lists.map { list -> HTML in
      var next = 0
      let items = list.items.map { item -> HTML in
        defer { next = item.place + 1 }
        return item.place == next
          ? "<li>\(item.words)\n" : "<li value=\"\(item.place)\">\(item.words)\n"
      }
      return "<ol start=\"0\" class=\"\(list.name)\">\(items)</ol>"
    }
    return "<template id=\"other\" lang=\"\(language)\" title=\"\(title)\">\(parts)</template>\n"
  }
}

/// A document cut into tags, texts and labels.
///
/// Texts are escaped, so that `<` and `>` stand only around tags. What stands in a `span` of class `t`
/// is one text, whatever code it holds: languages put code in other places.
private struct DocumentParts {
  /// The tags, less the words of their labels.
  private(set) var shape: [[UInt8]] = []
  private(set) var texts: [ArraySlice<UInt8>] = []
  private(set) var labels: [ArraySlice<UInt8>] = []
  /// The places of the texts that hold code.
  private(set) var wholes: Set<Int> = []

  private static let whole = Array("<span class=\"t\">".utf8)
  private static let wholeEnd = Array("</span>".utf8)
  private static let label = Array(" aria-label=\"".utf8)

  init(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      append(text: rest[..<open])
      rest = rest[open...]
      if rest.starts(with: Self.whole), let end = Self.place(of: Self.wholeEnd, in: rest) {
        append(tag: rest.prefix(Self.whole.count))
        wholes.insert(texts.count)
        texts.append(rest[(rest.startIndex + Self.whole.count)..<end])
        rest = rest[end...]
      }
      let close = rest.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? rest.endIndex
      append(tag: rest[..<close])
      rest = Self.afterData(rest[..<close], rest[close...])
    }
    append(text: rest)
  }

  /// What follows a tag, less the numbers for the script: they are no words.
  private static func afterData(
    _ tag: ArraySlice<UInt8>, _ rest: ArraySlice<UInt8>
  ) -> ArraySlice<UInt8> {
    guard tag.starts(with: data) else { return rest }
    return rest[(rest.firstIndex(of: UInt8(ascii: "<")) ?? rest.endIndex)...]
  }

  private static let data = Array("<script".utf8)

  private mutating func append(text: ArraySlice<UInt8>) {
    if text.contains(where: { $0 > 0x20 }) { texts.append(text) }
  }

  private mutating func append(tag: ArraySlice<UInt8>) {
    guard let start = Self.place(of: Self.label, in: tag) else { return shape.append(Array(tag)) }
    let words = tag[(start + Self.label.count)...].prefix { $0 != UInt8(ascii: "\"") }
    labels.append(words)
    shape.append(Array(tag[..<words.startIndex] + tag[words.endIndex...]))
  }

  private static func place(of part: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.indices.first { bytes[$0] == part[0] && bytes[$0...].starts(with: part) }
  }
}
