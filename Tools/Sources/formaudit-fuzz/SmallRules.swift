import Auditing
import RuleFiles

/// The built-in files with short lists and three rules: what is read again for each input costs less.
enum SmallRules {
  static let files: [(path: String, text: String)] = BuiltInRules.files.compactMap { file in
    if file.path.hasPrefix("heuristics/") {
      return rules.contains { file.path.hasSuffix("/\($0).yaml") } ? file : nil
    }
    if file.path.hasPrefix("profiles/") { return nil }
    if file.path.hasPrefix("dictionaries/") {
      return dictionaries.contains { file.path.hasSuffix("/\($0).yaml") } ? file : nil
    }
    return (file.path, file.path == "purposes.yaml" ? purposes(file.text) : thinned(file.text))
  }

  static let rules = ["select-many-options", "field-label-missing", "question-count"]
  static let dictionaries = ["vague-labels"]

  /// Every list in brackets with its first item only.
  static func thinned(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        guard let open = line.firstIndex(of: "["), line.hasSuffix("]"), !line.contains("\""),
          let comma = line[open...].firstIndex(of: ",")
        else { return String(line) }
        return line[..<comma] + "]"
      }
      .filter { !$0.hasPrefix("#") }.joined(separator: "\n")
  }

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
