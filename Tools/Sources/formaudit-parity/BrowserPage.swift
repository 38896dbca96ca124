import Foundation

/// What a browser built from one saved page: a line of a `browser/<source>.jsonl` file.
struct BrowserPage: Decodable {
  let page: String
  /// What the HTTP header said.
  let charset: String?
  let controls: [BrowserControl]
}

/// One native control as a browser built it.
struct BrowserControl: Decodable {
  let tag: String
  let type: String
  let name: String?
  let id: String?
  /// The index of the owning form; −1 for none.
  let form: Int
  let required: Bool
  let disabled: Bool
  let visible: Bool
  /// Whether assistive technologies are told of it.
  let exposed: Bool
  let accessibleName: String?
  let accessibleDescription: String?
  let role: String?
  let choices: Int?
  /// Acceptable answers as HTML autofill field names; nil where nobody labelled the control.
  let purposes: [String]?
}

extension BrowserPage {
  /// The pages of a corpus: a folder with `pages/` and `browser/`.
  static func all(in corpus: URL) throws -> [(source: String, page: BrowserPage)] {
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
