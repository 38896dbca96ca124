import Foundation
package import Timing

/// The time observed on one target, as a file of observed times tells it.
package struct ObservedRow: Sendable, Equatable {
  package let target: String
  package let seconds: Double
  package let statistic: ObservedTime.Statistic
  package let p10: Double?
  package let p90: Double?
  /// The number of people or sessions behind it.
  package let count: Int?
  /// The share of people who used a telephone or a tablet, from 0 to 1.
  package let phoneShare: Double
}

extension ObservedRow {
  /// The targets of a table: one row each, or one row a session of which the median is taken.
  ///
  /// Columns: `target` (or `form`, `url`), `seconds` (or `duration`, in milliseconds, as form
  /// analytics export it), and if they are there `p10`, `p90`, `n`, `device`, `statistic`. Throws all
  /// rows that cannot be used.
  package static func rows(of table: CSVTable) throws(ObservedRowError) -> [ObservedRow] {
    guard table.columns.contains(where: targetColumns.contains) else { throw .noTargetColumn }
    guard table.columns.contains(where: secondsColumns.contains) else { throw .noSecondsColumn }
    var wrong: [Int] = []
    var order: [String] = []
    var byTarget: [String: [ObservedRow]] = [:]
    for row in table.rows {
      guard let observed = ObservedRow(row) else {
        wrong.append(row.number)
        continue
      }
      if byTarget[observed.target] == nil { order.append(observed.target) }
      byTarget[observed.target, default: []].append(observed)
    }
    if !wrong.isEmpty { throw .wrongRows(wrong) }
    return order.compactMap { target in byTarget[target].flatMap(together) }
  }

  private static let targetColumns: Set<String> = ["target", "form", "url"]
  private static let secondsColumns: Set<String> = ["seconds", "duration", "duration_ms"]

  /// From a hundredth of a second to four months: what is outside is a slip, and no factor fits it.
  private static let possibleSeconds = 0.01...10_000_000.0

  private init?(_ row: CSVTable.Row) {
    let milliseconds = row.number("duration") ?? row.number("duration_ms")
    guard let target = row.text("target", "form", "url"),
      let seconds = row.number("seconds") ?? milliseconds.map({ $0 / 1000 }),
      Self.possibleSeconds.contains(seconds)
    else { return nil }
    self.init(
      target: target, seconds: seconds,
      statistic: row.text("statistic")?.hasPrefix("mean") == true ? .mean : .median,
      p10: row.number("p10") ?? row.number("p10_s"), p90: row.number("p90") ?? row.number("p90_s"),
      count: row.number("n").map { Int(max(0, min($0, 1e9))) },
      phoneShare: PhoneShare.of(row.text("device", "devicetype", "attributes.devicetype") ?? ""))
  }

  /// Several rows about one target are sessions: parked tabs ruin their mean, not their median.
  private static func together(_ rows: [ObservedRow]) -> ObservedRow? {
    guard let first = rows.first, rows.count > 1 else { return rows.first }
    let seconds = rows.map(\.seconds).sorted()
    return ObservedRow(
      target: first.target, seconds: quantile(0.5, of: seconds), statistic: .median,
      p10: quantile(0.1, of: seconds), p90: quantile(0.9, of: seconds), count: rows.count,
      phoneShare: rows.reduce(0) { $0 + $1.phoneShare } / Double(rows.count))
  }

  private static func quantile(_ share: Double, of sorted: [Double]) -> Double {
    let position = share * Double(sorted.count - 1)
    let low = sorted[Int(position)]
    let high = sorted[min(Int(position) + 1, sorted.count - 1)]
    return low + (high - low) * (position - position.rounded(.down))
  }
}

/// Why a table holds no observed times.
package enum ObservedRowError: Error, Sendable, Equatable {
  case noTargetColumn, noSecondsColumn
  /// The numbers of the rows without a target or a possible number of seconds, from 1.
  case wrongRows([Int])

  package var sentence: String {
    switch self {
    case .noTargetColumn: "no column is named target (or form, or url)"
    case .noSecondsColumn: "no column is named seconds (or duration, in milliseconds)"
    case .wrongRows(let rows):
      "no target, or no number of seconds from 0.01 to 10,000,000, in "
        + (rows.count == 1 ? "row " : "rows ")
        + rows.prefix(8).map(String.init).joined(separator: ", ") + (rows.count > 8 ? ", …" : "")
    }
  }
}
