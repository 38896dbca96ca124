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
