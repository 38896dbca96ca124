import Escaping
import Fetching
import FormModel
import Reporters
import Words

extension Complaint {
  /// Ends the run after the reason why a target could not be audited whole: no figure is told of it.
  static func incomplete(_ target: String, _ why: Sentence, in language: Language) -> ExitStatus {
    let name = TerminalText.safe(Credentials.masked(in: target))
    write(Diagnosis(Sentence(verbatim: TerminalText.safe(why.text(in: language))), at: name))
    return .incomplete
  }
}
