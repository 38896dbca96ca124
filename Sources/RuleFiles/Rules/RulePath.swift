import Auditing
import Words
import YAML

/// The place of a rule file: `heuristics/<category>/<id>.yaml`.
struct RulePath {
  let category: Rule.Category
  let id: String

  static let folder = "heuristics"

  init(category: Rule.Category, id: String) {
    self.category = category
    self.id = id
  }

  var path: String { "\(Self.folder)/\(category.rawValue)/\(id).yaml" }

  /// nil, with a problem told, when the folder is no category or the name is no id.
  init?(_ path: String, report: FileReport) {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard parts.count == 3, let category = Rule.Category(rawValue: parts[1]) else {
      Self.tellWrongFolder(parts, report)
      return nil
    }
    let id = String(Substring(parts[2].utf8.dropLast(".yaml".utf8.count)))
    guard Identifier.isValid(id) else {
      report.add(
        .start, Sentence("\(id.quoted) cannot be the name of a rule file"), hint: Identifier.advice)
      return nil
    }
    self.category = category
    self.id = id
  }

  private static func tellWrongFolder(_ parts: [String], _ report: FileReport) {
    let categories = Rule.Category.allCases.map(\.rawValue)
    let written = parts.count == 3 ? parts[1] : parts.dropLast().joined(separator: "/")
    report.add(
      .start, Sentence("\(written.quoted) is not the folder of a category"),
      hint: DidYouMean.hint(
        for: written, among: categories,
        otherwise:
          Sentence(
            "put the rule in \(folder)/<category>/, the category being one of: \(categories.listed)"
          )))
  }
}

/// Names of rules, purposes, dictionaries and profiles: `select-many-options`.
enum Identifier {
  static let advice =
    Sentence("use lower-case letters, digits and single dashes, such as select-many-options")

  static func isValid(_ text: String) -> Bool {
    let parts = text.utf8.split(
      separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
    } && text.utf8.first.map(isLetter) == true
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  /// Tells a key that cannot be `what`, such as the id of a purpose.
  static func check(_ key: ValueReader, _ what: Sentence) {
    let text = key.word ?? ""
    if !isValid(text) { key.problem(Sentence("\(text.quoted) cannot be \(what)"), hint: advice) }
  }

  /// The id that a path `folder/<id>.yaml` gives; nil for any other path.
  static func ofPath(_ path: String, in folder: String) -> String? {
    guard path.hasPrefix(folder) else { return nil }
    let rest = path.utf8.dropFirst(folder.utf8.count)
    guard rest.first == UInt8(ascii: "/"), !rest.dropFirst().contains(UInt8(ascii: "/")) else {
      return nil
    }
    return String(Substring(rest.dropFirst().dropLast(".yaml".utf8.count)))
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
          tell(text, at: value, isNot: id)
        }
        return text
      },
      Sentence("The file's name, without .yaml"), hint: Sentence("write id: \(id)"))
  }

  private static func tell(_ text: String, at value: ValueReader, isNot id: String) {
    value.problem(
      Sentence("the id \(text.quoted) is not the name of the file"),
      hint: Sentence("write id: \(id), or rename the file \(text).yaml"))
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
