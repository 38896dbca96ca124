import FormAudit
import FormModel
import Foundation
import Words

/// A line on the terminal that tells what is being done, erased when it is done.
///
/// Only on a terminal: a log has no use for it.
struct Progress {
  private let isShown = isatty(STDERR_FILENO) == 1

  func tell(_ text: String) {
    show("\r\u{1B}[2K" + String(text.prefix(78)))
  }

  /// What a person should know of a page that was read.
  func remark(_ place: String, _ sentence: Sentence) {
    clear()
    Complaint.write(Diagnosis.warning(sentence, at: place))
  }

  func clear() {
    show("\r\u{1B}[2K")
  }

  private func show(_ text: String) {
    guard isShown else { return }
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
