import Foundation
import Words

/// The runs of a history file: JSON Lines, one run on one target a line.
///
/// Branches that each added lines merge by keeping both: lines have no order of their own.
package struct History: Sendable, Equatable {
  package static let fileName = "formaudit.history"
  /// What git needs to know so that branches merge.
  package static let gitAttribute = "\(fileName) merge=union"

  /// From the earliest; runs of one date as they stand in the file. A line that stands there twice, as
  /// after a merge, is one run.
  package let runs: [RecordedRun]
  /// The numbers of the lines that could not be read, from 1.
  package let unreadable: [Int]

  package init(reading text: String) {
    let decoder = JSONDecoder()
    var runs: [RecordedRun] = []
    var known: Set<Substring> = []
    var unreadable: [Int] = []
    for (place, line) in text.lines.enumerated()
    where !line.allSatisfy(\.isWhitespace) && known.insert(line).inserted {
      let run = try? decoder.decode(RecordedRun.self, from: Data(line.utf8))
      if let run, run.isPlausible {
        runs.append(run)
      } else {
        unreadable.append(place + 1)
      }
    }
    self.runs = runs.enumerated()
      .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
      .map(\.element)
    self.unreadable = unreadable
  }

  /// One trend a target, in the order in which the targets were first met.
  package var trends: [Trend] {
    let byTarget = Dictionary(grouping: runs, by: \.target)
    var told: Set<String> = []
    return runs.map(\.target).filter { told.insert($0).inserted }
      .map { Trend(target: $0, runs: byTarget[$0] ?? []) }
  }
}
