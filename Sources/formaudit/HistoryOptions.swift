import ArgumentParser
import FormAudit
import Foundation
import History
import Report
import Words

/// The options which add what a run found to a history.
struct HistoryOptions: ParsableArguments {
  @Option(
    name: .long,
    help: .say(
      "Add one line a target to this file. By default, that of the settings, if it names one.",
      valueName: "file"))
  var history: String?

  @OptionGroup var stamp: RunStamp

  /// - Parameter usual: The file that the settings name.
  func add(_ report: Report, to usual: String?) throws {
    guard let path = history ?? usual else { return }
    let date = stamp.date ?? Today.text
    let decided = Dictionary(
      firstOfEach: (report.gate?.targets ?? []).map { ($0.target, $0.outcome) })
    let runs = report.audits.map { audit in
      RecordedRun(
        audit, of: report, date: date, commit: stamp.revision, gate: decided[audit.target])
    }
    try HistoryFile(path: path).append(runs)
  }
}

/// When a run took place, and on which sources.
struct RunStamp: ParsableArguments {
  @Option(
    name: .long,
    help: .say(
      "When the run took place: 2026-11-28, or 2026-11-28T17:05:00Z. By default, today.",
      valueName: "date"))
  var timestamp: String?

  @Option(
    name: .long,
    help: .say(
      "The revision of the sources. By default, that which GitHub, GitLab or Forgejo names.",
      valueName: "revision"))
  var commit: String?

  func validate() throws {
    if timestamp != nil, date == nil {
      throw ValidationError(
        String.say("--timestamp takes a day, as 2026-11-28, or a time, as 2026-11-28T17:05:00Z"))
    }
  }

  /// In universal time, so that dates sort as texts; nil when none is given, or it is none.
  var date: String? {
    guard let timestamp else { return nil }
    let isDay = timestamp.utf8.count == 10
    let date = try? Date(isDay ? timestamp + "T00:00:00Z" : timestamp, strategy: .iso8601)
    return date.map { String($0.formatted(.iso8601).prefix(isDay ? 10 : 20)) }
  }

  var revision: String? {
    let variables = ProcessInfo.processInfo.environment
    let named = ["GITHUB_SHA", "CI_COMMIT_SHA"].lazy.compactMap { variables[$0] }
    return commit ?? named.first { !$0.isEmpty }
  }
}
