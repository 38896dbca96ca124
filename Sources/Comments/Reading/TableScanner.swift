/// Reads a table of any dialect as RFC 4180 quotes it: cells may hold separators, line breaks and
/// doubled quotation marks. Only the cells of known columns are kept.
struct TableScanner: RecordScanner {
  let separator: UInt8
  /// By column; beyond the last one, cells belong to it, since some exports cut a comment in two.
  let roles: [ColumnRole?]
  /// Records at the beginning which are no comments: the names of the columns.
  private var skipped: Int

  private var line = 1
  private var startLine = 1
  private var quoteLine = 1
  private var column = 0
  private var state = State.start
  private var isSeparatorCR = false
  private var cell: [UInt8] = []
  private var isCut = false
  private var isBlank = true
  private var fields: [ExportRecord.Field] = []

  private enum State { case start, plain, quoted, closed }

  init(separator: UInt8, roles: [ColumnRole?], skipping: Int) {
    (self.separator, self.roles, skipped) = (separator, roles, skipping)
  }

  mutating func take(
    _ piece: UnsafeBufferPointer<UInt8>, _ emit: (ExportRecord) throws(ExportError) -> Void
  ) throws(ExportError) {
    var place = 0
    while place < piece.count {
      let end = endOfRun(from: place, in: piece)
      if end > place {
        append(piece[place..<end])
        place = end
        continue
      }
      let byte = piece[place]
      place += 1
      switch (state, byte) {
      case (.quoted, UInt8(ascii: "\"")): state = .closed
      case (.quoted, _): append(byte)
      case (.closed, UInt8(ascii: "\"")):
        append(byte)
        state = .quoted
      case (.start, UInt8(ascii: "\"")):
        state = .quoted
        quoteLine = line
        isBlank = false
      case (_, separator): closeCell()
      case (_, 0x0A): try closeRecord(emit)
      case (_, 0x0D): break
      default:
        append(byte)
        state = .plain
      }
      if byte == 0x0A { line += 1 }
      if fields.isEmpty, cell.isEmpty, state == .start, column == 0 { startLine = line }
    }
  }

  mutating func finish(_ emit: (ExportRecord) throws(ExportError) -> Void) throws(ExportError) {
    if state == .quoted { throw .quoteNeverClosed(line: quoteLine) }
    if !isBlank { try closeRecord(emit) }
  }

  private var role: ColumnRole? {
    roles.isEmpty ? nil : roles[min(column, roles.count - 1)]
  }

  /// Where the bytes end that say nothing but themselves in the cell that is open.
  private func endOfRun(from start: Int, in piece: UnsafeBufferPointer<UInt8>) -> Int {
    var end = start
    switch state {
    case .start, .closed: break
    case .quoted:
      while end < piece.count, piece[end] != UInt8(ascii: "\""), piece[end] != 0x0A { end += 1 }
    case .plain:
      while end < piece.count, piece[end] != separator, piece[end] != 0x0A, piece[end] != 0x0D {
        end += 1
      }
    }
    return end
  }

  private mutating func append(_ byte: UInt8) {
    isBlank = false
    guard role != nil else { return }
    if cell.count < CellLimit.bytes { cell.append(byte) } else { isCut = true }
  }

  private mutating func append(_ run: Slice<UnsafeBufferPointer<UInt8>>) {
    guard role != nil else { return }
    let room = CellLimit.bytes - cell.count
    cell.append(contentsOf: run.prefix(room))
    if run.count > room { isCut = true }
  }

  private mutating func closeCell() {
    if let role, !cell.isEmpty {
      fields.append(ExportRecord.Field(role: role, bytes: cell[...], isCut: isCut))
      cell = []
    }
    isBlank = false
    isCut = false
    column += 1
    state = .start
  }

  private mutating func closeRecord(
    _ emit: (ExportRecord) throws(ExportError) -> Void
  ) throws(ExportError) {
    if isBlank {
      state = .start
      return
    }
    closeCell()
    if skipped > 0 { skipped -= 1 } else { try emit(ExportRecord(line: startLine, fields: fields)) }
    fields = []
    column = 0
    isBlank = true
  }
}
