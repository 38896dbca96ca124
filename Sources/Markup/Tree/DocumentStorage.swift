/// What a document is made of; built once, never changed.
final class DocumentStorage: Sendable {
  let encoding: DocumentEncoding
  let nodes: [NodeRecord]
  let attributes: [AttributeRecord]
  /// The text of all nodes and the values of all attributes, in UTF-8.
  let bytes: [UInt8]
  /// The names that are not in the table of known names, in the order of their numbers.
  let unknownNames: [String]
  let unknownNumbers: [String: UInt16]
  let identifiers: IdentifierIndex
  /// The place of the owning form by the place of the control.
  let owners: [Int32: Int32]
  let comments: [CommentNode]
  let root: Int?
  let maximumDepth: Int

  init(_ builder: TreeBuilder, encoding: DocumentEncoding) {
    var nodes = builder.nodes
    identifiers = IdentifierIndex(
      marking: &nodes, attributes: builder.attributes, bytes: builder.bytes)
    owners = FormOwners.resolve(builder, nodes: nodes, identifiers: identifiers)
    Self.note(builder.attributes, in: &nodes)
    self.nodes = nodes
    self.encoding = encoding
    attributes = builder.attributes
    bytes = builder.bytes
    unknownNames = builder.names.unknown
    var numbers: [String: UInt16] = [:]
    for (offset, name) in unknownNames.enumerated() {
      numbers[name] = UInt16(KnownNames.texts.count + offset)
    }
    unknownNumbers = numbers
    comments = builder.comments
    root = builder.root.map(Int.init)
    maximumDepth = builder.maximumDepth
  }

  /// Tells each element which attributes it may have.
  private static func note(_ attributes: [AttributeRecord], in nodes: inout [NodeRecord]) {
    for place in nodes.indices where !nodes[place].isText {
      let first = Int(nodes[place].first)
      for attribute in attributes[first..<first + Int(nodes[place].count)] {
        nodes[place].note(attribute: attribute.name)
      }
    }
  }

  /// The spelling of a name of this document.
  func text(of name: Name) -> String {
    let number = Int(name.rawValue)
    let known = KnownNames.texts.count
    if number < known { return KnownNames.texts[number] }
    return number - known < unknownNames.count ? unknownNames[number - known] : ""
  }

  /// The name that is spelled so, or nil when neither HTML nor this document has it.
  func name(spelled text: String) -> Name? {
    if let known = Name(text) { return known }
    return unknownNumbers[text.lowercased()].map(Name.init(rawValue:))
  }

  /// The attribute of an element; the first of two equal ones, because the parser keeps no other.
  @inline(__always)
  func attribute(_ name: Name, of node: Int) -> AttributeRecord? {
    let record = nodes[node]
    return record.mayHave(name) ? attribute(name, of: record) : nil
  }

  /// Most elements are seen to have none of what they are asked for.
  @inline(never)
  private func attribute(_ name: Name, of record: NodeRecord) -> AttributeRecord? {
    let first = Int(record.first)
    for index in first..<first + Int(record.count) where attributes[index].name == name.rawValue {
      return attributes[index]
    }
    return nil
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
