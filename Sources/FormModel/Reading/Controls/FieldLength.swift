import Markup
import Numbers

/// The lengths that a form accepts in a text box, as its attributes tell.
enum FieldLength {
  /// `maxlength`, or the digits of `max` for a number.
  static func greatest(of control: Control) -> Int? {
    control.type == "number"
      ? digits(of: control.element[attribute: "max"])
      : length(control.element[.maxlength])
  }

  /// `minlength`, or the digits of `min` for a number.
  static func smallest(of control: Control) -> Int? {
    control.type == "number"
      ? digits(of: control.element[attribute: "min"])
      : length(control.element[attribute: "minlength"])
  }

  /// The number that an attribute writes; browsers too keep it in 32 bits, and ignore greater ones.
  static func count(_ attribute: String?) -> Int? {
    attribute.flatMap { Int($0, within: 0...Int(Int32.max)) }
  }

  private static func length(_ attribute: String?) -> Int? {
    count(attribute).flatMap { $0 > 0 ? $0 : nil }
  }

  private static func digits(of attribute: String?) -> Int? {
    attribute.flatMap { Int($0, within: 0...Int.max) }.map { String($0).count }
  }
}

/// The characters that one place of a pattern accepts.
struct InputCharacters: Sendable {
  var ranges: [ClosedRange<UInt32>] = []
  var isNegated = false

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    ranges.contains { $0.contains(scalar.value) } != isNegated
  }

  static let all = InputCharacters(ranges: [0...0x10FFFF])
  static let digits = InputCharacters(ranges: [0x30...0x39])
  static let word = InputCharacters(ranges: [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
  static let space = InputCharacters(ranges: [0x09...0x0D, 0x20...0x20, 0xA0...0xA0])
}
