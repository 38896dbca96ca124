/// The name or id of a control, cut into words.
enum ControlName {
  /// `ctl00$txtNomNaissance` becomes `ctl`, `00`, `txt`, `nom`, `naissance`.
  static func words(_ name: String) -> FoldedWords {
    var spaced: [UInt8] = []
    var previous = Kind.other
    for byte in name.utf8.prefix(longestName) {
      let kind = Kind(byte)
      let beginsWord =
        kind == .capital && previous == .small || (kind == .digit) != (previous == .digit)
      if beginsWord { spaced.append(0x20) }
      spaced.append(byte)
      previous = kind
    }
    return spaced.withUnsafeBufferPointer { FoldedWords($0, limit: 60) }
  }

  /// Longer names are generated ones.
  private static let longestName = 400

  private enum Kind {
    case small, capital, digit, other

    init(_ byte: UInt8) {
      switch byte {
      case 0x61...0x7A: self = .small
      case 0x41...0x5A: self = .capital
      case 0x30...0x39: self = .digit
      default: self = .other
      }
    }
  }
}
