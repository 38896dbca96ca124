package import Deciding
import FormModel
import Words

extension Decisions {
  /// Reads a file of decisions. Throws everything that is wrong with it at once.
  package init(at path: String) throws(RuleFileError) {
    let file = try YAMLFile(
      at: path, or: Sentence("there is no such file of decisions"),
      hint: Sentence("formaudit whatif … --suggest 10 --save decisions.yaml writes one"))
    self = try file.read(.decisions)
  }

  /// Reads decisions that are not in a file yet. Throws everything that is wrong with them at once.
  package init(yaml: String) throws(RuleFileError) {
    self = try YAMLFile(text: yaml, named: "decisions.yaml").read(.decisions)
  }

  /// The same decisions as a file. The same decisions, the same bytes.
  package var yaml: String {
    let head =
      (journey.map { ["journey: " + YAMLText.quoted($0)] } ?? [])
      + (edits.isEmpty ? ["edits: []"] : ["edits:"])
    return (head + edits.flatMap(\.yaml) + layout).joined(separator: "\n") + "\n"
  }
}

extension Decisions {
  fileprivate var layout: [String] {
    if pages.isEmpty { return [] }
    return ["pages:"] + pages.flatMap(\.yaml)
      + (language.map { ["language: \($0.rawValue)"] } ?? [])
  }
}

extension Decisions.Page {
  fileprivate var yaml: [String] {
    let title = title.map { ["title: " + YAMLText.quoted($0)] } ?? []
    return (title + ["questions: " + YAMLText.list(questions)]).enumerated()
      .map { ($0.offset == 0 ? "  - " : "    ") + $0.element }
  }
}

extension Decision {
  fileprivate var yaml: [String] {
    let lines =
      edit.yaml + (wordings.isEmpty ? [] : ["wording: " + wordingText])
      + (because.map { ["because: " + YAMLText.quoted($0)] } ?? [])
    return lines.enumerated().map { ($0.offset == 0 ? "  - " : "    ") + $0.element }
  }

  private var wordingText: String {
    wordings.count == 1 ? YAMLText.quoted(wordings[0]) : YAMLText.list(wordings)
  }
}

extension Decision.Edit {
  fileprivate var yaml: [String] {
    switch self {
    case .drop(let id): ["drop: " + YAMLText.quoted(id)]
    case .optional(let id): ["optional: " + YAMLText.quoted(id)]
    case .merge(let ids): ["merge: " + YAMLText.list(ids)]
    case .retype(let id, let retyping):
      ["retype: " + YAMLText.quoted(id), "to: " + retyping.rawValue]
    case .prefill(let source, let ids):
      ["prefill: " + YAMLText.quoted(source)]
        + (ids.isEmpty ? [] : ["questions: " + YAMLText.list(ids)])
    case .split(let page, let count): ["split: " + YAMLText.quoted(page), "pages: \(count)"]
    }
  }
}

/// Writes texts as YAML.
package enum YAMLText {
  /// Between double quotation marks, unless every reader takes it for a text as it stands.
  package static func quoted(_ text: String) -> String {
    let isPlain =
      text.utf8.allSatisfy { plain.contains($0) } && text.utf8.first.map(letters.contains) ?? false
      && !keywords.contains(text.lowercased())
    if isPlain { return text }
    return "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  static func list(_ texts: [String]) -> String {
    "[" + texts.map(quoted).joined(separator: ", ") + "]"
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    default: isHarmless(scalar) ? String(scalar) : inDigits(scalar)
    }
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    let category = scalar.properties.generalCategory
    return scalar.value >= 0x20 && category != .control && category != .format
      && ![0x2028, 0x2029, 0xFEFF].contains(scalar.value)
  }

  private static func inDigits(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    let isLong = scalar.value > 0xFFFF
    return (isLong ? "\\U" : "\\u")
      + String(repeating: "0", count: (isLong ? 8 : 4) - digits.count) + digits
  }

  private static let letters = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)
  private static let plain = letters.union("0123456789-/_".utf8)
  /// Words that YAML takes for something else than text.
  private static let keywords: Set = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"]
}
