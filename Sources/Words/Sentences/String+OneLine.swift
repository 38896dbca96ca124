extension String {
  /// The text without the characters that move a terminal's cursor, break a line or hide what is
  /// written: each becomes `�`.
  public var onOneLine: String {
    guard unicodeScalars.contains(where: \.isUnseen) else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars { result.append(scalar.isUnseen ? "\u{FFFD}" : scalar) }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// Control, line-breaking and direction-changing characters.
  fileprivate var isUnseen: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
    default: false
    }
  }
}
