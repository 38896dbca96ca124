package import Foundation

/// What a browser built from one saved page: a line of a `browser/<source>.jsonl` file.
package struct BrowserPage: Decodable {
  package let page: String
  /// What the HTTP header said.
  package let charset: String?
  package let controls: [BrowserControl]
}

/// One native control as a browser built it.
package struct BrowserControl: Decodable {
  package let tag: String
  package let type: String
  package let name: String?
  package let id: String?
  /// The index of the owning form; −1 for none.
  package let form: Int
  package let required: Bool
  package let disabled: Bool
  package let visible: Bool
  /// Whether assistive technologies are told of it.
  package let exposed: Bool
  package let accessibleName: String?
  package let accessibleDescription: String?
  package let role: String?
  package let choices: Int?
  /// Acceptable answers as HTML autofill field names; nil where nobody labelled the control.
  package let purposes: [String]?
}

extension BrowserPage {
  /// The pages of a corpus: a folder with `pages/` and `browser/`.
  package static func all(in corpus: URL) throws -> [(source: String, page: BrowserPage)] {
    let folder = corpus.appendingPathComponent("browser")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try files.filter { $0.hasSuffix(".jsonl") }.sorted().flatMap { file in
      let text = try Data(contentsOf: folder.appendingPathComponent(file))
      return try text.split(separator: 0x0A).map { line in
        (String(file.dropLast(6)), try JSONDecoder().decode(BrowserPage.self, from: Data(line)))
      }
    }
  }
}
