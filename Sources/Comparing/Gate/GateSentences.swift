import Auditing
import FormModel

/// The sentences of the gate: exactly what got heavier, and by how much.
enum GateSentences {
  static func added(_ question: Snapshot.Question) -> Bilingual {
    Bilingual { language in
      let seconds = language.duration(question.seconds)
      let kind =
        !question.isAsked
        ? (language == .french
          ? "question ajoutée, selon une réponse" : "question added, after an answer")
        : question.flags.contains(.required)
          ? (language == .french ? "question obligatoire ajoutée" : "required question added")
          : (language == .french
            ? "question ajoutée, sans être facultative" : "question added, and not optional")
      return "\(kind)\(colon(language)) \(quoted(question, language)), +\(seconds)"
    }
  }

  static func addedFields(_ count: Int, _ question: Snapshot.Question) -> Bilingual {
    Bilingual { language in
      let fields = language.count(
        count, "field added", "fields added", "champ ajouté", "champs ajoutés")
      return "\(fields)\(language == .french ? " à" : " to") \(quoted(question, language))"
    }
  }

  /// A flag by which people have more to do.
  static func heavier(_ flag: QuestionFlag, _ question: Snapshot.Question) -> Bilingual {
    Bilingual { language in
      let what =
        switch flag {
        case .required: language == .french ? "devenue obligatoire" : "made required"
        case .optional: language == .french ? "n’est plus facultative" : "no longer optional"
        case .conditional:
          language == .french
            ? "posée à tout le monde, et non plus selon une réponse"
            : "asked of everybody, no longer after an answer"
        }
      return what + colon(language) + " " + quoted(question, language)
    }
  }

  static func heavierList(_ question: Snapshot.Question, from old: Int, to new: Int) -> Bilingual {
    Bilingual { language in
      let counts = "\(language.number(old)) → \(language.number(new))"
      return language == .french
        ? "liste plus longue\(colon(language)) \(quoted(question, language)), \(counts) choix"
        : "longer list: \(quoted(question, language)), \(counts) choices"
    }
  }

  static func requiredCount(_ count: Int) -> Bilingual {
    Bilingual { language in
      language == .french
        ? language.count(count, "question obligatoire", "questions obligatoires")
          + " de plus parmi les questions ambiguës"
        : language.count(count, "more required question", "more required questions")
          + " among the ambiguous ones"
    }
  }

  static func newSteps(_ count: Int) -> Bilingual {
    Bilingual { language in
      language.count(count, "new step", "new steps", "nouvelle étape", "nouvelles étapes")
    }
  }

  static let lostPromise = Bilingual(
    en: "the pages no longer say how long it takes",
    fr: "les pages ne disent plus combien de temps il faut")

  static func newFinding(_ finding: Snapshot.Finding, wording: String?) -> Bilingual {
    Bilingual { language in
      let severity = severityName(finding, language)
      let title = finding.title
      let subject = wording.map { ", " + language.quoted($0.isEmpty ? "…" : $0) } ?? ""
      return language == .french
        ? "nouveau défaut (\(severity))\(colon(language)) \(title)\(subject)"
        : "new finding (\(severity)): \(title)\(subject)"
    }
  }

  private static func severityName(_ finding: Snapshot.Finding, _ language: Language) -> String {
    switch finding.severity {
    case .minor: language == .french ? "mineur" : "minor"
    case .moderate: language == .french ? "modéré" : "moderate"
    case .serious: language == .french ? "grave" : "serious"
    case .blocker: language == .french ? "bloquant" : "blocking"
    }
  }

  static func ended(_ what: String, _ acceptance: Acceptance) -> Bilingual {
    Bilingual { language in
      let day = acceptance.until ?? ""
      return language == .french
        ? "accepté jusqu’au \(day) seulement\(colon(language)) \(language.quoted(what))"
        : "accepted until \(day) only: \(language.quoted(what))"
    }
  }

  static func stale(_ count: Int) -> Bilingual {
    Bilingual { language in
      let entries = language.count(
        count, "stale entry", "stale entries", "entrée périmée", "entrées périmées")
      let place = language == .french ? " dans la référence" : " in the baseline"
      return entries + place + colon(language) + " formaudit baseline prune"
    }
  }

  static func ruleChanged(_ count: Int) -> Bilingual {
    Bilingual { language in
      let findings = language.count(count, "finding", "findings", "défaut", "défauts")
      return language == .french
        ? "\(findings) sur ce qui n’a pas changé, une règle ayant changé\(colon(language)) "
          + "formaudit baseline write"
        : "\(findings) on what did not change, because a rule did: formaudit baseline write"
    }
  }

  static func notAudited(_ why: String) -> Bilingual {
    Bilingual { language in
      let unknown =
        language == .french ? "des pages n’ont pas pu être jugées" : "some pages could not be judged"
      return (language == .french ? "non audité" : "not audited") + colon(language) + " "
        + (why.isEmpty ? unknown : why)
    }
  }

  static let unknownTarget = Bilingual(
    en: "the baseline does not know this target: formaudit baseline write",
    fr: "la référence ne connaît pas cette cible : formaudit baseline write")

  static func unknown(_ measure: Measure) -> Bilingual {
    Bilingual(
      en: "\(measure.name) has a budget and could not be measured",
      fr: "\(measure.name) a un budget et n’a pas pu être mesuré")
  }

  static func noBaseline(_ measure: Measure) -> Bilingual {
    Bilingual(
      en: "the change of \(measure.name) has a budget, and no baseline tells what it was",
      fr: "l’évolution de \(measure.name) a un budget, et aucune référence ne dit sa valeur d’avant"
    )
  }

  static func otherProfile(_ before: String, _ after: String) -> Bilingual {
    Bilingual(
      en: "the baseline was timed for “\(before)”, this audit for “\(after)”",
      fr: "la référence est minutée pour « \(before) », cet audit pour « \(after) »")
  }

  static func budget(_ measure: Measure, _ value: Double, bound: Double) -> Bilingual {
    Bilingual { language in
      let sign = measure.isMark ? "<" : ">"
      return "\(measure.name) \(language.number(value)) \(sign) \(language.number(bound))"
    }
  }

  static func increase(
    _ measure: Measure, from old: Double, to new: Double, _ allowed: Budget.Amount
  ) -> Bilingual {
    Bilingual { language in
      let difference = (new > old ? "+" : "") + language.number(new - old)
      let values = "\(language.number(old)) → \(language.number(new))"
      let change = "\(measure.name) \(values) (\(difference))"
      let bound: String
      switch allowed {
      case .count(let count): bound = language.number(count)
      case .share(let share): bound = language.percentage(share)
      }
      return language == .french
        ? "\(change), permis\(colon(language)) \(bound)" : "\(change), allowed: \(bound)"
    }
  }

  private static func quoted(_ question: Snapshot.Question, _ language: Language) -> String {
    let words = question.wording.isEmpty ? (question.fields.first?.name ?? "") : question.wording
    return language.quoted(words.isEmpty ? "…" : String(words.prefix(100)))
  }

  private static func colon(_ language: Language) -> String {
    language == .french ? "\u{A0}:" : ":"
  }
}
