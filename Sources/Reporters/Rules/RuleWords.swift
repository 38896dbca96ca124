import Auditing
import FormModel
import Report

/// What people call the parts of a rule.
struct RuleWords {
  let language: Language

  func say(_ english: String, _ french: String) -> String {
    language == .french ? french : english
  }

  /// `Effort`, `Entry path`.
  func category(_ category: Rule.Category) -> String {
    let words = ReportWords(language: language).category(category.rawValue)
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  func severity(_ severity: Rule.Severity) -> String {
    ReportWords(language: language).severity(severity)
  }

  func certainty(_ certainty: Rule.Certainty) -> String {
    switch certainty {
    case .certain: say("certain", "certain")
    case .likely: say("likely", "probable")
    case .review:
      say(
        "to be checked by a person, costs no points",
        "à vérifier par une personne, ne coûte aucun point")
    }
  }

  func subject(_ kind: SubjectKind) -> String {
    switch kind {
    case .journey: say("journey", "démarche")
    case .page: say("page", "page")
    case .form: say("form", "formulaire")
    case .question: say("question", "question")
    case .field: say("field", "champ")
    case .control: say("control", "composant")
    case .part: say("part", "élément")
    }
  }

  /// `each question`.
  func each(_ kind: SubjectKind) -> String {
    if kind == .journey { return say("the whole journey", "toute la démarche") }
    return say("each ", "chaque ") + subject(kind)
  }

  /// `Question`, as a heading.
  func name(_ kind: SubjectKind) -> String {
    let word = subject(kind)
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  /// `a question`.
  func one(_ kind: SubjectKind) -> String {
    switch kind {
    case .journey, .page, .question: say("a ", "une ") + subject(kind)
    case .form, .field, .control, .part: say("a ", "un ") + subject(kind)
    }
  }

  /// What kind of value it is, in one or two words.
  func shortKind(_ kind: FactKind) -> String {
    switch kind {
    case .number: say("number", "nombre")
    case .words: say("text", "texte")
    case .yesOrNo: say("yes or no", "yes ou no")
    case .oneOf: say("word", "mot")
    case .purpose: say("purpose", "finalité")
    }
  }

  /// `choices — the answers on offer: more than 15`.
  func condition(_ condition: Condition) -> String {
    let fact = condition.fact
    return "\(fact.name) — \(fact.meaning[language])\(say(":", " :")) "
      + condition.comparison.sentence[language]
  }

  /// `questions — questions asked by default: nothing is lost up to 8, everything from 25`.
  func limits(_ limits: Rule.Limits) -> String {
    let measure = limits.measure
    let good = language.threshold(limits.good)
    let poor = language.threshold(limits.poor)
    let loss =
      limits.good < limits.poor
      ? say(
        "nothing is lost up to \(good), everything from \(poor)",
        "rien n’est perdu jusqu’à \(good), tout à partir de \(poor)")
      : say(
        "nothing is lost from \(good), everything down to \(poor)",
        "rien n’est perdu à partir de \(good), tout jusqu’à \(poor)")
    return "\(measure.name) — \(measure.meaning[language])\(say(":", " :")) \(loss)"
  }

  /// Who set the threshold, in the words of the file.
  func threshold(_ rule: Rule) -> String {
    guard let threshold = rule.threshold else {
      return say("the rule has none", "la règle n’en a pas")
    }
    let told = threshold[language]
    let isTold = language != .french || !rule.hasHouseValue || told.contains("maison")
    return isTold ? told : told + " (valeur maison, modifiable)"
  }

  /// `name: what it says`.
  func source(_ source: Rule.Source) -> String {
    source.name + (source.says.map { say(": ", " : ") + $0[language] } ?? "")
  }
}

extension Rule {
  /// Whether we set a number of the rule ourselves, for want of a published one.
  var hasHouseValue: Bool {
    threshold?.english.lowercased().contains("house value") ?? false
  }
}
