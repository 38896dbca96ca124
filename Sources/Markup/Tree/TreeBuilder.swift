import CLibXML2

/// Receives the parser's events and writes the flat tree.
struct TreeBuilder {
  struct OpenElement {
    let node: Int32
    let name: UInt16
    /// The place of the nearest form around, itself included, or −1.
    let form: Int32
    /// Whether this is a form whose end tag libxml2 did not heed.
    var isEndedForm = false
    let isInsideTemplate: Bool
    let ordinals: Int
    /// Whether the tag is part of a table and stands in none: browsers ignore it, and what it holds
    /// belongs to the element around.
    var isStray = false
  }

  /// No more comments than these are kept.
  static let commentLimit = 1_000
  /// In bytes.
  private static let longestComment = 500

  var nodes: [NodeRecord] = []
  var attributes: [AttributeRecord] = []
  var bytes: [UInt8] = []
  private(set) var names = NameInterner()
  var controls: [ControlRecord] = []
  /// The places of the forms by the ordinals of their start tags, −1 for those the parser dropped.
  var formNodes: [Int32] = []
  var comments: [CommentNode] = []
  var root: Int32?
  /// Whether something stood before `<html …>`, so that the parser made the root by itself and dropped the tag.
  private(set) var hasImpliedRoot = false
  private(set) var maximumDepth = 0
  private(set) var hasTooManyNames = false

  var frames: [OpenElement] = []
  private var ordinals = SiblingOrdinals()
  private var openTables = 0
  private var hasHead = false
  private var hasBody = false
  /// For each form that was left before the parser knew: how many elements are open around it.
  var depthsOfLeftForms: [Int] = []
  var cursor: MarkCursor

  init(marks: [TagMark], sourceCount: Int) {
    cursor = MarkCursor(marks: marks)
    nodes.reserveCapacity(marks.count * 5 / 2)
    attributes.reserveCapacity(marks.count * 2)
    bytes.reserveCapacity(sourceCount * 3 / 4)
  }

  /// Takes a start tag; `position` is how far the parser has read in `source`.
  mutating func open(
    _ tag: UnsafePointer<UInt8>, attributes pairs: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    source: UnsafePointer<UInt8>, position: Int
  ) {
    guard let name = number(of: tag), !isRepeated(name) else { return }
    let mark = cursor.take(tag, source: source, position: position)
    if mark != nil, name == Name.html.rawValue { hasImpliedRoot = false }
    noteEndedForms()
    leaveEndedForms()
    if isStray(name) { return openStray(name) }
    if name == Name.table.rawValue { openTables += 1 }
    let place = Int32(nodes.count)
    let parent = frames.last
    let first = attributes.count
    if let pairs { read(pairs) }
    let isInsideTemplate =
      parent.map { $0.isInsideTemplate || $0.name == Name.template.rawValue } ?? false
    nodes.append(
      NodeRecord(
        name: name, flags: isInsideTemplate ? .insideTemplate : [], parent: parent?.node ?? -1,
        end: 0,
        first: UInt32(first), count: UInt32(attributes.count - first), line: cursor.line,
        ordinal: ordinals.open(name, parent: parent?.node ?? -1)))
    let form = relate(name, at: place, mark: mark, enclosing: parent?.form ?? -1)
    frames.append(
      OpenElement(
        node: place, name: name, form: form, isInsideTemplate: isInsideTemplate,
        ordinals: ordinals.mark))
    maximumDepth = max(maximumDepth, frames.count)
  }

  private func isStray(_ name: UInt16) -> Bool {
    guard openTables == 0, let parent = frames.last, !parent.isInsideTemplate,
      parent.name != Name.template.rawValue
    else { return false }
    switch Name(rawValue: name) {
    case .tr, .td, .th, .tbody, .thead, .tfoot, .caption, .col, .colgroup: return true
    default: return false
    }
  }

  /// Its end tag will come all the same.
  private mutating func openStray(_ name: UInt16) {
    guard let parent = frames.last else { return }
    frames.append(
      OpenElement(
        node: parent.node, name: name, form: parent.form, isInsideTemplate: false,
        ordinals: ordinals.mark, isStray: true))
  }

  /// Whether this is one more `<html>`, `<head>` or `<body>`. libxml2 closes and reopens them around late content,
  /// browsers leave `<html>` and `<body>` open to the end.
  private mutating func isRepeated(_ name: UInt16) -> Bool {
    switch Name(rawValue: name) {
    case .html:
      if root != nil { return true }
      root = Int32(nodes.count)
      hasImpliedRoot = true
    case .head:
      if hasHead { return true }
      hasHead = true
    case .body:
      if hasBody { return true }
      hasBody = true
    default: break
    }
    return false
  }

  private mutating func read(_ pairs: UnsafeMutablePointer<UnsafePointer<UInt8>?>) {
    var index = 0
    while let attribute = pairs[index] {
      if let name = number(of: attribute) {
        let start = bytes.count
        if let value = pairs[index + 1] {
          bytes.append(contentsOf: UnsafeBufferPointer(start: value, count: clibxml2_length(value)))
        }
        attributes.append(
          AttributeRecord(name: name, start: UInt32(start), count: UInt32(bytes.count - start)))
      }
      index += 2
    }
  }

  /// Takes an end tag, written or implied.
  mutating func close(_ tag: UnsafePointer<UInt8>) {
    let name = number(of: tag).map(Name.init(rawValue:))
    if name == .form, depthsOfLeftForms.last == frames.count {
      depthsOfLeftForms.removeLast()
    } else if name == .head {
      if frames.last?.name == Name.head.rawValue { closeLast() }
    } else if name != .html, name != .body {
      closeLast()
    }
  }

  mutating func closeLast() {
    guard let frame = frames.popLast(), !frame.isStray else { return }
    if frame.name == Name.table.rawValue { openTables -= 1 }
    nodes[Int(frame.node)].end = Int32(nodes.count)
    ordinals.close(to: frame.ordinals)
  }

  /// Closes what is still open.
  mutating func finish() {
    while !frames.isEmpty { closeLast() }
    repairTables()
  }

  /// Takes text; adjacent pieces become one node.
  mutating func add(_ text: UnsafePointer<UInt8>, count: Int) {
    leaveEndedForms()
    guard let parent = frames.last?.node, count > 0 else { return }
    let start = bytes.count
    bytes.append(contentsOf: UnsafeBufferPointer(start: text, count: count))
    let last = nodes.count - 1
    if nodes[last].isText, nodes[last].parent == parent {
      nodes[last].count += UInt32(count)
    } else {
      nodes.append(
        NodeRecord(
          name: 0, flags: [], parent: parent, end: Int32(nodes.count + 1), first: UInt32(start),
          count: UInt32(count), line: 0, ordinal: 0))
    }
  }

  mutating func addComment(_ text: UnsafePointer<UInt8>) {
    guard comments.count < Self.commentLimit else { return }
    let length = min(clibxml2_length(text), Self.longestComment)
    comments.append(
      CommentNode(
        text: String(decoding: UnsafeBufferPointer(start: text, count: length), as: UTF8.self),
        parentIndex: frames.last.map { Int($0.node) }, line: Int(cursor.line)))
  }

  private mutating func number(of name: UnsafePointer<UInt8>) -> UInt16? {
    let number = names.number(of: name)
    if number == nil { hasTooManyNames = true }
    return number
  }
}
