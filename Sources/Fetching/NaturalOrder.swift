/// Whether one file name comes before another as people count: `page2` before `page10`, capitals
/// aside.
///
/// Names that differ only in capitals or leading zeros are ordered by their bytes, so that no two
/// different names tie.
package func naturalOrder(_ first: String, _ second: String) -> Bool {
  let (firstParts, secondParts) = (NaturalPart.parts(of: first), NaturalPart.parts(of: second))
  if firstParts != secondParts { return firstParts.lexicographicallyPrecedes(secondParts) }
  return first.utf8.lexicographicallyPrecedes(second.utf8)
}

/// A letter, or a whole number however long.
private enum NaturalPart: Comparable {
  /// The digits without leading zeros; none at all for zero.
  case number([UInt8])
  case letter(Unicode.Scalar)

  static func parts(of name: String) -> [NaturalPart] {
    var parts: [NaturalPart] = []
    var digits: [UInt8] = []
    var isInNumber = false
    for scalar in name.lowercased().unicodeScalars {
      if ("0"..."9").contains(scalar) {
        isInNumber = true
        if scalar != "0" || !digits.isEmpty { digits.append(UInt8(scalar.value)) }
      } else {
        if isInNumber { parts.append(.number(digits)) }
        (digits, isInNumber) = ([], false)
        parts.append(.letter(scalar))
      }
    }
    return isInNumber ? parts + [.number(digits)] : parts
  }

  static func < (first: NaturalPart, second: NaturalPart) -> Bool {
    switch (first, second) {
    case (.number(let first), .number(let second)):
      first.count == second.count
        ? first.lexicographicallyPrecedes(second) : first.count < second.count
    case (.letter(let first), .letter(let second)): first < second
    case (.number, .letter(let letter)): letter > "9"
    case (.letter(let letter), .number): letter < "0"
    }
  }
}
