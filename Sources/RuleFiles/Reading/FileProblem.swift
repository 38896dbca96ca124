/// One mistake in a file that somebody wrote, told so that they can mend it.
public struct FileProblem: Error, Sendable, Hashable {
  /// The path of the file, as the reader knows it.
  public let file: String
  /// Counted from 1.
  public let line: Int
  /// Counted from 1, in Unicode scalars.
  public let column: Int
  /// What is wrong, with the reader's own word quoted.
  public let sentence: String
  /// What to do about it.
  public let hint: String?

  public init(file: String, line: Int, column: Int, sentence: String, hint: String? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.sentence = sentence
    self.hint = hint
  }
}

extension FileProblem: CustomStringConvertible {
  /// `file:line:column: error: sentence`, then the hint on a line of its own.
  public var description: String {
    let first = "\(file.onOneLine):\(line):\(column): error: \(sentence.onOneLine)"
    return hint.map { "\(first)\n  hint: \($0.onOneLine)" } ?? first
  }
}

extension FileProblem: Comparable {
  /// By file, line and column; then by words, so that the order never changes.
  public static func < (one: FileProblem, other: FileProblem) -> Bool {
    if one.file != other.file { return one.file < other.file }
    return (one.line, one.column, one.sentence, one.hint ?? "")
      < (other.line, other.column, other.sentence, other.hint ?? "")
  }
}
