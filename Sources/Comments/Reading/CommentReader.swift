import Foundation
import Numbers
import Words

/// Reads the comments of an export, one after the other: memory does not grow with the file.
package struct CommentReader {
  private let names: ColumnNames
  private let choice: ColumnChoice
  private let pseudonymizer: Pseudonymizer

  package init(words: CommentWords, choice: ColumnChoice = ColumnChoice()) {
    names = words.columns.choosing(choice)
    self.choice = choice
    pseudonymizer = Pseudonymizer(words: words.privacy, language: .english)
  }

  /// Bytes read at once, and those by which a format is recognised.
  private static let piece = 1 << 18

  /// Reads a file, or standard input for `-`, and gives its comments in their order.
  package func read(
    at path: String, each: (Comment) -> Void
  ) throws(ExportError) -> ReadingTotals {
    let file = try Self.open(path)
    return try read(next: { () throws(ExportError) in try Self.next(file) }, each: each)
  }

  /// The same for whoever makes comments of records: in the end he tells what became of them.
  package func read(
    at path: String, record: (ExportRecord) -> Void, totals: () -> ReadingTotals
  ) throws(ExportError) -> ReadingTotals {
    let format = try readRecords(at: path, each: record)
    return try Self.whole(totals(), format)
  }

  /// The same, record by record, whether they say something or not.
  func readRecords(
    at path: String, each: (ExportRecord) -> Void
  ) throws(ExportError) -> ExportFormat {
    let file = try Self.open(path)
    return try records(next: { () throws(ExportError) in try Self.next(file) }, each: each)
  }

  private static func open(_ path: String) throws(ExportError) -> FileHandle {
    var isFolder: ObjCBool = false
    if path != "-", FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
      isFolder.boolValue
    {
      throw .folder
    }
    guard let file = path == "-" ? .standardInput : FileHandle(forReadingAtPath: path) else {
      throw .cannotOpen
    }
    return file
  }

  private static func next(_ file: FileHandle) throws(ExportError) -> [UInt8] {
    do { return Array(try file.read(upToCount: piece) ?? Data()) } catch { throw .cannotOpen }
  }

  /// Reads pieces of bytes until an empty one.
  package func read(
    next: () throws(ExportError) -> [UInt8], each: (Comment) -> Void
  ) throws(ExportError) -> ReadingTotals {
    var totals = ReadingTotals()
    let format = try records(next: next) { record in totals.comment(of: record).map(each) }
    return try Self.whole(totals, format)
  }

  private static func whole(
    _ totals: ReadingTotals, _ format: ExportFormat
  ) throws(ExportError) -> ReadingTotals {
    if totals.records == totals.empty {
      throw totals.records > 0 && format.hasColumns ? .noText(format.header) : .empty
    }
    var totals = totals
    totals.format = format.name
    return totals
  }

  private func records(
    next: () throws(ExportError) -> [UInt8], each: (ExportRecord) -> Void
  ) throws(ExportError) -> ExportFormat {
    var piece = try next()
    if let error = ForeignFile.error(of: piece) { throw error }
    var decoding = TextDecoding(head: piece)
    var text = Self.withoutMark(decoding.take(piece))
    if let error = ForeignFile.error(ofText: text) { throw error }
    let format = try ExportFormat(
      head: text, names: names, choice: choice, pseudonymizer: pseudonymizer)
    var scanner = format.scanner
    let emit = { (record: ExportRecord) throws(ExportError) in each(record) }
    while !piece.isEmpty {
      try Self.scan(text, &scanner, emit)
      piece = try next()
      text = decoding.take(piece)
    }
    try scanner.finish(emit)
    return format
  }

  private static func scan(
    _ text: [UInt8], _ scanner: inout any RecordScanner,
    _ emit: (ExportRecord) throws(ExportError) -> Void
  ) throws(ExportError) {
    var failure: ExportError?
    text.withUnsafeBufferPointer { bytes in
      do throws(ExportError) { try scanner.take(bytes, emit) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  private static func withoutMark(_ text: [UInt8]) -> [UInt8] {
    text.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(text.dropFirst(3)) : text
  }
}

extension Comment {
  /// The texts of a record as one; nil when it says nothing.
  init?(_ record: ExportRecord) {
    var texts: [String] = []
    for role in [ColumnRole.title, .text] {
      for field in record.fields where field.role == role {
        let text = CleanText.of(field.bytes)
        let isNew = !texts.contains { $0.contains(text) }
        if isNew, Self.saysSomething(text) { texts.append(text) }
      }
    }
    guard !texts.isEmpty else { return nil }
    func text(_ role: ColumnRole) -> String? {
      record.fields.first { $0.role == role }.map { CleanText.of($0.bytes) }
    }
    self.init(
      line: record.line, text: texts.count == 1 ? texts[0] : texts.joined(separator: "\n"),
      day: text(.date).flatMap { Day($0) },
      rating: text(.rating).flatMap { Double(Self.withPoint($0), within: -1_000_000...1_000_000) })
  }

  private static func saysSomething(_ text: String) -> Bool {
    text.utf8.contains { (0x21...0x7E).contains($0) } || text.contains { !$0.isWhitespace }
  }

  /// `4,5` as `4.5`.
  private static func withPoint(_ number: String) -> String {
    number.utf8.contains(UInt8(ascii: ",")) ? number.replacing(",", with: ".") : number
  }
}
