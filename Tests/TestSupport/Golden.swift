package import Foundation
package import Testing

/// A text kept beside a test, against which what the program says is held.
///
/// `RECORD=1` writes the texts anew; read the difference before you commit it.
package struct Golden: Sendable {
  private let folder: URL

  /// The folder `Goldens` beside the test file which asks.
  package init(besideTest path: String = #filePath) {
    folder = URL(fileURLWithPath: path).deletingLastPathComponent()
      .appendingPathComponent("Goldens")
  }

  /// Another folder of golden files.
  package init(folder: URL) {
    self.folder = folder
  }

  /// Holds a text against the golden file of this name.
  package func check(
    _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let difference = Self.firstDifference(text, expected)
    #expect(text == expected, "\(name): \(difference)", sourceLocation: sourceLocation)
  }

  /// The first line that differs, which says more than two long texts.
  private static func firstDifference(_ text: String, _ expected: String) -> Comment {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let others = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let index =
      zip(lines, others).enumerated().first { $0.element.0 != $0.element.1 }?.offset
      ?? min(lines.count, others.count)
    let got = lines.indices.contains(index) ? String(lines[index]) : "nothing"
    let wanted = others.indices.contains(index) ? String(others[index]) : "nothing"
    return "line \(index + 1): got “\(got)”, expected “\(wanted)”; RECORD=1 writes it anew"
  }
}
