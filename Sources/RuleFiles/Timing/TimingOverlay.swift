import FormModel
package import Timing
import Words

/// A file with some time parameters, which replace the built-in ones of the same names.
package enum TimingOverlay {
  /// Reads a file whose first key is `extends: built-in`, with the `parameters` that it replaces.
  ///
  /// Throws everything that is wrong with it at once.
  package static func parameters(at path: String) throws(RuleFileError) -> [TimeParameter] {
    try YAMLFile(
      at: path, or: Sentence("there is no such file of time parameters"),
      hint: Sentence("“formaudit calibrate observed.csv” writes one")
    ).read(.timingOverlay)
  }

  /// The text of such a file, which begins with `comment`.
  package static func text(of parameters: [TimeParameter], comment: String) -> String {
    let lines = parameters.map(entry).joined(separator: "\n")
    return commented(comment) + "\nextends: built-in\nparameters:\n" + lines + "\n"
  }

  private static func commented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "#" : "# \($0)" }.joined(separator: "\n")
  }

  private static func entry(_ parameter: TimeParameter) -> String {
    let spread = parameter.spread.map { "\n    spread: \(plain($0))" } ?? ""
    return """
        \(parameter.name.rawValue):
          value: \(plain(parameter.value))\(spread)
          unit: \(quoted(parameter.unit))
          basis: \(parameter.basis.rawValue)
          source: \(quoted(parameter.source))
      """
  }

  /// Four decimals are more than any observation supports.
  private static func plain(_ value: Double) -> String {
    "\((value * 10_000).rounded() / 10_000)"
  }

  /// A YAML text in double quotation marks, whatever it holds.
  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): " "
      default: String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }
}
