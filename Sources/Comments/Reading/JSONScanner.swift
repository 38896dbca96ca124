/// Reads records of JSON, of JSON Lines and of archives that are scripts, without keeping the rest.
///
/// A record is an object of the outermost list, of a list under a known key (`data`, `entry`, …), or
/// an object by itself. The members of objects inside a record have names such as `user.name`; lists
/// inside it are passed over.
struct JSONScanner: RecordScanner {
  /// The role of a member by its name, such as `tweet.full_text`.
  private let role: (String) -> ColumnRole?
  let listKeys: Set<String>

  private var stack: [Container] = []
  private var line = 1
  private var token: [UInt8] = []
  private var state = State.prologue
  private var isCut = false
  private var key: String?
  private var expectsKey = false
  private var path: [String] = []
  private var record: ExportRecord?
  /// Lists open inside of the record: nothing of them is kept.
  private var listsInside = 0
  /// Names are folded once: a file says the same ones in each record.
  private var roles: [String: ColumnRole?] = [:]

  private enum State {
    case prologue, between, string, escape
    case unicode(Int, UInt32)
    case bare
  }

  private enum Container {
    case record, object
    case list(isOfRecords: Bool)
  }

  private static let deepest = 200
  private var surrogate: UInt32?

  init(listKeys: Set<String>, role: @escaping (String) -> ColumnRole?) {
    (self.listKeys, self.role) = (listKeys, role)
  }

  mutating func take(
    _ piece: UnsafeBufferPointer<UInt8>, _ emit: (ExportRecord) throws(ExportError) -> Void
  ) throws(ExportError) {
    for byte in piece {
      if byte == 0x0A { line += 1 }
      switch state {
      case .string: takeInString(byte)
      case .escape: takeEscape(byte)
      case .unicode(let left, let value): try takeUnicode(byte, left, value)
      case .bare:
        if Self.endsBare(byte) {
          try closeBare()
          try takeBetween(byte, emit)
        } else if token.count < 64 {
          token.append(byte)
        }
      case .prologue where byte != UInt8(ascii: "[") && byte != UInt8(ascii: "{"): break
      case .prologue, .between: try takeBetween(byte, emit)
      }
    }
  }

  mutating func finish(_ emit: (ExportRecord) throws(ExportError) -> Void) throws(ExportError) {
    if case .bare = state { try closeBare() }
    guard stack.isEmpty else { throw .notJSON(line: line) }
  }

  private static func endsBare(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}")
      || byte == UInt8(ascii: "]")
  }

  private mutating func takeBetween(
    _ byte: UInt8, _ emit: (ExportRecord) throws(ExportError) -> Void
  ) throws(ExportError) {
    state = .between
    switch byte {
    case UInt8(ascii: "{"): try openObject()
    case UInt8(ascii: "["): try openList()
    case UInt8(ascii: "}"): try closeObject(emit)
    case UInt8(ascii: "]"): try closeList()
    case UInt8(ascii: "\""):
      token.removeAll(keepingCapacity: true)
      isCut = false
      state = .string
    case UInt8(ascii: ":"): expectsKey = false
    case UInt8(ascii: ","): expectsKey = isInObject
    case UInt8(ascii: ";"), 0x00...0x20: break
    default:
      guard Self.startsBare(byte) else { throw .notJSON(line: line) }
      token = [byte]
      state = .bare
    }
  }

  private static func startsBare(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private var isInObject: Bool {
    switch stack.last {
    case .record?, .object?: true
    default: false
    }
  }

  private mutating func openObject() throws(ExportError) {
    try push(isRecordHere ? .record : .object)
    if case .record? = stack.last {
      record = ExportRecord(line: line)
      path = []
    } else {
      path.append(key ?? "")
    }
    expectsKey = true
    key = nil
  }

  /// Whether an object which opens now is a record: an item of a list of records, or of nothing.
  private var isRecordHere: Bool {
    switch stack.last {
    case nil: true
    case .list(isOfRecords: true): true
    default: false
    }
  }

  private mutating func openList() throws(ExportError) {
    let isKnown = key.map { listKeys.contains($0) } ?? false
    let isOfRecords = stack.isEmpty || (listsInside == 0 && isKnown && stack.count <= 2)
    if isOfRecords { record = nil } else { listsInside += 1 }
    try push(.list(isOfRecords: isOfRecords))
    key = nil
    expectsKey = false
  }

  private mutating func push(_ container: Container) throws(ExportError) {
    guard stack.count < Self.deepest else { throw .tooDeep(line: line) }
    stack.append(container)
  }

  private mutating func closeObject(
    _ emit: (ExportRecord) throws(ExportError) -> Void
  ) throws(ExportError) {
    switch stack.popLast() {
    case .record?:
      if let record { try emit(record) }
      record = nil
    case .object?: if !path.isEmpty { path.removeLast() }
    default: throw .notJSON(line: line)
    }
    key = nil
  }

  private mutating func closeList() throws(ExportError) {
    guard case .list(let isOfRecords)? = stack.popLast() else { throw .notJSON(line: line) }
    if !isOfRecords { listsInside -= 1 }
    key = nil
  }

  private mutating func takeInString(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""):
      state = .between
      if expectsKey {
        key = String(decoding: token.prefix(200), as: UTF8.self)
      } else {
        closeValue()
      }
    case UInt8(ascii: "\\"): state = .escape
    default: append(byte)
    }
  }

  private mutating func append(_ byte: UInt8) {
    if token.count < CellLimit.bytes { token.append(byte) } else { isCut = true }
  }

  private mutating func takeEscape(_ byte: UInt8) {
    state = .string
    switch byte {
    case UInt8(ascii: "n"): append(0x0A)
    case UInt8(ascii: "t"): append(0x20)
    case UInt8(ascii: "r"), UInt8(ascii: "b"), UInt8(ascii: "f"): break
    case UInt8(ascii: "u"): state = .unicode(4, 0)
    default: append(byte)
    }
  }

  private mutating func takeUnicode(
    _ byte: UInt8, _ left: Int, _ value: UInt32
  ) throws(ExportError) {
    guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
      throw .notJSON(line: line)
    }
    let value = value << 4 | UInt32(digit)
    if left > 1 {
      state = .unicode(left - 1, value)
      return
    }
    state = .string
    if (0xD800...0xDBFF).contains(value) {
      surrogate = value
      return
    }
    let pair = surrogate.map { 0x10000 + ($0 - 0xD800) << 10 + (value &- 0xDC00) & 0x3FF }
    surrogate = nil
    let scalar = Unicode.Scalar(pair ?? value) ?? "\u{FFFD}"
    for byte in String(Character(scalar)).utf8 { append(byte) }
  }

  private mutating func knownRole(_ name: String) -> ColumnRole? {
    if let known = roles[name] { return known }
    let role = role(name)
    if roles.count < 4096 { roles.updateValue(role, forKey: name) }
    return role
  }

  /// A number or a word is complete; words say nothing.
  private mutating func closeBare() throws(ExportError) {
    switch JSONLiteral(token) {
    case .number: closeValue(isNumber: true)
    case .word:
      token.removeAll(keepingCapacity: true)
      closeValue()
    case nil: throw .notJSON(line: line)
    }
  }

  /// A string or a number is complete; what people wrote is no number.
  private mutating func closeValue(isNumber: Bool = false) {
    state = .between
    defer {
      key = nil
      token.removeAll(keepingCapacity: true)
    }
    guard record != nil, listsInside == 0, let key, !token.isEmpty else { return }
    let name = (path + [key]).joined(separator: ".")
    guard let role = knownRole(name), (record?.fields.count ?? 0) < 64 else { return }
    if isNumber, role != .date, role != .rating { return }
    record?.fields.append(ExportRecord.Field(role: role, bytes: token[...], isCut: isCut))
  }
}
