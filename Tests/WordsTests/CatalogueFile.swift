import Gettext

@testable import Words

/// A catalogue as translators see it: written in one way only, sorted by key, so that branches merge.
struct CatalogueFile {
  private let introduction: String
  private(set) var entries: [String: String]

  init(_ text: String) throws {
    introduction = text.split(separator: "\n").prefix { $0.hasPrefix("#") }.joined(separator: "\n")
    entries = try PortableObject(reading: text).entries
  }

  /// The same catalogue for these sentences: others leave, new ones have no translation yet.
  func holding(_ keys: Set<String>) -> CatalogueFile {
    var file = self
    file.entries = entries.filter { keys.contains($0.key) || $0.key.isEmpty }
    for key in keys where file.entries[key] == nil { file.entries[key] = "" }
    return file
  }

  var text: String {
    let keys = entries.keys.filter { !$0.isEmpty }
      .sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    return introduction + "\n" + header + keys.map { "\n" + entry($0) }.joined()
  }

  private var header: String {
    let lines = (entries[""] ?? "").split(separator: "\n").map { Self.quoted($0 + "\n") + "\n" }
    return "msgid \"\"\nmsgstr \"\"\n" + lines.joined()
  }

  private func entry(_ key: String) -> String {
    let parts = key.split(separator: "\u{4}", maxSplits: 1)
    let context = parts.count == 2 ? "msgctxt \(Self.quoted(parts[0]))\n" : ""
    return context + "msgid \(Self.quoted(parts[parts.count - 1]))\n"
      + "msgstr \(Self.quoted(entries[key] ?? ""))\n"
  }

  private static func quoted(_ text: some StringProtocol) -> String {
    let escaped = text.map { character in
      switch character {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      case "\t": "\\t"
      default: String(character)
      }
    }
    return "\"" + escaped.joined() + "\""
  }
}
