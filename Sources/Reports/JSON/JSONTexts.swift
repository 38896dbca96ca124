import Foundation

/// Writes small values as JSON for programs.
enum JSONTexts {
  /// Indented JSON with sorted keys and a final newline; nothing in it commands a terminal.
  static func text(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "Infinity", negativeInfinity: "-Infinity", nan: "NaN")
    // Texts, numbers, flags and lists: encoding has no way to fail. Should it fail all the same,
    // `null` says honestly that there is nothing.
    guard let bytes = try? encoder.encode(value) else { return "null\n" }
    return JSONEscapes.escapingInvisible(String(decoding: bytes, as: UTF8.self)) + "\n"
  }
}
