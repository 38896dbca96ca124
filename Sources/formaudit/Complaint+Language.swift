import Fetching
import FormModel
import Reporters

extension Complaint {
  /// Ends the run after a message and its hint, in the language of what is told.
  static func usage(
    _ sentence: Bilingual, hint: Bilingual? = nil, in language: Language
  ) -> ExitStatus {
    usage(sentence[language], hint: hint?[language])
  }

  /// Ends the run after the reason why a target could not be audited whole: no figure is told of it.
  static func incomplete(_ target: String, _ why: Bilingual, in language: Language) -> ExitStatus {
    let name = TerminalText.safe(Credentials.masked(in: target))
    write("error: \(name): \(TerminalText.safe(why[language]))")
    return .incomplete
  }
}
