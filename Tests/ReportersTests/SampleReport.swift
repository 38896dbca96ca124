import Auditing
import FormModel
import TestSupport

@testable import Report
@testable import Reporters

/// Reports made by hand, small enough to be read beside their golden files.
struct SampleReport {
  let language: Language

  func say(_ english: String, _ french: String) -> String {
    language == .french ? french : english
  }

  /// A heavy journey, a light one, one without a mark and one which could not be audited.
  var report: Report {
    var report = Self.empty(language)
    report.status = .partial
    report.audits = [heavy, light, partial, notAudited]
    report.problems = [
      Report.Problem(
        target: "fiche",
        sentence: say("No file matches the pattern.", "Aucun fichier ne correspond au motif."),
        hint: say("Check the folder in formaudit.yaml.", "Vérifiez le dossier dans formaudit.yaml.")
      )
    ]
    return report
  }

  static func empty(_ language: Language = .french) -> Report {
    var report = Report.sample(language)
    report.audits = []
    return report
  }

  var heavy: Report.Audit {
    var audit = Report.Audit.sample(target: say("Online complaint", "Pré-plainte en ligne"))
    audit.pages = [
      .sample(
        "https://www.exemple.gouv.fr/plainte/1-identite.html", title: "Identité",
        [
          .sample(say("Proof of address", "Justificatif de domicile"), answer: 21.4, gather: 180),
          .sample(
            say("Account number (IBAN)", "Numéro de compte (IBAN)"), answer: 20.2, gather: 79.5),
          .sample(say("What happened?", "Que s’est-il passé ?"), answer: 126),
        ]),
      .sample(
        "https://www.exemple.gouv.fr/plainte/2-faits.html", title: "Faits",
        [
          .sample(say("Commune", "Commune"), answer: 9.1),
          .sample(say("Profession", "Profession"), answer: 8.6, probability: 0.5),
          .sample(say("Colour of the car", "Couleur de la voiture"), answer: 3),
          .sample(
            say("Shown after an answer", "Affichée selon une réponse"), answer: 300,
            conditional: true),
        ]),
    ]
    audit.journey.questions = 62
    audit.journey.steps = 7
    audit.journey.conditional = 3
    audit.journey.choices = 1245
    audit.journey.knownToAdministration = ["family-name", "given-name", "birth-date"]
    audit.journey.declaredPhrase = say(
      "This only takes a few minutes.", "Cette démarche ne prend que quelques minutes.")
    audit.score = .sample(
      value: 41.3, letter: "D",
      cap: say("a blocking defect: D at best", "un défaut bloquant : D au mieux"))
    audit.verdicts = verdicts
    return audit
  }

  private var verdicts: [Report.Verdict] {
    [
      .sample(
        "question-count", title: say("Too many questions", "Trop de questions"),
        fix: say("Remove what nobody uses.", "Supprimez ce dont personne ne se sert."),
        [
          .sample(
            "question-count@journey",
            message: say("62 questions are asked.", "62 questions sont posées."))
        ]),
      .sample(
        "select-many-options", severity: .moderate,
        title: say("Very long drop-down", "Liste déroulante trop longue"),
        fix: say("Let people type and suggest answers.", "Proposez une saisie assistée."),
        (1...15).map {
          .sample("select-many-options@\($0)", wording: "Commune \($0)", line: 40 + $0)
        }),
      .sample(
        "field-label-missing", severity: .blocker,
        title: say("Field without a label", "Champ sans étiquette"),
        fix: say("Give each field a label.", "Donnez une étiquette à chaque champ."),
        [
          .sample(
            "field-label-missing@1", wording: "", line: 12,
            message: say("A field has no label.", "Un champ n’a pas d’étiquette."))
        ]),
      .sample(
        "optional-share", certainty: .review,
        title: say("Many optional questions", "Beaucoup de questions facultatives"),
        fix: say("Ask only what is needed.", "Ne demandez que le nécessaire."),
        [
          .sample(
            "optional-share@journey",
            message: say("A third is optional.", "Un tiers est facultatif."))
        ]),
      .sample("label-too-long", outcome: .passed, title: say("Long wording", "Libellé trop long")),
      .sample(
        "clicks-to-first-question", outcome: .undecided,
        title: say("Far from the home page", "Loin de l’accueil"),
        undecided: [say("no home page is known", "aucune page d’accueil n’est connue")]),
      .sample(
        "upload-count", outcome: .notApplicable, title: say("Many documents", "Pièces nombreuses")),
    ]
  }

  var light: Report.Audit {
    var audit = Report.Audit.sample(target: "Contact")
    audit.pages = [.sample("contact.html", title: "Contact", [.sample("Message", answer: 30)])]
    audit.journey.questions = 1
    audit.journey.steps = 1
    audit.journey.clicks = 1
    audit.journey.declaredMinutes = .init(min: 1, max: 1)
    audit.time = .sample(p10: 41, p50: 62, p90: 94, mean: 66)
    audit.score = .sample(value: 100, letter: "A", cap: nil, lost: 0)
    return audit
  }

  var partial: Report.Audit {
    var audit = heavy
    audit.target = say("Half a journey", "Démarche à moitié lue")
    audit.outcome = .partial
    audit.reason = say(
      "2-faits.html: a captcha stands before the page",
      "2-faits.html : un captcha barre l’accès à la page")
    audit.pages[1].outcome = .notAudited
    audit.pages[1].reasonKind = "captcha wall"
    audit.score = nil
    audit.verdicts = Array(audit.verdicts.prefix(2))
    return audit
  }

  var notAudited: Report.Audit {
    var audit = Report.Audit.sample(target: "https://www.exemple.gouv.fr/absente")
    audit.outcome = .notAudited
    audit.reason = say("the page could not be fetched", "la page n’a pas pu être récupérée")
    audit.pages = [.sample(audit.target, title: "", [])]
    audit.pages[0].outcome = .notAudited
    audit.pages[0].reasonKind = "unreachable"
    audit.journey.questions = 0
    audit.time = nil
    audit.score = nil
    audit.verdicts = []
    return audit
  }
}
