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
    Sentence("this is a spreadsheet, not a text"),
    hint: Sentence("open it, choose “Save as”, then CSV UTF-8, and give that file"))

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

  static func noText(_ names: [String]) -> ExportError {
    ExportError(
      names.isEmpty
        ? Sentence("no column of comments is known here")
        : Sentence("no column of comments is known among: \(names.joined(separator: ", "))"),
      hint: Sentence("name it: --text \"name of the column\""))
  }

  static func noColumn(_ name: String, _ names: [String]) -> ExportError {
    ExportError(
      Sentence("there is no column \(quoted: name)"),
      hint: DidYouMean.hint(
        for: name, among: names,
        otherwise: Sentence("the columns are: \(names.joined(separator: ", "))")))
  }

  static let cannotOpen = ExportError(Sentence("the file cannot be read"))
  static let folder = ExportError(
    Sentence("this is a folder"), hint: Sentence("give one file of comments"))
}
