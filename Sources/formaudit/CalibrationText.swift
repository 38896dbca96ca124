import Escaping
import FormModel
import Foundation
import Numbers
import Report
import Reporters
import RuleFiles
import Timing
import Words

/// Tells what a calibration found, and writes its numbers down.
struct CalibrationText {
  let calibration: Calibration
  let parameters: TimeParameters
  /// The name of the file of observed times.
  let source: String
  let language: Language

  /// The file for `--timing`.
  var overlay: String {
    TimingOverlay.text(
      of: fitted,
      comment: """
        Time parameters fitted by “formaudit calibrate” on \(calibration.rows.count) forms of \(source).
        Error factor \(hundredths(before)) before, \(hundredths(leftOut)) on forms left out of the fit.
        Use: formaudit audit … --timing this-file.yaml
        """)
  }

  private var fitted: [TimeParameter] {
    calibration.factors.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { group, factor in
      group.names.compactMap { parameters[$0] }.map { parameter in
        TimeParameter(
          name: parameter.name, value: parameter.value * factor, spread: parameter.spread,
          unit: parameter.unit, basis: .measured,
          source:
            "\(source): \(calibration.rows.count) forms, \(group.rawValue) × \(hundredths(factor)). Before: \(parameter.source)"
        )
      }
    }
  }

  private var before: Double { calibration.error(of: \.before) }
  private var after: Double { calibration.error(of: \.after) }
  private var leftOut: Double { calibration.error(of: \.leftOut) }

  func text(writtenTo path: String) -> String {
    let rows = calibration.rows.map { row in
      "  "
        + say(
          "\(TerminalText.safe(row.target, limit: 60)): observed \(duration: row.observed), before \(duration: row.before), after \(duration: row.after), left out of the fit \(duration: row.leftOut)"
        )
    }
    let factors = calibration.factors.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { "  \(name(of: $0.key)) × \(hundredths($0.value))" }
    return
      (rows + [""] + [say("Factors")] + factors + [""] + errors + ["", written(path)])
      .joined(separator: "\n") + "\n"
  }

  private var errors: [String] {
    [
      say("Error factor (1 is right, geometric mean)"),
      "  " + say("before \(hundredths(before))"),
      "  " + say("after \(hundredths(after))"),
      "  " + say("on forms left out of the fit \(hundredths(leftOut))"),
    ]
      + (leftOut < before
        ? []
        : [
          "  "
            + say("The fit predicts no better than the numbers before it: more forms are needed.")
        ])
  }

  private func written(_ path: String) -> String {
    say("Written to \(path). Use it: formaudit audit … --timing \(path)")
  }

  private func name(of group: CalibrationGroup) -> String {
    switch group {
    case .pages: say("pages")
    case .reading: say("reading")
    case .choosing: say("choosing")
    case .typing: say("typing")
    case .gathering: say("gathering")
    }
  }

  private func say(_ template: Sentence.Template) -> String { language.say(template) }

  private func hundredths(_ value: Double) -> String {
    let digits = String(Int(rounding: value * 100))
    let padded = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    return padded.dropLast(2) + language.conventions.decimalMark + padded.suffix(2)
  }
}
