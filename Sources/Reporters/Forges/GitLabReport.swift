import Auditing
import FormModel
import Report

/// Tells the findings as GitLab's Code Quality widget reads them.
///
/// GitLab itself holds two runs against each other by fingerprint: what is known is told too.
enum GitLabReport {
  static func tell(_ report: Report) -> String {
    let all = report.annotations.filter(\.isPresent)
    let more = all.count - limit
    let issues = all.prefix(limit).map(issue)
    return JSONValue.list(more > 0 ? issues + [leftOut(more, report.language)] : issues).indented
  }

  /// The gravest are kept: the widget shows a page of them at a time, and reads every one.
  static let limit = 5000

  private static func leftOut(_ count: Int, _ language: Language) -> JSONValue {
    [
      "description": .text(ReportWords(language: language).leftOut(count)),
      "check_name": "left-out", "fingerprint": .text(StableHash(of: ["left-out"]).digits),
      "severity": "info",
      "location": [
        "path": .text(FileLocation.settings.path),
        "lines": ["begin": .number(FileLocation.settings.line)],
      ],
    ]
  }

  private static func issue(_ annotation: Annotation) -> JSONValue {
    [
      "description": .text(annotation.advised),
      "check_name": .text(annotation.rule),
      "fingerprint": .text(annotation.fingerprint),
      "severity": .text(severity(annotation)),
      "location": [
        "path": .text(annotation.location.path),
        "lines": ["begin": .number(annotation.location.line)],
      ],
    ]
  }

  private static func severity(_ annotation: Annotation) -> String {
    switch annotation.severity {
    case _ where annotation.certainty == .review: "info"
    case .blocker: "blocker"
    case .serious: "critical"
    case .moderate: "major"
    case .minor: "minor"
    }
  }
}

extension ReportFormat {
  /// GitLab Code Quality.
  static let gitlab = ReportFormat(
    name: "gitlab",
    meaning: Sentence("Code Quality, for the merge requests of GitLab")
  ) { report, _ in GitLabReport.tell(report) }
}
