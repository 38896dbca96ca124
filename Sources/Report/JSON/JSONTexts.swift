import Foundation

/// Writes values as JSON for programs: the one place where bytes of JSON are made.
package enum JSONTexts {
  /// Indented JSON with sorted keys and a final newline; nothing in it commands a terminal.
  package static func text(_ value: some Encodable) -> String {
    written(value, [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes])
  }

  /// The same on one line.
  package static func line(_ value: some Encodable) -> String {
    written(value, [.sortedKeys, .withoutEscapingSlashes])
  }

  private static func written(
    _ value: some Encodable, _ formatting: JSONEncoder.OutputFormatting
  ) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: infinity, negativeInfinity: "-" + infinity, nan: notANumber)
    // Texts, numbers, flags and lists: encoding has no way to fail. Should it fail all the same,
    // `null` says honestly that there is nothing.
    guard let bytes = try? encoder.encode(value) else { return "null\n" }
    return JSONEscapes.escaping(bytes) + "\n"
  }

  /// What stands for numbers that JSON has no way to write.
  static let infinity = "Infinity"
  static let notANumber = "NaN"
}
