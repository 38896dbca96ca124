import Auditing
import Escaping
import FormModel
import Report

/// Tells the findings in the XML of Checkstyle, which many viewers and review programs read.
enum CheckstyleReport {
  static func tell(_ report: Report) -> String {
    let groups = Dictionary(grouping: report.annotations.filter(\.isOpen)) { $0.location.path }
    var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<checkstyle version=\"4.3\">"]
    for (path, annotations) in groups.sorted(by: { $0.key < $1.key }) {
      lines.append("  " + XMLText.tag("file", ["name": path]))
      lines += annotations.map { "    " + error($0) }
      lines.append("  </file>")
    }
    return (lines + ["</checkstyle>"]).joined(separator: "\n") + "\n"
  }

  private static func error(_ annotation: Annotation) -> String {
    XMLText.tag(
      "error",
      [
        "line": String(annotation.location.line), "severity": severity(annotation.level),
        "message": annotation.advised,
        "source": "formaudit.\(annotation.category).\(annotation.rule)",
      ], isEmpty: true)
  }

  private static func severity(_ level: Annotation.Level) -> String {
    switch level {
    case .error: "error"
    case .warning: "warning"
    case .note: "info"
    }
  }
}

extension ReportFormat {
  /// Checkstyle.
  static let checkstyle = ReportFormat(
    name: "checkstyle",
    meaning: Sentence("the XML of Checkstyle, for viewers and review programs")
  ) { report, _ in CheckstyleReport.tell(report) }
}
