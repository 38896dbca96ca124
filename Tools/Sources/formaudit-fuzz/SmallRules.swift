import Auditing
import RuleFiles

/// The built-in files with short lists and three rules: what is read again for each input costs less.
enum SmallRules {
  static let files: [(path: String, text: String)] = BuiltInRules.files.compactMap { file in
    if file.path.hasPrefix("heuristics/") {
      guard rules.contains(where: { file.path.hasSuffix("/\($0).yaml") }) else { return nil }
      return (file.path, withoutExamples(file.text))
    }
    if file.path.hasPrefix("profiles/") { return nil }
    if file.path.hasPrefix("dictionaries/") {
      return dictionaries.contains { file.path.hasSuffix("/\($0).yaml") } ? file : nil
    }
    return (file.path, file.path == "purposes.yaml" ? purposes(file.text) : thinned(file.text))
  }

  static let rules = ["select-many-options", "field-label-missing", "question-count"]
  static let dictionaries = ["vague-labels"]

  /// A rule with the shortest examples that there are.
  private static func withoutExamples(_ text: String) -> String {
    let rule = text.split(separator: "\nexamples:").first ?? ""
    let example = "[{ pages: [x], expect: journey }]"
    return rule + "\nexamples: { bad: \(example), good: \(example) }\n"
  }

  /// Every list of words with its first item only, every long text with its first line, no comment, and
  /// no words of the languages that may be left out.
  static func thinned(_ text: String) -> String {
    var lines: [Substring] = []
    var textIndent = Int.max
    for line in text.split(separator: "\n", omittingEmptySubsequences: true) {
      if line.indent > textIndent { continue }
      textIndent = lines.last?.hasSuffix(">-") == true ? line.indent - 1 : .max
      let words = line.drop { $0 == " " }
      if words.hasPrefix("#") || extraLanguages.contains(where: words.hasPrefix) { continue }
      if words.hasPrefix("- "), !words.contains(":"), lines.last?.indent == line.indent,
        lines.last?.drop(while: { $0 == " " }).hasPrefix("- ") == true
      {
        continue
      }
      lines.append(line.withShortList)
    }
    return lines.joined(separator: "\n")
  }

  private static let extraLanguages = ["de: [", "es: [", "it: [", "nl: [", "pt: ["]

  /// The first purposes.
  private static func purposes(_ text: String) -> String {
    var count = 0
    let lines = thinned(text).split(separator: "\n", omittingEmptySubsequences: false)
    let kept = lines.prefix { line in
      if line.hasPrefix("  "), !line.hasPrefix("   ") { count += 1 }
      return count <= 12
    }
    return kept.joined(separator: "\n") + "\n"
  }
}

extension Substring {
  fileprivate var indent: Int { prefix { $0 == " " }.count }

  /// A list in brackets with its first item only.
  fileprivate var withShortList: Substring {
    guard let open = firstIndex(of: "["), hasSuffix("]"), !contains("\""),
      let comma = self[open...].firstIndex(of: ",")
    else { return self }
    return self[..<comma] + "]"
  }
}
