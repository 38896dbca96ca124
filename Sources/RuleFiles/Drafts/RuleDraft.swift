package import Auditing
package import Words

/// The first version of a rule: a file with comments, which passes its own examples.
package struct RuleDraft: Sendable {
  package let id: String
  package let category: Rule.Category
  package let about: SubjectKind
  /// The language of the comments; the keys of a rule are the same in all languages.
  package let language: Language

  /// nil when the id cannot be that of a rule.
  package init?(id: String, category: Rule.Category, about: SubjectKind, language: Language) {
    guard Identifier.isValid(id) else { return nil }
    self.id = id
    self.category = category
    self.about = about
    self.language = language
  }

  /// What an id must look like.
  package static let adviceOnIds = Identifier.advice

  /// Where the file stands in a folder of rules.
  package var path: String { RulePath(category: category, id: id).path }

  /// The text of the file: the draft of every rule, filled with what the draft of its subject judges,
  /// says and shows.
  package var text: String {
    let parts = zip(["judgement", "message", "examples"], DraftFile(named: about.rawValue).parts)
    let names = [("id", id), ("category", category.rawValue), ("about", about.rawValue)]
    let values = Dictionary(uniqueKeysWithValues: Array(parts) + names)
    return DraftFile(named: "rule").text(in: language, values)
  }
}
