import Words

/// One file being read, and the list of its problems.
struct FileReport {
  let file: String
  let log: ProblemLog

  /// The path of the file, as the reader would write it.
  var path: String { log.path(of: file) }

  func add(_ place: YAMLNode.Place, _ sentence: Sentence, hint: Sentence? = nil) {
    log.add(
      FileProblem(
        file: file, line: place.line, column: place.column, sentence: sentence, hint: hint))
  }

  /// The root of a YAML file; nil, with its problem in the list, when it cannot be read.
  func root(of text: String) -> ValueReader? {
    do {
      return ValueReader(
        node: try YAMLParser(file: file).parse(text), name: ValueReader.wholeFile, report: self)
    } catch {
      log.add(error)
      return nil
    }
  }
}
