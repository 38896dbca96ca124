/// One record of an export: what its known columns hold.
package struct ExportRecord: Sendable {
  let line: Int
  var fields: [Field] = []

  struct Field: Sendable {
    let role: ColumnRole
    let bytes: ArraySlice<UInt8>
    /// Whether its end was left out.
    let isCut: Bool
  }
}

/// Cuts a stream of UTF-8 into records. It is given the stream piece by piece.
protocol RecordScanner {
  mutating func take(
    _ bytes: UnsafeBufferPointer<UInt8>, _ emit: (ExportRecord) throws(ExportError) -> Void
  ) throws(ExportError)

  /// The stream ends.
  mutating func finish(_ emit: (ExportRecord) throws(ExportError) -> Void) throws(ExportError)
}

/// Bytes of the longest cell that is kept: the beginning of a longer one.
enum CellLimit {
  static let bytes = 1 << 16
}

/// One comment a line.
struct LineScanner: RecordScanner {
  private var line = 1
  private var bytes: [UInt8] = []
  private var isCut = false

  mutating func take(
    _ piece: UnsafeBufferPointer<UInt8>, _ emit: (ExportRecord) throws(ExportError) -> Void
  ) throws(ExportError) {
    for byte in piece {
      if byte == 0x0A {
        try close(emit)
      } else if bytes.count < CellLimit.bytes {
        bytes.append(byte)
      } else {
        isCut = true
      }
    }
  }

  mutating func finish(_ emit: (ExportRecord) throws(ExportError) -> Void) throws(ExportError) {
    if !bytes.isEmpty { try close(emit) }
  }

  private mutating func close(
    _ emit: (ExportRecord) throws(ExportError) -> Void
  ) throws(ExportError) {
    let field = ExportRecord.Field(role: .text, bytes: bytes[...], isCut: isCut)
    try emit(ExportRecord(line: line, fields: [field]))
    line += 1
    bytes.removeAll(keepingCapacity: true)
    isCut = false
  }
}
