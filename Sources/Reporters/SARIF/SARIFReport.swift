import Auditing
import FormModel
import Report

/// Tells a report as SARIF 2.1.0, as GitHub code scanning accepts it.
///
/// GitHub keeps the 5 000 gravest results of a run and refuses files above 10 MB: the rest is left
/// out, the least grave first, and the file says how many.
enum SARIFReport {
  static func tell(_ report: Report) -> String {
    let annotations = report.annotations
    var kept = min(annotations.count, resultLimit)
    var text = log(of: report, annotations, kept: kept).indented
    while text.utf8.count > byteLimit, kept > 0 {
      // As many as would fit if all were as long, and somewhat fewer.
      kept = kept * (byteLimit / 1000) / (text.utf8.count / 1000) * 19 / 20
      text = log(of: report, annotations, kept: kept).indented
    }
    return text
  }

  static let resultLimit = 5000
  static let byteLimit = 10_000_000
  static let schema = "https://json.schemastore.org/sarif-2.1.0.json"

  private static func log(of report: Report, _ all: [Annotation], kept: Int) -> JSONValue {
    ["$schema": .text(schema), "version": "2.1.0", "runs": [run(of: report, all, kept: kept)]]
  }

  private static func run(of report: Report, _ all: [Annotation], kept: Int) -> JSONValue {
    let words = ReportWords(language: report.language)
    let rules = SARIFRules(report, words)
    let results = all.prefix(kept).map { SARIFResult(annotation: $0, rules: rules).value }
    return [
      "tool": ["driver": driver(report.tool, rules)],
      "automationDetails": ["id": .text("\(report.tool.name)/\(report.rules.profile)/")],
      "columnKind": "unicodeCodePoints",
      "language": .text(report.language.rawValue),
      "originalUriBaseIds": [
        SARIFResult.sourceRoot: ["description": ["text": "The root of the repository."]]
      ],
      "invocations": [invocation(report, all.dropFirst(kept).count, words)],
      "results": .list(Array(results)),
    ]
  }

  private static func driver(_ tool: Report.Tool, _ rules: SARIFRules) -> JSONValue {
    [
      "name": .text(tool.name), "semanticVersion": .text(tool.version),
      "version": .text(tool.version), "rules": .list(rules.descriptors),
    ]
  }

  /// An incomplete audit is no successful execution: an alert that vanished may not be mended.
  private static func invocation(
    _ report: Report, _ leftOut: Int, _ words: ReportWords
  ) -> JSONValue {
    let notification: JSONValue = [
      "level": "warning", "message": ["text": .text(words.leftOut(leftOut))],
    ]
    return .object(saying: [
      "executionSuccessful": .flag(report.status == .complete),
      "toolExecutionNotifications": leftOut > 0 ? [notification] : nil,
    ])
  }
}

extension ReportFormat {
  /// SARIF, for code scanning.
  static let sarif = ReportFormat(
    name: "sarif",
    meaning: Sentence("SARIF 2.1.0, for GitHub code scanning and other viewers")
  ) { report, _ in SARIFReport.tell(report) }
}
