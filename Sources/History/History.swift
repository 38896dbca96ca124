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

  /// - Parameter decode: Gives the runs of lines, in their order; several cores may share the work.
  package init(
    reading text: String,
    decode: ([Substring]) -> [RecordedRun?] = { $0.map(RecordedRun.init(line:)) }
  ) {
    var known: Set<Substring> = []
    let lines = text.lines.enumerated().filter { _, line in
      !line.allSatisfy(\.isWhitespace) && known.insert(line).inserted
    }
    let read = zip(lines, decode(lines.map(\.element)))
    runs = read.compactMap(\.1).enumerated()
      .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
      .map(\.element)
    unreadable = read.filter { $0.1 == nil }.map { $0.0.offset + 1 }
  }

  /// One trend a target, in the order in which the targets were first met.
  package var trends: [Trend] {
    let byTarget = Dictionary(grouping: runs, by: \.target)
    var told: Set<String> = []
    return runs.map(\.target).filter { told.insert($0).inserted }
      .map { Trend(target: $0, runs: byTarget[$0] ?? []) }
  }
}
