/// How a form wants a date to be written: `JJ/MM/AAAA`, `dd-mm-yyyy`.
struct DateFormat: Hashable {
  /// As the form writes it, in capitals.
  let written: String
  /// The order and the lengths of its parts and its separator, whatever the language: `D2/M2/Y4`.
  let order: String

  static func == (one: DateFormat, other: DateFormat) -> Bool { one.order == other.order }

  func hash(into hasher: inout Hasher) { hasher.combine(order) }

  /// The first format that one of these texts states.
  static func found(in texts: [String]) -> DateFormat? {
    for text in texts {
      let words = text.prefix(longestText).split { !isPart($0) && !separators.contains($0) }
      for word in words {
        if let format = DateFormat(word) { return format }
      }
    }
    return nil
  }

  private static let longestText = 1_000
  private static let separators: Set<Character> = ["/", "-", "."]
  /// Day and year in French, English, German, Spanish, Italian, Dutch, Portuguese; a month is `m`.
  private static let days: Set<Character> = ["j", "d", "t", "g"]
  private static let years: Set<Character> = ["a", "y", "j"]

  private static func isPart(_ character: Character) -> Bool {
    character.isASCII && character.isLetter
  }

  private init?(_ word: Substring) {
    let parts = word.lowercased().split(whereSeparator: Self.separators.contains)
    guard parts.count == 3, let separator = word.first(where: Self.separators.contains) else {
      return nil
    }
    let names = parts.map(Self.name)
    guard Set(names.map(\.first)) == ["D", "M", "Y"] else { return nil }
    written = word.uppercased()
    order = names.joined(separator: String(separator))
  }

  /// `D2`, `M2`, `Y4`; nothing for what is no part of a date.
  private static func name(_ part: Substring) -> String {
    guard let letter = part.first, part.allSatisfy({ $0 == letter }) else { return "" }
    switch (letter, part.count) {
    case ("m", 1...2): return "M\(part.count)"
    case (_, 4) where years.contains(letter): return "Y4"
    case ("j", 2): return "D2"
    case (_, 2) where letter == "a" || letter == "y": return "Y2"
    case (_, 1...2) where days.contains(letter): return "D\(part.count)"
    default: return ""
    }
  }
}
