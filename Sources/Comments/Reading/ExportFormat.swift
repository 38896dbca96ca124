/// The kind of an export, recognised by its beginning.
struct ExportFormat {
  let name: String
  let header: ColumnHeader
  let scanner: any RecordScanner

  /// Whether it has more than comments: lines have not.
  var hasColumns: Bool { name != "lines" }

  init(
    head: [UInt8], names: ColumnNames, choice: ColumnChoice, pseudonymizer: Pseudonymizer
  ) throws(ExportError) {
    if Self.isJSON(head) {
      name = "json"
      header = .none
      scanner = JSONScanner(listKeys: names.lists) { names.role(ofMember: $0) }
      return
    }
    let dialect = Dialect(head: head) { names.role($0) != nil }
    let roles = Self.roles(of: dialect, names, choice)
    let isTable = roles.contains(.text) || !choice.text.isEmpty
    guard isTable || dialect.isTable else {
      name = "lines"
      header = .none
      scanner = LineScanner()
      return
    }
    header = ColumnHeader(dialect.columns, pseudonymizer)
    try Self.check(dialect, header, roles, names, choice)
    name = dialect.separator == 0x09 ? "tsv" : "csv"
    scanner = TableScanner(
      separator: dialect.separator, roles: roles, skipping: dialect.headerRecords)
  }

  /// Where no column of comments is known and none was chosen, those of a table that are likely to be.
  private static func roles(
    of dialect: Dialect, _ names: ColumnNames, _ choice: ColumnChoice
  ) -> [ColumnRole?] {
    let roles = dialect.columns.enumerated().map { place, column in
      names.role(column) ?? (choice.text.contains("\(place + 1)") ? .text : nil)
    }
    if roles.contains(.text) || !choice.text.isEmpty || !dialect.isTable { return roles }
    for isLikely in [names.mayTellComments, names.isAnswer] {
      let likely = zip(dialect.columns, roles).map { $1 ?? (isLikely($0) ? .text : nil) }
      if likely.contains(.text) { return likely }
    }
    return roles
  }

  /// A column that was asked for must be there, and one that holds comments.
  private static func check(
    _ dialect: Dialect, _ header: ColumnHeader, _ roles: [ColumnRole?], _ names: ColumnNames,
    _ choice: ColumnChoice
  ) throws(ExportError) {
    for wanted in choice.text + [choice.date, choice.rating].compactMap(\.self) {
      let isThere =
        dialect.columns.indices.contains { "\($0 + 1)" == wanted }
        || dialect.columns.contains { names.role($0) != nil && same($0, wanted) }
      if !isThere { throw .noColumn(wanted, header) }
    }
    guard roles.contains(.text) || roles.contains(.title) else { throw .noText(header) }
  }

  private static func same(_ one: String, _ other: String) -> Bool {
    ColumnNames.folded(one) == ColumnNames.folded(other)
  }

  /// JSON, or an archive which is a script: `window.YTD.tweets.part0 = [`.
  private static func isJSON(_ head: [UInt8]) -> Bool {
    let start = head.drop { $0 <= 0x20 }
    if start.starts(with: Array("window.".utf8)) { return true }
    guard let first = start.first else { return false }
    guard first == UInt8(ascii: "[") || first == UInt8(ascii: "{") else { return false }
    let next = start.dropFirst().first { $0 > 0x20 } ?? 0
    let expected: [UInt8] =
      first == UInt8(ascii: "{")
      ? Array("\"}".utf8) : Array("{[]\"-0123456789tfn".utf8)
    return expected.contains(next)
  }
}
