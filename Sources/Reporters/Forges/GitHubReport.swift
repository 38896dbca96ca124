import Auditing
import Escaping
import FormModel
import Report

/// Tells a report in the log of a job of GitHub or Forgejo: the text, then annotations.
///
/// A step shows ten errors and ten warnings and drops the others without a word: the gravest are told,
/// and the last one says how many are in the summary.
enum GitHubReport {
  static func tell(_ report: Report, _ style: ReportStyle) -> String {
    let open = report.annotations.filter(\.isOpen)
    let words = ReportWords(language: report.language)
    let commands =
      commands("error", open.filter { $0.level == .error }, words)
      + commands("warning", open.filter { $0.level == .warning }, words)
    return ForgeCommands.harmless(TextReport.tell(report, style))
      + commands.map { $0 + "\n" }.joined()
  }

  static let annotationLimit = 10

  private static func commands(
    _ name: String, _ annotations: [Annotation], _ words: ReportWords
  ) -> [String] {
    let annotations = spread(annotations)
    guard annotations.count > annotationLimit else { return annotations.map { command(name, $0) } }
    let told = annotations.prefix(annotationLimit - 1)
    let more = words.moreInSummary(annotations.count - told.count)
    return told.map { command(name, $0) } + ["::\(name) title=formaudit::\(data(more))"]
  }

  /// The first place of every rule, then the second ones: ten places of one rule would hide the others.
  private static func spread(_ annotations: [Annotation]) -> [Annotation] {
    var seen: [String: Int] = [:]
    let ranked = annotations.enumerated().map { offset, annotation in
      let rank = seen[annotation.rule, default: 0]
      seen[annotation.rule] = rank + 1
      return (rank: rank, offset: offset, annotation: annotation)
    }
    return ranked.sorted { ($0.rank, $0.offset) < ($1.rank, $1.offset) }.map(\.annotation)
  }

  private static func command(_ name: String, _ annotation: Annotation) -> String {
    let place = annotation.place.page.map { " — " + TerminalText.safe($0) } ?? ""
    return "::\(name) file=\(property(annotation.location.path)),line=\(annotation.location.line)"
      + ",title=\(property(annotation.title))::\(data(annotation.advised + place))"
  }

  /// The text of a command: one line, percent signs written out.
  private static func data(_ text: String) -> String {
    ForgeCommands.harmless(text).replacing("%", with: "%25").replacing("\r", with: "%0D").replacing(
      "\n", with: "%0A")
  }

  /// A property of a command, which also ends at a comma or a colon.
  private static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}

extension ReportFormat {
  /// Annotations of GitHub and Forgejo.
  static let github = ReportFormat(
    name: "github",
    meaning: Sentence("the text, and annotations in the log of GitHub and Forgejo"),
    commands: .itsOwn
  ) { report, style in GitHubReport.tell(report, style) }
}
