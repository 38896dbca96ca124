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
    let filled = values.reduce(template) { $0.replacing("{{\($1.key)}}", with: $1.value) }
    return filled.replacing(#/\{\{(each )?"(.+?)"\}\}/#) { found in
      let sentence = Sentence(key: String(found.2))
      return found.1 == nil ? sentence.text(in: language) : Self.each(sentence)
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
