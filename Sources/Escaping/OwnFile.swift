import Foundation

/// A file of this program that goes into a page as it is: its style sheet or its script.
package struct OwnFile: Sendable {
  package let text: String

  /// The files one after the other, in the order of their names, without what only their authors read:
  /// indentation, and lines of comment. They are those that the build writes into the binary.
  package init(embedded files: [(path: String, text: String)]) {
    text = files.flatMap { $0.text.split(separator: "\n") }
      .map { $0.drop { $0 == " " } }
      .filter { !$0.isEmpty && !$0.hasPrefix("//") && !($0.hasPrefix("/*") && $0.hasSuffix("*/")) }
      .joined(separator: "\n")
  }

  /// The name by which a content policy allows it.
  package var policySource: String {
    "'sha256-\(Data(SHA256.hash(Array(text.utf8))).base64EncodedString())'"
  }
}
