import Comparing
import Fetching
import RuleFiles
package import Words

/// Why a target, or the files that describe it, cannot be used at all: a mistake to mend, not a page
/// that is missing.
public struct TargetError: Error, Sendable, CustomStringConvertible {
  private let parts: [Sentence]

  /// The text in English.
  public var description: String { text(in: .english) }

  /// What to show a person, the hint included; several lines for a file with several mistakes.
  package func text(in language: Language) -> String {
    parts.map { $0.text(in: language) }.joined()
  }

  init(_ sentence: Sentence, hint: Sentence?, place: String = "") {
    parts =
      [Sentence(verbatim: place + "error: "), sentence]
      + (hint.map { [Sentence(verbatim: "\n  hint: "), $0] } ?? [])
  }

  init(_ error: FetchError) {
    self.init(error.sentence, hint: error.hint)
  }

  init(_ error: BaselineError) {
    self.init(error.sentence, hint: error.hint, place: "\(error.line): ")
  }

  init(_ error: RuleFileError) {
    parts = [Sentence(verbatim: error.description)]
  }
}
