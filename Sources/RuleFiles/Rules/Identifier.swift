import Words

/// Names of rules, purposes, dictionaries and profiles: `select-many-options`.
enum Identifier {
  static let advice =
    Sentence("use lower-case letters, digits and single dashes, such as select-many-options")

  static func isValid(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return text.first?.isLetter == true
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
      }
  }

  /// Tells a key that cannot be `what`, such as the id of a purpose.
  static func check(_ key: ValueReader, _ what: Sentence) {
    let text = key.word ?? ""
    if !isValid(text) { key.problem(Sentence("\(text.quoted) cannot be \(what)"), hint: advice) }
  }

  /// The id that a path `folder/<id>.yaml` gives; nil for any other path.
  static func ofPath(_ path: String, in folder: String) -> String? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == folder else { return nil }
    return String(parts[1].dropLast(".yaml".count))
  }
}

extension Key where Value == String {
  /// The file says again what its name says: a copied file whose id was not changed is found.
  static func id(_ id: String, of what: Sentence) -> Key {
    .required(
      "id",
      .text(as: .identifier).checked { text, value in
        if !Identifier.isValid(id) {
          value.problem(
            Sentence("\(id.quoted) cannot be the name of \(what)"), hint: Identifier.advice)
        } else if text != id {
          value.problem(
            Sentence("the id \(text.quoted) is not the name of the file"),
            hint: Sentence("write id: \(id), or rename the file \(text).yaml"))
        }
        return text
      },
      Sentence("The file's name, without .yaml"), hint: Sentence("write id: \(id)"))
  }
}

extension Shape where Value == String {
  /// The id of something that is known, such as a rule.
  static func id(
    of kind: Sentence, among known: some Sequence<String> & Sendable, otherwise: Sentence
  ) -> Shape {
    text(as: .identifier).checked { text, value in
      if known.contains(text) { return text }
      value.problem(
        Sentence("there is no \(kind) \(text.quoted)"),
        hint: DidYouMean.hint(for: text, among: known, otherwise: otherwise))
      return nil
    }
  }

  /// The id of a rule.
  static func rule(among known: some Sequence<String> & Sendable) -> Shape {
    id(
      of: Sentence("rule"), among: known, otherwise: Sentence("see them with: formaudit rules list")
    )
  }
}
