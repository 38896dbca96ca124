import Foundation

/// A file of this program that goes into the report as it is: its style sheet or its script.
struct ReportAsset: Sendable {
  let text: String

  static let style = ReportAsset(EmbeddedStyles.files)
  static let script = ReportAsset(EmbeddedScripts.files)

  /// The files one after the other, in the order of their names, without what only their authors read:
  /// indentation, and lines of comment.
  private init(_ files: [(path: String, text: String)]) {
    text = files.flatMap { $0.text.split(separator: "\n") }
      .map { $0.drop { $0 == " " } }
      .filter { !$0.isEmpty && !$0.hasPrefix("//") && !($0.hasPrefix("/*") && $0.hasSuffix("*/")) }
      .joined(separator: "\n")
  }

  /// The name by which a content policy allows it.
  var policySource: String {
    "'sha256-\(Data(SHA256.hash(Array(text.utf8))).base64EncodedString())'"
  }
}

/// What the report may do in a browser: use its own style sheet and its own script, nothing else.
enum ContentPolicy {
  static let text = [
    "default-src 'none'", "style-src \(ReportAsset.style.policySource)",
    "script-src \(ReportAsset.script.policySource)", "base-uri 'none'", "form-action 'none'",
  ].joined(separator: "; ")

  /// The same for a report that looks beside itself for a newer one, by an image.
  static let watched = text + "; img-src 'self' file:"
}
