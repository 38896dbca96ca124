import Foundation
import Yams

/// YAML as editors see it, to hold it against a JSON Schema.
enum YAMLAsJSON {
  static func text(_ yaml: String) throws -> String {
    let value = try Yams.compose(yaml: yaml).map(value) ?? NSNull()
    let bytes = try JSONSerialization.data(withJSONObject: value, options: .fragmentsAllowed)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func value(_ node: Node) -> Any {
    switch node {
    case .mapping(let mapping):
      // A key is a word, even `on`, which YAML 1.1 takes for a flag.
      return Dictionary(
        mapping.map { ($0.key.string ?? "", value($0.value)) }, uniquingKeysWith: { $1 })
    case .sequence(let sequence): return sequence.map(value)
    case .scalar(let scalar):
      guard scalar.style == .plain else { return scalar.string }
      let typed: Any? = node.bool ?? node.int ?? node.float ?? node.null
      return typed ?? scalar.string
    case .alias: return NSNull()
    }
  }
}
