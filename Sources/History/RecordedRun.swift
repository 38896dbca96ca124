import Foundation
package import Report
import Words

/// What one run found on one target: one line of a history, without any words of its pages.
package struct RecordedRun: Codable, Sendable, Equatable {
  /// When: a day (`2026-11-28`) or a second of universal time (`2026-11-28T17:05:00Z`).
  package var date: String
  /// The revision of the sources; nil where there is none.
  package var commit: String?
  package var target: String
  /// The version of formaudit, and a fingerprint of the rules and times that judged: measures of
  /// other rules cannot be compared.
  package var version: String
  package var rules: String
  package var outcome: Report.Audit.Outcome
  /// What the gate decided; nil when it was not asked.
  package var gate: Report.Gate.Outcome?

  // Nil when the target could not be audited.
  package var questions: Int?
  package var required: Int?
  /// Seconds.
  package var p10: Double?
  package var p50: Double?
  package var p90: Double?
  package var mark: Double?
  package var letter: String?

  /// UTF-8 bytes of a name: a line takes 400 bytes at most.
  private static let longestName = 72
  private static let longestWord = 40

  package init(
    _ audit: Report.Audit, of report: Report, date: String, commit: String?,
    gate: Report.Gate.Outcome? = nil
  ) {
    self.date = date
    self.commit = commit.map { $0.cut(toBytes: Self.longestWord) }
    target = audit.target.named(toBytes: Self.longestName)
    version = report.tool.version.cut(toBytes: Self.longestWord)
    rules = report.rules.digest.cut(toBytes: Self.longestWord)
    outcome = audit.outcome
    self.gate = gate
    guard let time = audit.time, audit.outcome == .audited else { return }
    questions = audit.journey.questions
    required = audit.journey.required
    (p10, p50, p90) = (time.p10, time.p50, time.p90)
    mark = audit.score?.value
    letter = audit.score?.letter
  }

  /// nil when it is no run, or holds numbers that no run can find.
  package init?(line: Substring) {
    guard let run = try? JSONDecoder().decode(Self.self, from: Data(line.utf8)), run.isPlausible
    else { return nil }
    self = run
  }

  private var isPlausible: Bool {
    let counts = [questions, required].compactMap(\.self)
    let seconds = [p10, p50, p90].compactMap(\.self)
    return counts.allSatisfy((0...1_000_000).contains)
      && seconds.allSatisfy((0...1e9).contains) && mark.map((0...100).contains) ?? true
  }

  /// Whether the same rules judged, in the same version.
  package func isJudged(as other: RecordedRun) -> Bool {
    rules == other.rules && version == other.version
  }

  /// Whether anything that is measured is the same.
  package func measures(as other: RecordedRun) -> Bool {
    questions == other.questions && required == other.required && p50 == other.p50
      && mark == other.mark && outcome == other.outcome
  }
}

extension RecordedRun {
  /// One line of JSON, its keys sorted, with its newline.
  package var line: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let data = (try? encoder.encode(self)) ?? Data()
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}

extension String {
  /// The beginning, of at most so many bytes; no letter is cut.
  fileprivate func cut(toBytes limit: Int) -> String {
    guard utf8.count > limit else { return self }
    var text = ""
    var taken = 0
    for scalar in unicodeScalars {
      taken += UTF8.width(scalar)
      guard taken <= limit else { break }
      text.unicodeScalars.append(scalar)
    }
    return text
  }

  /// A name that takes little room; two long names stay two.
  fileprivate func named(toBytes limit: Int) -> String {
    let plain = String(String.UnicodeScalarView(unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
    guard plain.utf8.count > limit else { return plain }
    return plain.cut(toBytes: limit - 20) + "…" + StableHash(of: self).digits
  }
}
