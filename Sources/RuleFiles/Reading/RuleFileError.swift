/// Everything that is wrong with the files of a rule book, told at once.
public struct RuleFileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Sorted by file, line and column; never empty.
  public let problems: [FileProblem]

  public init(problems: [FileProblem]) {
    self.problems = Array(Set(problems)).sorted()
  }

  /// All problems, one after the other.
  public var description: String {
    problems.map(\.description).joined(separator: "\n")
  }
}
