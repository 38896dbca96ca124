import Foundation

/// A file of this program that goes into a page as it is: its style sheet or its script.
package struct OwnFile: Sendable {
  package let text: String

  /// The files one after the other, in the order of their names, without what only their authors read:
  /// indentation, and lines of comment. They are those that the build writes into the binary.
  package init(embedded files: [(path: String, text: String)]) {
    let lines = files.flatMap { $0.text.utf8.split(separator: UInt8(ascii: "\n")) }
      .map { $0.drop { $0 == UInt8(ascii: " ") } }
      .filter { !$0.isEmpty && !Self.isComment($0) }
    text = lines.map { String(Substring($0)) }.joined(separator: "\n")
  }

  private static func isComment(_ line: Substring.UTF8View.SubSequence) -> Bool {
    line.starts(with: "//".utf8)
      || (line.starts(with: "/*".utf8) && line.suffix(2).elementsEqual("*/".utf8))
  }

  /// The name by which a content policy allows it.
  package var policySource: String {
    "'sha256-\(Data(SHA256.hash(Array(text.utf8))).base64EncodedString())'"
  }
}
