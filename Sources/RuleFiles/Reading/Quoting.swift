import Words

extension String {
  /// The reader's own word, short and harmless, in quotation marks.
  var quoted: Sentence {
    let limit = 60
    let short = count > limit ? prefix(limit - 1) + "…" : self[...]
    return .quoted(String(short).onOneLine)
  }

  /// The text without the characters that move a terminal's cursor or hide what is written.
  var onOneLine: String {
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

extension Sequence where Element == String {
  /// The words as people list them: `bad, good, poor`.
  var listed: String { joined(separator: ", ") }
}
