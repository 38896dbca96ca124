/// Reads comments that somebody coded: their text, their themes, and a mark of the row.
package struct CodedReader {
  private let reader: CommentReader

  /// The date of the choice names the column of themes, its rating that of the mark.
  package init(words: CommentWords, choice: ColumnChoice) {
    reader = CommentReader(words: words, choice: choice)
  }

  package func read(
    at path: String, each: (String, String, String) -> Void
  ) throws(ExportError) {
    var (hasRecords, hasTexts) = (false, false)
    let format = try reader.readRecords(at: path) { record in
      func text(_ role: ColumnRole) -> String {
        record.fields.filter { $0.role == role }.map { CleanText.of($0.bytes) }.joined(
          separator: "\n")
      }
      let comment = text(.text)
      hasRecords = true
      if !comment.isEmpty { hasTexts = true }
      each(comment, text(.date), text(.rating))
    }
    if !hasRecords { throw .empty }
    if !hasTexts || !format.hasColumns { throw .noText(format.header) }
  }
}
