package import Words

/// Everything that is wrong with the files of a rule book, told at once.
package struct RuleFileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Sorted by file, line and column; never empty.
  package let problems: [FileProblem]

  package init(problems: [FileProblem]) {
    self.problems = Array(Set(problems)).sorted()
  }

  /// All problems, one after the other, in English.
  package var description: String { text(in: .english) }

  /// All problems, one after the other.
  package func text(in language: Language) -> String {
    problems.map { $0.text(in: language) }.joined(separator: "\n")
  }
}
