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

  var isSpace: Bool {
    isASCII ? value == 0x20 || value &- 0x09 < 5 : properties.isWhitespace
  }
}

extension StringProtocol {
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
