package import Words

/// One mistake in a file that somebody wrote, told so that they can mend it.
package struct FileProblem: Error, Sendable, Hashable {
  /// The path of the file, as the reader knows it.
  package let file: String
  /// Counted from 1.
  package let line: Int
  /// Counted from 1, in Unicode scalars.
  package let column: Int
  /// What is wrong, with the reader's own word quoted.
  package let sentence: Sentence
  /// What to do about it.
  package let hint: Sentence?

  package init(file: String, line: Int, column: Int, sentence: Sentence, hint: Sentence? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.sentence = sentence
    self.hint = hint
  }
}

extension FileProblem: CustomStringConvertible {
  /// In English.
  package var description: String { text(in: .english) }

  /// `file:line:column: error: sentence`, then the hint on a line of its own.
  package func text(in language: Language) -> String { diagnosis.text(in: language) }

  package var diagnosis: Diagnosis {
    Diagnosis(sentence, hint: hint, at: "\(file):\(line):\(column)")
  }
}

extension FileProblem: Comparable {
  /// By file, line and column; then by words, so that the order never changes.
  package static func < (one: FileProblem, other: FileProblem) -> Bool {
    if one.file != other.file { return one.file < other.file }
    return (one.line, one.column, one.description)
      < (other.line, other.column, other.description)
  }
}

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
