package import FormModel

extension Language {
  /// A text with the spaces that the typography of the language asks for.
  ///
  /// In French, an ordinary space before `;`, `!`, `?` becomes a narrow no-break space, and one before
  /// `:`, `%` or inside « » a no-break space: rules are then written with an ordinary keyboard, and
  /// no line begins with a colon. English is left as it is.
  package func typeset(_ text: String) -> String {
    self == .french ? FrenchTypography.mended(text) : text
  }
}

/// The spaces of French punctuation.
package enum FrenchTypography {
  /// U+00A0, as wide as a letter.
  package static let space: Unicode.Scalar = "\u{00A0}"
  /// U+202F, before the punctuation made of two parts, the colon excepted.
  package static let narrowSpace: Unicode.Scalar = "\u{202F}"

  package static func mended(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == " ", result.last == "«" {
        result.append(space)
      } else if let before = spaceBefore(scalar), result.last == " " {
        while result.last == " " { result.removeLast() }
        result.append(before)
        result.append(scalar)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func spaceBefore(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case ";", "!", "?": narrowSpace
    case ":", "»", "%": space
    default: nil
    }
  }
}
