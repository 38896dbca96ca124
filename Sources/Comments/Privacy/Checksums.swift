import Numbers

/// The checks by which official numbers are told from other numbers.
enum Checksums {
  /// Luhn's formula, of cards and SIRET.
  static func isLuhn(_ digits: [UInt8]) -> Bool {
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let value = Int(digit) * (place % 2 == 1 ? 2 : 1)
      sum += value > 9 ? value - 9 : value
    }
    return sum % 10 == 0 && digits.contains { $0 != 0 }
  }

  /// The remainder of a decimal number.
  static func remainder(_ digits: some Sequence<UInt8>, by divisor: Int) -> Int {
    digits.reduce(0) { ($0 * 10 + Int($1)) % divisor }
  }

  /// Thirteen digits of the French national number, and its key when the last two are there.
  static func isNationalNumber(_ digits: [UInt8]) -> Bool {
    guard digits.count == 15, [1, 2, 3, 4, 7, 8].contains(digits[0]) else { return false }
    let key = Int(digits[13]) * 10 + Int(digits[14])
    return (1...97).contains(key) && 97 - remainder(digits.prefix(13), by: 97) == key
  }

  /// ISO 13616: letters count as two digits, the four first characters go last.
  static func isIBAN(_ characters: [UInt8]) -> Bool {
    guard (15...34).contains(characters.count) else { return false }
    let moved = characters.dropFirst(4) + characters.prefix(4)
    let digits = moved.flatMap { byte -> [UInt8] in
      guard byte > 0x39 else { return [byte - 0x30] }
      let value = byte - 0x41 + 10
      return [value / 10, value % 10]
    }
    return remainder(digits, by: 97) == 1
  }
}
