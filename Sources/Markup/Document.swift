/// A page as a reader would get it: its elements, their attributes and their text.
///
/// All elements stand in one list in the order of their start tags; an element knows its parent and the end
/// of what it holds. A document never changes and may be shared freely.
package struct Document: Sendable {
  let storage: DocumentStorage
  /// Whether the bytes end within a tag: then they are not the whole page, and what was lost may be
  /// most of it.
  package let isCutWithinTag: Bool

  /// Reads a page from the bytes that a server or a file gave.
  ///
  /// - Parameters:
  ///   - bytes: The page, in whatever encoding.
  ///   - charset: The encoding that the server's header names, if any.
  /// - Throws: `MarkupError` when the bytes are no text, or would take an unreasonable time to read.
  package init(parsing bytes: [UInt8], charset: String? = nil) throws(MarkupError) {
    let text = try DecodedText(decoding: bytes, charset: charset)
    let source = RepairedSource(text)
    isCutWithinTag = source.isCutWithinTag
    let builder = try PageParser.parse(source)
    storage = DocumentStorage(builder, encoding: text.encoding)
  }

  /// The encoding the page was read in, and how it was found out.
  package var encoding: DocumentEncoding { storage.encoding }

  /// The `<html>` element; nil on a page without any element.
  package var root: Element? { storage.root.map { Element(document: self, index: $0) } }

  /// All elements, in the order of their start tags.
  package var elements: ElementSequence {
    ElementSequence(document: self, range: 0..<storage.nodes.count)
  }

  /// The first comments of the page, at most 1 000.
  package var comments: [CommentNode] { storage.comments }

  /// How many elements and runs of text there are.
  package var nodeCount: Int { storage.nodes.count }

  /// How deep elements stand in one another; 1 for `<html>` alone.
  package var maximumDepth: Int { storage.maximumDepth }

  /// The first element with this `id`, content of templates left out.
  package func element(id: String) -> Element? {
    guard !id.isEmpty else { return nil }
    let found = storage.identifiers.first(Array(id.utf8)[...]) { place in
      storage.attribute(.id, of: Int(place)).map { storage.bytes[$0.range] } ?? []
    }
    return found.map { Element(document: self, index: Int($0)) }
  }

  /// The name that is spelled so in this document; nil when no element or attribute can have it.
  package func name(_ text: String) -> Name? { storage.name(spelled: text) }
}

/// Why some bytes could not be read as a page.
package enum MarkupError: Error, Equatable, Sendable {
  /// There is nothing to read: no bytes, or only white space.
  case empty
  /// The bytes are no text; the value says what they look like, such as `a PDF document`.
  case notText(String)
  /// Reading on would take an unreasonable time or memory; the value says what there is too much of.
  case tooComplex(String)
  /// The bytes end within a tag: they are not the whole page.
  case cutWithinTag
  /// The parser could not be started; the value says why.
  case parser(String)
}

/// The character encoding a page was read in, and how it was found out.
package struct DocumentEncoding: Hashable, Sendable {
  /// Where the knowledge of the encoding comes from.
  package enum Provenance: String, Hashable, Sendable {
    /// The first bytes of the page are a byte-order mark.
    case byteOrderMark
    /// The server named it.
    case header
    /// A `<meta>` element in the head of the page, or within its first 1024 bytes, names it.
    case meta
    /// Nobody named it, and all bytes are valid UTF-8.
    case utf8
    /// Nobody named it, and the bytes are not UTF-8: windows-1252 is assumed.
    case fallback
  }

  /// The name of the encoding in lower case, as the WHATWG Encoding standard spells it.
  package let name: String
  /// Where the knowledge comes from.
  package let source: Provenance
}
