import FormModel
import Numbers
import Foundation
import Report
import Reporters
import RuleFiles
import Timing

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
      "  " + TerminalText.safe(row.target, limit: 60)
        + say(": observed ", "\u{A0}: observé ") + language.duration(row.observed)
        + say(", before ", ", avant ") + language.duration(row.before)
        + say(", after ", ", après ") + language.duration(row.after)
        + say(", left out of the fit ", ", laissé hors de l’ajustement ")
        + language.duration(row.leftOut)
    }
    let factors = calibration.factors.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { "  \(name(of: $0.key)) × \(hundredths($0.value))" }
    return
      (rows + [""] + [say("Factors", "Facteurs")] + factors + [""] + errors + ["", written(path)])
      .joined(separator: "\n") + "\n"
  }

  private var errors: [String] {
    [
      say(
        "Error factor (1 is right, geometric mean)",
        "Facteur d’erreur (1 : juste, moyenne géométrique)"),
      "  " + say("before ", "avant ") + hundredths(before),
      "  " + say("after ", "après ") + hundredths(after),
      "  "
        + say("on forms left out of the fit ", "sur des formulaires laissés hors de l’ajustement ")
        + hundredths(leftOut),
    ]
      + (leftOut < before
        ? []
        : [
          "  "
            + say(
              "The fit predicts no better than the numbers before it: more forms are needed.",
              "L’ajustement ne prédit pas mieux que les nombres d’avant : il faut plus de formulaires."
            )
        ])
  }

  private func written(_ path: String) -> String {
    say(
      "Written to \(path). Use it: formaudit audit … --timing \(path)",
      "Écrit dans \(path). Pour l’utiliser : formaudit audit … --timing \(path)")
  }

  private func name(of group: CalibrationGroup) -> String {
    switch group {
    case .pages: say("pages", "pages")
    case .reading: say("reading", "lire")
    case .choosing: say("choosing", "choisir")
    case .typing: say("typing", "taper")
    case .gathering: say("gathering", "rassembler")
    }
  }

  private func say(_ english: String, _ french: String) -> String {
    language == .french ? french : english
  }

  private func hundredths(_ value: Double) -> String {
    let digits = String(Int(rounding: value * 100))
    let padded = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    return padded.dropLast(2) + (language == .french ? "," : ".") + padded.suffix(2)
  }
}
