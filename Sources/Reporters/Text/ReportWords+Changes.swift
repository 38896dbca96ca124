import Auditing
import FormModel
import Numbers
import Report

/// The sentences about what takes time and what to change.
extension ReportWords {
  var costliestHeading: String { say("What takes the most time", "Ce qui prend le plus de temps") }
  var changesHeading: String { say("What to change first", "Ce qu’il faut changer d’abord") }
  var nothingToChange: String { say("No defect was found.", "Aucun défaut n’a été trouvé.") }
  var nothingNew: String {
    say("Nothing that was not known or set aside.", "Rien qui ne soit connu ou écarté.")
  }
  var noWording: String { say("(question without wording)", "(question sans libellé)") }

  /// `3 min 20 s, 9 % du temps`; `3 min 20 s × 50 % (facultatif), …` when not everybody answers.
  func cost(_ question: Report.Question, shareOfTime: Double) -> String {
    let seconds = language.duration(question.seconds.parts.total)
    let share = shareText(shareOfTime.bounded(to: 1))
    let chance = question.seconds.probability.bounded(to: 1)
    let counted =
      chance < 1
      ? " ×\u{A0}\(language.percentage(chance)) (\(say("optional", "facultatif")))" : ""
    return seconds + counted + say(", \(share) of the time", ", \(share) du temps")
  }

  private func shareText(_ share: Double) -> String {
    share < 0.005
      ? say("less than ", "moins de ") + language.percentage(0.01) : language.percentage(share)
  }

  /// `+9,2 points`; French says `+1,5 point`.
  func points(_ gain: Double) -> String {
    let tenths = Int(rounding: gain * 10, within: 0...1000)
    let isSingular = language == .french ? tenths < 20 : tenths == 10
    let points = isSingular ? "point" : "points"
    guard tenths > 0 else { return say("less than 0.1 point", "moins de 0,1 point") }
    return "+\(language.number(Double(tenths) / 10))\u{A0}\(points)"
  }

  func places(_ count: Int) -> String {
    counted(count, "place", "places", "endroit", "endroits")
  }

  func severity(_ severity: Report.Severity) -> String {
    switch severity {
    case .minor: say("minor", "mineur")
    case .moderate: say("moderate", "modéré")
    case .serious: say("serious", "grave")
    case .blocker: say("blocking", "bloquant")
    }
  }

  var toReview: String { say("to be checked by a person", "à vérifier par une personne") }

  func line(_ line: Int) -> String {
    say("line \(line)", "ligne \(line)")
  }

  func morePlaces(_ count: Int) -> String {
    say("… and \(language.number(count)) more", "… et \(counted(count, "autre", "autres"))")
  }

  func moreRules(_ count: Int) -> String {
    "… " + say("and ", "et ")
      + counted(count, "other defect", "other defects", "autre défaut", "autres défauts")
  }

  func suppressed(_ count: Int) -> String {
    counted(
      count, "finding set aside by the team", "findings set aside by the team",
      "constat écarté par l’équipe", "constats écartés par l’équipe")
  }

  func category(_ category: String) -> String {
    let french = [
      "effort": "effort", "clarity": "clarté", "accessibility": "accessibilité",
      "errors": "erreurs", "trust": "confiance", "guidance": "accompagnement",
      "entry-path": "accès",
    ]
    return say(category.replacing("-", with: " "), french[category] ?? category)
  }

  var categoryMarks: String { say("Marks out of 100: ", "Notes sur 100\u{A0}: ") }

  /// A sentence and what it announces: `Sans note : …`.
  func announcing(_ title: String, _ text: String) -> String {
    say("\(title): \(text)", "\(title)\u{A0}: \(text)")
  }

  /// Things told one after the other: `a ; b`.
  func list(_ items: [String]) -> String {
    items.joined(separator: say("; ", "\u{202F}; "))
  }
}
