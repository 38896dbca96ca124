/// Reads comments that somebody coded: their text, their themes, and a mark of the row.
package struct CodedReader {
  private let reader: CommentReader

  /// The date of the choice names the column of themes, its rating that of the mark.
  package init(names: ColumnNames, choice: ColumnChoice) {
    reader = CommentReader(names: names, choice: choice)
  }

  package func read(
    at path: String, each: (String, String, String) -> Void
  ) throws(ExportError) {
    _ = try reader.readRecords(at: path) { record in
      func text(_ role: ColumnRole) -> String {
        record.fields.filter { $0.role == role }.map { CleanText.of($0.bytes) }.joined(
          separator: "\n")
      }
      each(text(.text), text(.date), text(.rating))
    }
  }
}
