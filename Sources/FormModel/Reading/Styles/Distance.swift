import Numbers

/// Recognises the places where nobody sees anything.
enum Distance {
  /// Whether a property puts an element out of the window, cuts it away, or makes it transparent.
  static func isAway(_ text: ArraySlice<UInt8>, _ property: StyleProperty) -> Bool {
    switch property {
    case .opacity: number(text)?.value == 0
    case .clip: argument(of: "rect(", in: text).map { $0.value <= 1 } ?? false
    case .clipPath:
      argument(of: "inset(", in: text).map { $0.value >= 50 && $0.unit.first == percent } ?? false
    default: isFar(text)
    }
  }

  private static func isFar(_ text: ArraySlice<UInt8>) -> Bool {
    guard let (value, unit) = number(text), value < 0 else { return false }
    return -value >= farAway
      || (unit.isWord("em") || unit.isWord("rem")) && -value >= farAway / 10
  }

  /// The first number between the brackets of a function.
  private static func argument(of function: StaticString, in text: ArraySlice<UInt8>) -> (
    value: Double, unit: ArraySlice<UInt8>
  )? {
    guard text.beginsWith(function) else { return nil }
    return number(text.dropFirst(function.utf8CodeUnitCount).trimmed)
  }

  /// A number and what follows it.
  static func number(_ text: ArraySlice<UInt8>) -> (value: Double, unit: ArraySlice<UInt8>)? {
    let digits = text.prefix { ($0 >= 0x30 && $0 <= 0x39) || "+-.".utf8.contains($0) }
    let written = String(decoding: digits, as: UTF8.self)
    guard let value = Double(written, within: -1e9...1e9) else { return nil }
    return (value, text[digits.endIndex...])
  }

  /// Pixels; nobody places something there to be seen.
  private static let farAway = 500.0
  private static let percent = UInt8(ascii: "%")
}
