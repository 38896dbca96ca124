/// What a character is, told at once for ASCII: the tables of Unicode are slow to look into, and every
/// wording of every page is asked.
extension Unicode.Scalar {
  package var isLetter: Bool {
    isASCII ? (value | 0x20) &- 0x61 < 26 : properties.isAlphabetic
  }

  package var isCapital: Bool {
    isASCII ? value &- 0x41 < 26 : properties.isUppercase
  }

  package var isDigit: Bool {
    isASCII ? value &- 0x30 < 10 : properties.numericType == .decimal
  }

  var isNumber: Bool {
    isASCII ? value &- 0x30 < 10 : properties.numericType != nil
  }

  var isSpace: Bool {
    isASCII ? value == 0x20 || value &- 0x09 < 5 : properties.isWhitespace
  }
}

extension StringProtocol {
  package var holdsLetter: Bool { unicodeScalars.contains(where: \.isLetter) }

  package var holdsNumber: Bool { unicodeScalars.contains(where: \.isNumber) }

  /// The number of words between white space.
  package var wordCount: Int {
    var count = 0
    var isInsideWord = false
    for scalar in unicodeScalars {
      let isSpace = scalar.isSpace
      if isInsideWord, isSpace { count += 1 }
      isInsideWord = !isSpace
    }
    return isInsideWord ? count + 1 : count
  }
}

/// A name in which `*` stands for anything.
package struct NamePattern: Sendable, Hashable {
  private let pieces: [[Character]]

  package init(_ text: String) {
    pieces = text.split(separator: "*", omittingEmptySubsequences: false).map(Array.init)
  }

  /// Linear in the length of the name for each piece: no pattern takes long.
  package func matches(_ name: String) -> Bool {
    let name = Array(name)
    guard pieces.count > 1 else { return name == pieces[0] }
    let (first, last) = (pieces[0], pieces[pieces.count - 1])
    guard name.count >= first.count + last.count, name.starts(with: first),
      name.suffix(last.count).elementsEqual(last)
    else { return false }
    var rest = name[first.count..<name.count - last.count]
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard rest.count >= piece.count,
        let start = (rest.startIndex...rest.endIndex - piece.count).first(where: {
          rest[$0..<$0 + piece.count].elementsEqual(piece)
        })
      else { return false }
      rest = rest[(start + piece.count)...]
    }
    return true
  }
}
