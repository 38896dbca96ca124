import ArgumentParser
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
    guard let path = destination.path else { return try StandardOutput.write(document: text) }
    try OutputFile(path: path).write(text)
  }
}

/// A format and where to write it: `text`, `json=audit.json`, `json=-`.
struct ReportDestination: ExpressibleByArgument {
  let format: String
  /// A path; nil for standard output.
  let path: String?

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let format = parts.first, !format.isEmpty, parts.last?.isEmpty == false else {
      return nil
    }
    self.format = String(format)
    path = parts.count == 2 && parts[1] != "-" ? String(parts[1]) : nil
  }
}
