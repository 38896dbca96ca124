public import Auditing
public import FormModel
public import Words

/// The first version of a rule: a file with comments, which passes its own examples.
public struct RuleDraft: Sendable {
  public let id: String
  public let category: Rule.Category
  public let about: SubjectKind
  /// The language of the comments; the keys of a rule are the same in all languages.
  public let language: Language

  /// nil when the id cannot be that of a rule.
  public init?(id: String, category: Rule.Category, about: SubjectKind, language: Language) {
    guard Identifier.isValid(id) else { return nil }
    self.id = id
    self.category = category
    self.about = about
    self.language = language
  }

  /// What an id must look like.
  public static let adviceOnIds = Identifier.advice

  /// Where the file stands in a folder of rules.
  public var path: String { RulePath(category: category, id: id).path }

  /// The text of the file.
  public var text: String {
    [place, judgement, cost, sentences, origin, examples].joined(separator: "\n\n") + "\n"
  }

  private func comment(_ english: String, _ french: String) -> String {
    "# " + (language == .french ? french : english)
  }

  private var place: String {
    """
    \(comment("Try this rule:", "Essayez cette règle :")) formaudit rules test . --rule \(id)
    id: \(id)
    category: \(category.rawValue)
    about: \(about.rawValue)
    """
  }

  private var judgement: String {
    """
    \(comment(
      "among: which subjects it is about (all of these).",
      "among : de quoi il s'agit (toutes ces conditions)."))
    \(comment("when: what fails (all of these).", "when : ce qui est en défaut (toutes ces conditions)."))
    \(comment("unless: what is excused (any of these).", "unless : ce qui excuse (une seule suffit)."))
    \(comment(
      "limits: a graded loss, nothing up to good, everything from poor.",
      "limits : une perte graduée, rien jusqu'à good, tout à partir de poor."))
    \(comment("All facts:", "Tous les faits :")) formaudit facts --list --about \(about.rawValue)
    \(RuleModel.about(about).judgement)
    """
  }

  private var cost: String {
    """
    # blocker · serious · moderate · minor
    severity: moderate
    \(comment(
      "The points of its category that it can take.",
      "Les points de sa catégorie qu'elle peut prendre."))
    weight: 3
    \(comment("certain · likely · review (costs no points)", "certain · likely · review (ne coûte aucun point)"))
    certainty: certain
    """
  }

  private var sentences: String {
    """
    \(comment(
      "Plain words, in both languages. The message alone names facts, in braces.",
      "Des mots simples, dans les deux langues. Seul le message nomme des faits, entre accolades."))
    title:
      en: Name the defect in a few words
      fr: Nommez le défaut en quelques mots
    message:
    \(RuleModel.about(about).message)
    why:
      en: Tell what it costs people.
      fr: Dites ce que cela coûte aux gens.
    fix:
      en: Tell what to do.
      fr: Dites quoi faire.
    """
  }

  private var origin: String {
    """
    \(comment(
      "Who set the number, and who says that it matters. When nobody did, own to it.",
      "Qui a fixé le nombre, et qui dit que cela compte. Si personne ne l'a fait, dites-le."))
    # sources: [ { name: DSFR, says: from 6 to 15 options, url: "https://…" } ]
    threshold: house value
    """
  }

  private var examples: String {
    """
    \(comment(
      "Its tests: a finding at each ↓ (or on what is expected) and nowhere else; none on good ones.",
      "Ses tests : un constat à chaque ↓ (ou sur ce qui est attendu), nulle part ailleurs."))
    # {16 choices} · {12 questions} · {3 uploads} · {5 radios name}
    examples:
    \(RuleModel.about(about).examples)
    """
  }
}
