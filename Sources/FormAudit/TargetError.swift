import Comparing
import Fetching
import RuleFiles
package import Words

/// Why a target, or the files that describe it, cannot be used at all: a mistake to mend, not a page
/// that is missing.
public struct TargetError: Error, Sendable, CustomStringConvertible {
  /// What to show a person in each language, its hint included; several lines for a file with
  /// several mistakes.
  package let text: Bilingual

  /// The text in English.
  public var description: String { text.english }

  init(_ sentence: Bilingual, hint: Bilingual) {
    text = Bilingual { "error: \(sentence[$0])\n  hint: \(hint[$0])" }
  }

  init(_ error: FetchError) {
    text = Bilingual {
      let french = $0 == .french
      return "error: \(error.sentence(french: french))\n  hint: \(error.hint(french: french))"
    }
  }

  init(_ error: BaselineError) {
    text = Bilingual { language in
      let hint = error.hint.map { "\n  hint: \($0[language])" } ?? ""
      return "error: line \(error.line): \(error.sentence[language])" + hint
    }
  }

  init(_ error: RuleFileError) {
    let description = error.description
    text = Bilingual { _ in description }
  }
}
