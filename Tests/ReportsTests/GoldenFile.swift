import Foundation

/// A text which is compared with what was agreed on; `RECORD=1` in the environment agrees anew.
enum GoldenFile {
  /// The agreed text, or nil when nothing was agreed on yet.
  static func agreed(_ name: String, told text: String) throws -> String? {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Goldens")
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    guard let bytes = try? Data(contentsOf: file) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
