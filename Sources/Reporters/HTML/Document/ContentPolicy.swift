import Escaping

extension OwnFile {
  static let style = OwnFile(embedded: EmbeddedStyles.files)
  static let script = OwnFile(embedded: EmbeddedScripts.files)
}

/// What the report may do in a browser: use its own style sheet and its own script, nothing else.
enum ContentPolicy {
  static let text = [
    "default-src 'none'", "style-src \(OwnFile.style.policySource)",
    "script-src \(OwnFile.script.policySource)", "base-uri 'none'", "form-action 'none'",
  ].joined(separator: "; ")

  /// The same for a report that looks beside itself for a newer one, by an image.
  static let watched = text + "; img-src 'self' file:"
}
