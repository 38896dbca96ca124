package import Auditing
package import Words

/// A file that a team begins with: a template of `Rules/drafts/`.
///
/// In a template, `{{"words"}}` is a sentence, in the language of the reader; `{{each "words"}}` the
/// same in every language, as rules give their texts; `{{name}}` a value.
package struct DraftFile: Sendable {
  private let template: String

  package init(named name: String) {
    template = EmbeddedDrafts.files.first { $0.path == "\(name).draft" }?.text ?? ""
  }

  package func text(in language: Language, _ values: [String: String] = [:]) -> String {
    let lines = template.split(separator: "\n", omittingEmptySubsequences: false)
    let filled = lines.map { Self.filled($0, values) }.joined(separator: "\n")
    return filled.replacing(#/\{\{(each )?"(.+?)"\}\}/#) { found in
      let sentence = Sentence(key: String(found.2))
      return found.1 == nil ? sentence.text(in: language) : Self.each(sentence)
    }
  }

  /// A value of several lines keeps the indentation of its place.
  private static func filled(_ line: Substring, _ values: [String: String]) -> String {
    let margin = "\n" + line.prefix { $0 == " " }
    return values.reduce(String(line)) { line, value in
      line.replacing("{{\(value.key)}}", with: value.value.replacing("\n", with: margin))
    }
  }

  /// What stands between the lines `{{}}` of a template.
  var parts: [String] { template.dropLast().split(separator: "\n{{}}\n").map(String.init) }

  /// `{ en: "…", fr: "…" }`.
  private static func each(_ sentence: Sentence) -> String {
    let texts = Language.allCases.map { "\($0.rawValue): \"\(sentence.text(in: $0))\"" }
    return "{ \(texts.joined(separator: ", ")) }"
  }
}

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
