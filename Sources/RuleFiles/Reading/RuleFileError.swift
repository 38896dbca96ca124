public import Words

/// Everything that is wrong with the files of a rule book, told at once.
public struct RuleFileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Sorted by file, line and column; never empty.
  public let problems: [FileProblem]

  public init(problems: [FileProblem]) {
    self.problems = Array(Set(problems)).sorted()
  }

  /// All problems, one after the other, in English.
  public var description: String { text(in: .english) }

  /// All problems, one after the other.
  public func text(in language: Language) -> String {
    problems.map { $0.text(in: language) }.joined(separator: "\n")
  }
}
