import Foundation

/// Writes values as JSON for programs: the one place where bytes of JSON are made.
package enum JSONTexts {
  /// Indented JSON with sorted keys and a final newline; nothing in it commands a terminal.
  package static func text(_ value: some Encodable) -> String {
    String(decoding: bytes(value), as: UTF8.self) + "\n"
  }

  /// The same on one line.
  package static func line(_ value: some Encodable) -> String {
    String(decoding: written(value, [.sortedKeys, .withoutEscapingSlashes]), as: UTF8.self) + "\n"
  }

  /// The same as indented bytes, without the newline at the end.
  static func bytes(_ value: some Encodable) -> [UInt8] {
    written(value, [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes])
  }

  private static func written(
    _ value: some Encodable, _ formatting: JSONEncoder.OutputFormatting
  ) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: infinity, negativeInfinity: "-" + infinity, nan: notANumber)
    // Texts, numbers, flags and lists: encoding has no way to fail. Should it fail all the same,
    // `null` says honestly that there is nothing.
    guard let bytes = try? encoder.encode(value) else { return Array("null".utf8) }
    return JSONEscapes.escaping(Array(bytes))
  }

  /// What stands for numbers that JSON has no way to write.
  static let infinity = "Infinity"
  static let notANumber = "NaN"
}
