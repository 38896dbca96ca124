import FormModel
import Timing
import Report

/// The sentences about how far an audit can be trusted, and about what could not be audited.
extension ReportWords {
  var confidenceHeading: String { say("How sure this is", "Ce que vaut cet audit") }
  var problemsHeading: String { say("What could not be done", "Ce qui n’a pas pu être fait") }
  var comparisonHeading: String { say("Comparison", "Comparaison") }
  var cappedLetter: String { say("Letter held down", "Lettre plafonnée") }
  var whyNoMark: String { say("No mark", "Sans note") }
  var reasonTitle: String { say("Reason", "Raison") }
  var hintTitle: String { say("Hint", "Conseil") }
  var inventoryTitle: String { say("Inventory", "Inventaire") }

  /// The columns of the comparison, the name first.
  var columns: [String] {
    language == .french
      ? ["Cible", "Questions", "Minutes", "Choix", "Connues", "Clics", "Note"]
      : ["Target", "Questions", "Minutes", "Choices", "Known", "Clicks", "Mark"]
  }

  func passed(_ count: Int) -> String {
    counted(count, "rule satisfied", "rules satisfied", "règle satisfaite", "règles satisfaites")
  }

  func notApplicable(_ count: Int) -> String {
    say("\(language.number(count)) not applicable", "\(language.number(count)) sans objet")
  }

  func undecided(_ count: Int) -> String {
    let number = language.number(count)
    return say("\(number) undecided", "\(number) \(count < 2 ? "non décidable" : "non décidables")")
  }

  /// What the minutes rest on, and for whom.
  func estimate(_ time: Report.Time) -> String {
    if time.model != TimeModelName.formaudit.rawValue { return otherModel(time) }
    let range = DurationRange(from: time.p10, to: time.p90, language: language).between
    let person = profile(time.profile)
    return say(
      "The time is an estimate, not a measure: eight people in ten need \(range) \(person).",
      "La durée est une estimation, non une mesure : huit personnes sur dix y passent \(range) \(person)."
    )
  }

  private func profile(_ profile: String) -> String {
    switch profile {
    case "desktop": say("on a computer", "sur ordinateur")
    case "phone": say("on a phone", "sur téléphone")
    case "novice": say("among those who type slowly", "parmi celles qui tapent lentement")
    case "older": say("of about 70", "d’environ 70 ans")
    case "second-language":
      say(
        "among those who learnt the language later",
        "parmi celles qui ont appris la langue plus tard")
    case "expert": say("among those who type fast", "parmi celles qui tapent vite")
    default: say("(profile \(language.quoted(profile)))", "(profil \(language.quoted(profile)))")
    }
  }

  /// What another model says, which gives no range.
  private func otherModel(_ time: Report.Time) -> String {
    let total = language.duration(time.p50.bounded(to: 1e9))
    return say(
      "The model \(language.quoted(time.model)) gives \(total), without a range; it is there for comparison.",
      "Le modèle \(language.quoted(time.model)) donne \(total), sans fourchette ; il est là pour comparer."
    )
  }

  /// Whether the promise of the pages holds, and what it would need.
  func promise(_ promise: Report.Time.Promise) -> String {
    let share = language.percentage(promise.share.bounded(to: 1))
    let holds = say(
      "The promised time would be enough for \(share) of people",
      "La durée promise suffirait à \(share) des personnes")
    let needs: String? =
      switch PromiseCheck.Need(rawValue: promise.needs) {
      case .papersAtHand:
        say(
          "for half of them if every paper is at hand",
          "à la moitié si tous les papiers sont sous la main")
      case .shortestPath:
        say(
          "for half of them if only what is compulsory is answered",
          "à la moitié si l’on ne répond qu’à l’obligatoire")
      case .shortestPathWithPapers:
        say(
          "for half of them if only what is compulsory is answered, with every paper at hand",
          "à la moitié si l’on ne répond qu’à l’obligatoire, tous les papiers sous la main")
      case .more:
        say(
          "the quickest way, with every paper at hand, still takes longer for half of them",
          "le chemin le plus court, papiers sous la main, demande encore plus à la moitié")
      case .nothing, nil: nil
      }
    return holds + (needs.map { say("; ", " ; ") + $0 } ?? "") + "."
  }

  func conditional(_ count: Int) -> String {
    let questions = counted(
      count, "question that shows", "questions that show", "question affichée",
      "questions affichées")
    return count < 2
      ? say(
        "\(questions) only after an answer is counted apart.",
        "\(questions) selon une réponse, comptée à part.")
      : say(
        "\(questions) only after an answer are counted apart.",
        "\(questions) selon une réponse, comptées à part.")
  }

  func inventory(_ audit: Report.Audit) -> String {
    let forms = audit.pages.reduce(0) { $0 + $1.forms.count { $0.kind != "none" } }
    return [
      counted(audit.pages.count, "page", "pages"),
      counted(forms, "form", "forms", "formulaire", "formulaires"),
      counted(audit.journey.controls, "control", "controls", "contrôle", "contrôles"),
      questions(audit.journey.questions),
    ].joined(separator: ", ")
  }

  /// What to try when a page could not be audited; nil when its reason already says it.
  func hint(_ reasonKind: String) -> String? {
    switch reasonKind {
    case "captcha wall", "consent wall":
      say(
        "pass it in a browser, save the page, then audit the file",
        "franchissez-le dans un navigateur, enregistrez la page, puis auditez le fichier")
    case "error page":
      say("check the address, or try again later", "vérifiez l’adresse, ou réessayez plus tard")
    case "unreadable":
      say(
        "give a page in HTML, as a browser saves it",
        "donnez une page HTML, telle qu’un navigateur l’enregistre")
    case "unreachable":
      say(
        "check the address in a browser; a saved page can be audited as a file",
        "vérifiez l’adresse dans un navigateur ; une page enregistrée peut être auditée comme fichier"
      )
    default: nil
    }
  }
}
