/// The words of a document in another language, for the script which changes them in place.
///
/// Both documents are written by the same code, so that they have the same tags. Words that differ are
/// listed with the place of their text among the texts, or of their label among the labels; a list of
/// HTML counts by itself where places follow each other.
struct OtherLanguage {
  private let lists: [(name: HTML, items: [(place: Int, words: HTML)])]

  /// Nil when the two documents do not have the same tags: better no switch than words in wrong places.
  init?(_ document: HTML, in other: HTML) {
    let (mine, theirs) = (DocumentParts(document.bytes), DocumentParts(other.bytes))
    guard mine.shape == theirs.shape else { return nil }
    let texts = mine.texts.indices.filter { mine.texts[$0] != theirs.texts[$0] }
    let labels = mine.labels.indices.filter { mine.labels[$0] != theirs.labels[$0] }
    lists = [
      (
        "texts",
        texts.map { ($0, other.part(theirs.texts[$0].startIndex..<theirs.texts[$0].endIndex)) }
      ),
      (
        "labels",
        labels.map { ($0, other.part(theirs.labels[$0].startIndex..<theirs.labels[$0].endIndex)) }
      ),
    ]
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
        texts.append(rest[(rest.startIndex + Self.whole.count)..<end])
        rest = rest[end...]
      }
      let close = rest.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? rest.endIndex
      append(tag: rest[..<close])
      rest = rest[close...]
    }
    append(text: rest)
  }

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
