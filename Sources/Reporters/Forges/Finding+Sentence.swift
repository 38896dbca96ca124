import Escaping
import Report

extension Report.Finding {
  /// The finding on one line: the words of the question where the message does not tell them, and the
  /// line.
  func sentence(_ words: ReportWords) -> String {
    let wording = TerminalText.safe(place.wording ?? "", limit: 120)
    let parts = message.contains(wording) ? [message] : [wording, message]
    return parts.filter { !$0.isEmpty }.joined(separator: " — ")
      + (place.line.map { " (\(words.line($0)))" } ?? "")
  }
}
