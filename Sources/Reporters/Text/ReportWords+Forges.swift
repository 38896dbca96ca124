import FormModel
import Report

/// The sentences of the reports that forges show.
extension ReportWords {
  var notAuditedTitle: String { say("Page not audited", "Page non auditée") }
  var notAuditedWhy: String {
    say(
      "A page that could not be judged is no page without defects.",
      "Une page qui n’a pas pu être jugée n’est pas une page sans défaut.")
  }
  var notAuditedFix: String {
    say(
      "Save the page from a browser, then audit the file.",
      "Enregistrez la page depuis un navigateur, puis auditez le fichier.")
  }
  var whyTitle: String { say("Why", "Pourquoi") }
  var fixTitle: String { say("What to do", "Que faire") }
  var sourcesTitle: String { say("Sources", "Sources") }
  var thresholdTitle: String { say("Threshold", "Seuil") }
  var wholeJourney: String { say("whole journey", "démarche entière") }
  var setAside: String {
    say("set aside, or known from the baseline", "écarté, ou déjà connu dans la référence")
  }
  var notApplicableWord: String { say("not applicable", "sans objet") }

  /// `+37 more in the summary`.
  func moreInSummary(_ count: Int) -> String {
    say(
      "+\(language.number(count)) more in the summary",
      "+\(language.number(count)) dans le résumé")
  }

  /// `2 nouveaux constats, 37 connus, 1 disparu`.
  func changes(new: Int, known: Int, gone: Int) -> String {
    [
      counted(new, "new finding", "new findings", "nouveau constat", "nouveaux constats"),
      counted(known, "known", "known", "connu", "connus"),
      counted(gone, "gone", "gone", "disparu", "disparus"),
    ].joined(separator: ", ")
  }

  /// The columns of the defects in Markdown.
  var defectColumns: [String] {
    language == .french
      ? ["À changer d’abord", "Gravité", "Endroits", "Coût", "Que faire"]
      : ["What to change first", "Severity", "Places", "Cost", "What to do"]
  }

  /// The columns of the defects of many targets.
  var causeColumns: [String] {
    language == .french
      ? ["À changer d’abord", "Gravité", "Cibles", "Endroits", "Que faire"]
      : ["What to change first", "Severity", "Targets", "Places", "What to do"]
  }

  /// What was left out of a report which has a limit of size.
  func leftOut(_ count: Int) -> String {
    counted(
      count, "finding left out: the report has a limit of size",
      "findings left out: the report has a limit of size",
      "constat omis : la taille du rapport est limitée",
      "constats omis : la taille du rapport est limitée")
  }
}
