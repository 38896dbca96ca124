import Comparing
import FormModel
import Report

/// The sentences about what changed and about the gate.
extension ReportWords {
  func moreQuestions(_ count: Int) -> String {
    if count == 0 { return say("as many questions", "autant de questions") }
    let sign = count > 0 ? "+" : "−"
    return sign + language.count(Int(clamping: count.magnitude), "question", "questions")
  }

  /// `+1 min 40 s`.
  func signedDuration(_ seconds: Double) -> String {
    (seconds < 0 ? "−" : "+") + language.duration(abs(seconds))
  }

  func morePerPerson(_ seconds: Double) -> String {
    abs(seconds) < 0.5
      ? say("as much time", "autant de temps")
      : signedDuration(seconds) + say(" per person", " par personne")
  }

  /// Rounded towards zero: no cost is overstated.
  func hoursPerYear(_ seconds: Double, _ responses: Int) -> String {
    let hours = (abs(seconds) * Double(responses) / 3600).rounded(.down)
    let sign = seconds < 0 ? "−" : ""
    let count = language.number(hours)
    return say(
      "for \(language.number(responses)) answers a year, \(sign)\(count) hours",
      "pour \(language.number(responses)) réponses par an, \(sign)\(count) heures")
  }

  func heading(_ state: Report.ChangeState, _ count: Int) -> String {
    switch state {
    case .added:
      counted(count, "question added", "questions added", "question ajoutée", "questions ajoutées")
    case .removed:
      counted(
        count, "question removed", "questions removed", "question retirée", "questions retirées")
    case .updated:
      counted(
        count, "question changed", "questions changed", "question modifiée", "questions modifiées")
    case .moved:
      counted(
        count, "question moved", "questions moved", "question déplacée", "questions déplacées")
    case .ambiguous:
      counted(
        count, "ambiguous question", "ambiguous questions", "question ambiguë",
        "questions ambiguës")
    case .notChecked:
      counted(
        count, "question not checked", "questions not checked", "question non vérifiée",
        "questions non vérifiées")
    case .unchanged:
      counted(
        count, "question unchanged", "questions unchanged", "question inchangée",
        "questions inchangées")
    }
  }

  var sameQuestions: String {
    say("Every question is as it was.", "Toutes les questions sont restées les mêmes.")
  }
  var requiredMark: String { say("required", "obligatoire") }

  func findingCounts(
    new: Int, mended: Int, known: Int, ambiguous: Int, notChecked: Int
  ) -> String {
    var parts = [
      counted(new, "new finding", "new findings", "nouveau défaut", "nouveaux défauts"),
      say("\(language.number(mended)) mended", counted(mended, "", "", "corrigé", "corrigés")),
      say("\(language.number(known)) known", counted(known, "", "", "connu", "connus")),
    ]
    if ambiguous > 0 {
      parts.append(
        say(
          "\(language.number(ambiguous)) ambiguous", counted(ambiguous, "", "", "ambigu", "ambigus")
        ))
    }
    if notChecked > 0 {
      parts.append(
        say(
          "\(language.number(notChecked)) not checked",
          counted(notChecked, "", "", "non vérifié", "non vérifiés")))
    }
    return parts.joined(separator: ", ")
  }

  var heavierTitle: String { say("Heavier than agreed", "Plus lourd que convenu") }

  var gateHeading: String { say("Held against what was agreed", "Comparé à ce qui était convenu") }

  func short(_ outcome: Report.Gate.Outcome) -> String {
    switch outcome {
    case .accepted: say("accepted", "accepté")
    case .refused: say("refused", "refusé")
    case .incomplete: say("could not be decided", "impossible de décider")
    }
  }

  func verdict(_ outcome: Report.Gate.Outcome) -> String {
    switch outcome {
    case .accepted:
      say("ACCEPTED: no form got heavier", "ACCEPTÉ\u{A0}: aucun formulaire ne s’est alourdi")
    case .refused:
      say(
        "REFUSED: a form is heavier than allowed",
        "REFUSÉ\u{A0}: un formulaire est plus lourd que permis")
    case .incomplete:
      say(
        "INCOMPLETE: what could not be audited is no pass",
        "INCOMPLET\u{A0}: ce qui n’a pu être audité ne passe pas")
    }
  }
}
