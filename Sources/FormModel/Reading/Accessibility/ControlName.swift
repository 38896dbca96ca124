/// The name or id of a control, cut into words.
enum ControlName {
  /// `ctl00$txtNomNaissance` becomes `ctl`, `00`, `txt`, `nom`, `naissance`.
  static func words(_ name: String) -> FoldedWords {
    FoldedWords(name: name, longest: longestName)
  }

  /// The words of the innermost part of a name: `Client$Details.Email`, `person[0][email]`; numbers
  /// at its end only count siblings.
  static func lastPart(of name: String) -> FoldedWords {
    let parts = name.utf8.prefix(longestName).split(whereSeparator: partsNames).map(Substring.init)
    let last = parts.last { part in
      part.holdsLetter && !converters.contains(String(part))
    }
    return words((last.map(String.init) ?? name).trimmingNumbers.withoutNumberBefore)
  }

  private static func partsNames(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "$"), UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "|"):
      true
    default: false
    }
  }

  /// What Zope adds to names to say how to read their values.
  private static let converters: Set<String> = [
    "utf8", "ustring", "list", "int", "string", "record",
  ]

  /// Longer names are generated ones.
  private static let longestName = 400
}

extension String {
  /// Jotform numbers its boxes before their names: `q17_town`.
  fileprivate var withoutNumberBefore: String {
    guard hasPrefix("q"), let end = firstIndex(of: "_"), case let number = self[..<end].dropFirst(),
      !number.isEmpty, number.allSatisfy(\.isNumber)
    else { return self }
    return String(self[index(after: end)...])
  }

  /// The text without the number that counts siblings at its end; `address2` and `address3` are names
  /// of their own.
  fileprivate var trimmingNumbers: String {
    let kept = lastIndex(where: \.isLetter).map { String(self[...$0]) } ?? ""
    let number = self.dropFirst(kept.count).filter(\.isNumber)
    return kept.isEmpty || ["2", "3"].contains(number) ? self : kept
  }
}
