import Comparing
import Fetching
import RuleFiles
package import Words

/// Why a target, or the files that describe it, cannot be used at all: a mistake to mend, not a page
/// that is missing.
public struct TargetError: Error, Sendable, CustomStringConvertible {
  private let diagnoses: [Diagnosis]

  /// The text in English.
  public var description: String { text(in: .english) }

  /// What to show a person, the hint included; several lines for a file with several mistakes.
  package func text(in language: Language) -> String {
    diagnoses.map { $0.text(in: language) }.joined(separator: "\n")
  }

  init(_ sentence: Sentence, hint: Sentence?) {
    diagnoses = [Diagnosis(sentence, hint: hint)]
  }

  init(_ error: FetchError) {
    diagnoses = [Diagnosis(error.sentence, hint: error.hint, at: error.address)]
  }

  init(_ error: BaselineError) {
    diagnoses = [Diagnosis(error.sentence, hint: error.hint, at: "\(error.line)")]
  }

  init(_ error: RuleFileError) {
    diagnoses = error.problems.map(\.diagnosis)
  }
}
