import Escaping
import FormModel
import Report

/// The targets of a report side by side, one a line.
struct ComparisonTable {
  /// The cells of each target.
  let rows: [[String]]
  let sheet: TextSheet

  private static let gap = "  "
  private static let notKnown = "–"

  var lines: [String] {
    let titles = sheet.words.columns
    let widths = titles.indices.dropFirst().map { column in
      max(
        TerminalText.width(of: titles[column]),
        rows.map { TerminalText.width(of: $0[column]) }.max() ?? 0)
    }
    let names = [titles[0]] + rows.map { $0[0] }
    let room = sheet.width - widths.reduce(0) { $0 + $1 + Self.gap.count }
    let nameWidth = min(max(8, room), names.map(TerminalText.width).max() ?? 0)
    let columns = [nameWidth] + widths
    return sheet.heading(sheet.words.comparisonHeading)
      + [line(titles, columns)]
      + rows.map { line($0, columns, letter: true) }
  }

  static func cells(_ audit: Report.Audit, _ sheet: TextSheet) -> [String] {
    let language = sheet.language
    let journey = audit.journey
    let known = audit.outcome != .notAudited
    func cell(_ value: Int?) -> String {
      known ? value.map { language.number($0) } ?? notKnown : notKnown
    }
    let minutes = audit.time.map {
      language.number(max(1, ($0.p50.bounded(to: 1e9) / 60).rounded()))
    }
    return [
      sheet.safe(audit.target, limit: 120), cell(journey.questions), minutes ?? notKnown,
      cell(journey.choices), cell(journey.knownToAdministration.count), cell(journey.clicks),
      audit.score.map { sheet.safe($0.letter, limit: 1) } ?? notKnown,
    ]
  }

  /// The name on the left, figures on the right; the letter in its colour when the line is a target.
  private func line(_ cells: [String], _ columns: [Int], letter: Bool = false) -> String {
    var padded = zip(cells, columns).enumerated().map { column, pair in
      TerminalText.padded(
        TerminalText.cut(pair.0, toWidth: pair.1), toWidth: pair.1, onTheLeft: column > 0)
    }
    if letter, let last = padded.popLast(), let mark = cells.last, mark != Self.notKnown {
      padded.append(String(last.dropLast(mark.count)) + sheet.painted(letter: mark))
    } else if letter {
      padded.append(
        TerminalText.padded(Self.notKnown, toWidth: columns.last ?? 0, onTheLeft: true))
    }
    return padded.joined(separator: Self.gap)
  }
}
