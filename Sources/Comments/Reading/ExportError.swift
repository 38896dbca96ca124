package import Words

/// Why an export cannot be read.
package struct ExportError: Error, Sendable, Equatable {
  package let sentence: Sentence
  package let hint: Sentence?

  init(_ sentence: Sentence, hint: Sentence? = nil) {
    self.sentence = sentence
    self.hint = hint
  }

  static let spreadsheet = ExportError(
    Sentence("this is a spreadsheet, not a text"), hint: saveAs)

  static let archive = ExportError(
    Sentence("this is an archive or a spreadsheet, not a text"), hint: saveAs)

  static let compressed = ExportError(
    Sentence("this is a compressed file, not a text"),
    hint: Sentence("unpack it, and give the file that is in it"))

  static let portableDocument = ExportError(
    Sentence("this is a PDF, not an export"), hint: exportAgain)

  static let markup = ExportError(
    Sentence("this is a page of HTML or XML, not an export"),
    hint: Sentence(
      "a page of log-in may have been saved in its place: download the export again, as CSV or JSON"
    ))

  static let wideText = ExportError(
    Sentence("this is text in UTF-32"), hint: Sentence("save it as UTF-8"))

  static let binary = ExportError(Sentence("this is no text"), hint: exportAgain)

  static let empty = ExportError(
    Sentence("there is no comment in it"),
    hint: Sentence("the export has no record: look at what was chosen when it was made"))

  private static let saveAs = Sentence(
    "open it, choose “Save as”, then CSV UTF-8, and give that file")
  private static let exportAgain = Sentence("export the comments as CSV or JSON")

  static func quoteNeverClosed(line: Int) -> ExportError {
    ExportError(
      Sentence("line \(plain: line): a quotation mark is opened and never closed"),
      hint: Sentence("close it, or write it twice where it is part of a text"))
  }

  static func notJSON(line: Int) -> ExportError {
    ExportError(
      Sentence("line \(plain: line): this is not JSON"),
      hint: Sentence("export the file again; a copy may have lost its end"))
  }

  static func tooDeep(line: Int) -> ExportError {
    ExportError(Sentence("line \(plain: line): lists and maps are nested too deeply"))
  }

  static func noText(_ header: ColumnHeader) -> ExportError {
    if !header.isShown {
      return ExportError(
        Sentence("no column of comments is known: the first record holds no names of columns"),
        hint: Sentence("give its number, from 1 to \(header.count): --text 2"))
    }
    let names = header.names
    return ExportError(
      names.isEmpty
        ? Sentence("no column of comments is known here")
        : Sentence("no column of comments is known among: \(names.joined(separator: ", "))"),
      hint: Sentence("name it: --text \"name of the column\""))
  }

  static func noColumn(_ name: String, _ header: ColumnHeader) -> ExportError {
    let columns =
      header.isShown
      ? Sentence("the columns are: \(header.names.joined(separator: ", "))")
      : Sentence(
        "the first record holds no names of columns: give a number from 1 to \(header.count)")
    return ExportError(
      Sentence("there is no column \(quoted: name)"),
      hint: DidYouMean.hint(for: name, among: header.names, otherwise: columns))
  }

  static let cannotOpen = ExportError(Sentence("the file cannot be read"))
  static let folder = ExportError(
    Sentence("this is a folder"), hint: Sentence("give one file of comments"))
}
