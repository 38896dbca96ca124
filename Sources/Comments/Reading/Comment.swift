/// What one person wrote, once nothing in it points to somebody.
package struct Comment: Sendable, Equatable {
  /// The line of the export on which it begins, from 1.
  package let line: Int
  /// Without control characters; identifiers are still in it until `Pseudonymizer` took them out.
  package var text: String
  package let day: Day?
  /// As the export writes it, when it is a number.
  package let rating: Double?

  package init(line: Int, text: String, day: Day? = nil, rating: Double? = nil) {
    self.line = line
    self.text = text
    self.day = day
    self.rating = rating
  }
}

/// What a column or a key of an export holds.
package enum ColumnRole: Sendable, Hashable {
  case text, title, date, rating
}

/// The columns that somebody named, which count instead of the known names.
package struct ColumnChoice: Sendable {
  package var text: [String] = []
  package var date: String?
  package var rating: String?

  package init(text: [String] = [], date: String? = nil, rating: String? = nil) {
    self.text = text
    self.date = date
    self.rating = rating
  }
}

/// What was read of an export, beside the comments.
package struct ReadingTotals: Sendable, Equatable {
  package var records = 0
  /// Records without any text.
  package var empty = 0
  /// Comments of which only the beginning was read.
  package var cut = 0
  /// What kind of file it was, such as `csv`.
  package var format = ""

  package init() {}

  /// Counts what was read elsewhere of the same export.
  package mutating func add(_ more: ReadingTotals) {
    records += more.records
    empty += more.empty
    cut += more.cut
  }

  /// The comment of a record; nil when it says nothing.
  mutating func comment(of record: ExportRecord) -> Comment? {
    records += 1
    guard let comment = Comment(record) else {
      empty += 1
      return nil
    }
    if record.fields.contains(where: \.isCut) { cut += 1 }
    return comment
  }
}
