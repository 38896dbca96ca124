import Foundation
import ObservedTimes
import Timing

/// What the models predict for each row, and how far they are from what was observed.
struct ValidationReport {
  let observed: [ValidatedRow]
  private let declared: [ValidatedRow]
  private let leftOut: [String]
  private let calibration: Calibration?

  init(table: CSVTable, validator: RowValidator, calibrator: Calibrator) {
    var rows: [String: [ValidatedRow]] = [:]
    var leftOut: [String] = []
    for row in table.rows {
      let kind = row.text("kind") ?? "observed"
      if let validated = validator.row(row) {
        rows[kind, default: []].append(validated)
      } else if kind == "observed" {
        leftOut.append(row.text("id", "target") ?? "row \(row.number)")
      }
    }
    observed = rows["observed"] ?? []
    declared = rows["declared"] ?? []
    self.leftOut = leftOut
    calibration = try? calibrator.calibration(
      on: observed.filter { !$0.isPart }.map(\.observed))
  }

  var lines: [String] {
    rows + [""] + errors + [""] + coverage + bySource + leftOutLines + declaredLines
  }

  // MARK: Rows

  private var rows: [String] {
    let header = Self.line(
      "form", ["observed", "p10", "ours", "p90", "ours×", "refit×", "d-s", "d-s×", "klm", "klm×"])
    return [header]
      + observed.map { row in
        Self.line(
          row.id,
          [
            Self.whole(row.observed.seconds), Self.whole(row.ours.p10),
            Self.whole(row.predictions[.formaudit] ?? 0), Self.whole(row.ours.p90),
            Self.hundredths(row.factor(.formaudit)),
            refitted(row).map { Self.hundredths(Self.factor($0)) } ?? "-",
            Self.whole(row.predictions[.demarchesSimplifiees] ?? 0),
            Self.hundredths(row.factor(.demarchesSimplifiees)),
            Self.whole(row.predictions[.keystrokeLevel] ?? 0),
            Self.hundredths(row.factor(.keystrokeLevel)),
          ])
      }
  }

  private func refitted(_ row: ValidatedRow) -> Calibration.Row? {
    calibration?.rows.first { $0.target == row.id }
  }

  private static func factor(_ row: Calibration.Row) -> Double {
    let ratio = row.leftOut / row.observed
    return max(ratio, 1 / ratio)
  }

  // MARK: Summary

  private var errors: [String] {
    let lines = TimeModelName.allCases.map { model in
      "\(model.rawValue): error factor \(Self.thousandths(Self.mean(observed) { $0.factor(model) }))"
    }
    let refit = calibration.map {
      "formaudit refitted without the form it predicts: error factor \(Self.thousandths($0.error(of: \.leftOut))) ("
        + $0.factors.sorted { $0.key.rawValue < $1.key.rawValue }
        .map { "\($0.key.rawValue) × \(Self.hundredths($0.value))" }.joined(separator: ", ") + ")"
    }
    return ["geometric mean over \(observed.count) observed rows (1 is right)"]
      + (lines + (refit.map { [$0] } ?? [])).map { "  " + $0 }
  }

  private var coverage: [String] {
    guard !observed.isEmpty else { return [] }
    let covered = observed.count(where: \.isCovered)
    let width = observed.reduce(0) { $0 + $1.ours.p90 / $1.ours.p10 } / Double(observed.count)
    return [
      "between p10 and p90: \(covered) of \(observed.count) (\(Self.whole(100 * Double(covered) / Double(observed.count)))%), mean p90/p10 \(Self.hundredths(width))"
    ]
  }

  /// A source with many rows weighs as much as one with few.
  private var bySource: [String] {
    let sources = Dictionary(grouping: observed) { Self.shortSource($0.source) }
    let names = sources.keys.sorted()
    let factors = names.map { name in
      TimeModelName.allCases.map { model in
        Self.mean(sources[name] ?? []) { $0.factor(model) }
      }
    }
    guard names.count > 1 else { return [] }
    let header = Self.line(
      "source", ["rows"] + TimeModelName.allCases.map { String($0.rawValue.prefix(10)) })
    let lines = zip(names, factors).map { name, factors in
      Self.line(name, ["\(sources[name]?.count ?? 0)"] + factors.map(Self.thousandths))
    }
    let means = TimeModelName.allCases.indices.map { model in
      exp(factors.reduce(0) { $0 + log($1[model]) } / Double(factors.count))
    }
    let apart = names.indices.filter { !Self.gaveNumbers(names[$0], sources[names[$0]] ?? []) }
    let apartMeans = TimeModelName.allCases.indices.map { model in
      exp(apart.reduce(0.0) { $0 + log(factors[$1][model]) } / Double(max(1, apart.count)))
    }
    return ["", header] + lines
      + [
        Self.line("all sources alike", [""] + means.map(Self.thousandths)),
        Self.line(
          "those that gave no number", ["\(apart.count)"] + apartMeans.map(Self.thousandths)),
      ]
  }

  /// Whether numbers of the model were measured on the observations of a source: it is no judge of them.
  private static func gaveNumbers(_ name: String, _ rows: [ValidatedRow]) -> Bool {
    rows.contains { row in measuredOn.contains { row.source.contains($0) } }
  }

  /// The sources that `Rules/timing.yaml` names for the numbers that it calls measured.
  private static let measuredOn = ["openpsychometrics", "OSMI", "arXiv 2311.10911"]

  private static func shortSource(_ source: String) -> String {
    String(source.prefix { $0 != " " && $0 != ";" })
  }

  private var leftOutLines: [String] {
    leftOut.isEmpty
      ? [] : ["", "left out, their fields being unknown: " + leftOut.joined(separator: ", ")]
  }

  /// A declared time is what an institution promises for everything, papers included: an upper bound.
  private var declaredLines: [String] {
    guard !declared.isEmpty else { return [] }
    let within = declared.count { ($0.predictions[.formaudit] ?? 0) <= $0.observed.seconds }
    let ratios = declared.map { $0.observed.seconds / ($0.predictions[.formaudit] ?? 1) }.sorted()
    return [
      "",
      "declared times (upper bounds): our median is within \(within) of \(declared.count); declared over ours, median \(Self.hundredths(ratios[ratios.count / 2]))",
    ]
  }

  // MARK: Figures

  private static func mean(_ rows: [ValidatedRow], _ factor: (ValidatedRow) -> Double) -> Double {
    rows.isEmpty ? 1 : exp(rows.reduce(0) { $0 + log(factor($1)) } / Double(rows.count))
  }

  private static func line(_ name: String, _ cells: [String]) -> String {
    String(name.prefix(26)).padding(toLength: 27, withPad: " ", startingAt: 0)
      + cells.map { String(repeating: " ", count: max(1, 10 - $0.count)) + $0 }.joined()
  }

  private static func whole(_ value: Double) -> String { "\(Int(value.rounded()))" }

  private static func hundredths(_ value: Double) -> String { decimals(value, 2) }

  private static func thousandths(_ value: Double) -> String { decimals(value, 3) }

  private static func decimals(_ value: Double, _ count: Int) -> String {
    let scale = pow(10, Double(count))
    let digits = String(Int((value * scale).rounded()))
    let padded = String(repeating: "0", count: max(0, count + 1 - digits.count)) + digits
    return padded.dropLast(count) + "." + padded.suffix(count)
  }
}
