import Words
import YAML

extension YAMLNode {
  /// Whether it looks like a text in braces without quotation marks: `{wording}`.
  var isBareBraces: Bool {
    guard case .map(let entries) = content, !entries.isEmpty else { return false }
    return entries.allSatisfy { $0.value.text == "" }
  }

  /// What it is, in the words of a problem.
  var kind: Sentence {
    switch content {
    case .scalar(let text): text.isEmpty ? Sentence("empty") : Sentence("a text")
    case .list: Sentence("a list")
    case .map: Sentence("a map")
    }
  }
}
