import Foundation

/// The files of the project that the tests of catalogues read and write.
enum SourceTexts {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func catalogue(_ code: String) -> URL {
    root.appendingPathComponent("Rules/locales/\(code).po")
  }

  /// The sentences in the sources of the product, by file.
  static let scans: [(file: String, scan: SentenceScanner)] = {
    let sources = root.appendingPathComponent("Sources").path
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: sources)) ?? []
    return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
      guard let text = try? String(contentsOfFile: "\(sources)/\(path)", encoding: .utf8),
        text.contains("Sentence(") || text.contains("say(")
      else { return nil }
      return (path, SentenceScanner(text))
    }
  }()

  /// The sentences of the files that a team begins with: `{{"words"}}`.
  private static let drafts: [String] = {
    let folder = root.appendingPathComponent("Rules/drafts")
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).compactMap { try? String(contentsOf: $0, encoding: .utf8) }
      .flatMap { $0.matches(of: #/\{\{(?:each )?"(.+?)"\}\}/#).map { String($0.1) } }
  }()

  /// Their keys.
  static let keys = Set(scans.flatMap { $0.scan.found.map(\.key) }).union(drafts)
}
