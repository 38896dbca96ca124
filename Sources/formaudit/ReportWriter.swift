import FormModel
import Foundation
import Report
import Reporters

/// Writes reports to the screen and to files.
struct ReportWriter {
  let language: Language

  func write(_ report: Report, to destination: ReportDestination) throws {
    guard let format = ReportFormat.named(destination.format) else { return }
    let isScreen = destination.path == nil
    let style = ReportStyle(
      language: language, width: isScreen ? StandardOutput.width : 80,
      colour: isScreen && StandardOutput.wantsColour)
    let text = format.tell(report, style)
    guard let path = destination.path else { return StandardOutput.write(text) }
    do {
      // Atomically: an interrupted run leaves the earlier report whole.
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    } catch {
      throw Complaint.usage(
        "the report cannot be written to “\(path)”",
        hint: "check that its folder exists and that you may write there")
    }
  }
}
