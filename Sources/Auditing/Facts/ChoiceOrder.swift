import FormModel
import Numbers

/// The order in which a list shows its answers, as far as people can tell it.
enum ChoiceOrder: String, CaseIterable {
  case grouped, numeric, chronological, alphabetical
  case none = "no visible order"

  /// nil where the order cannot be told: other alphabets have their own, and codes such as `AL`, `AK`
  /// stand in the order of the names behind them.
  init?(of choices: [String], isGrouped: Bool, followsCalendar: Bool = false) {
    if isGrouped {
      self = .grouped
      return
    }
    if Self.hideTheirOrder(choices.prefix(Self.mostChoices)) { return nil }
    let texts = choices.prefix(Self.mostChoices).map { FoldedWords($0, limit: 8) }
    self =
      Self.isNumeric(texts)
      ? .numeric
      : followsCalendar
        ? .chronological : Self.isAlphabetical(texts) ? .alphabetical : .none
  }

  private static func hideTheirOrder(_ choices: ArraySlice<String>) -> Bool {
    let foreign = choices.count { text in
      !text.unicodeScalars.contains {
        ("a"..."z").contains($0) || ("0"..."9").contains($0) || ("A"..."Z").contains($0)
      }
    }
    let codes = choices.count {
      $0.utf8.count <= longestCode && (2...3).contains($0.count) && $0.allSatisfy(\.isUppercase)
    }
    return max(foreign, codes) * 4 > choices.count * 3
  }

  /// In bytes: three capitals of whatever alphabet.
  private static let longestCode = 12

  /// Longer lists are ordered or not from their beginning on.
  private static let mostChoices = 500

  /// Ages, amounts, hours, numbered lists: the numbers rise, or fall, all along.
  private static func isNumeric(_ texts: [FoldedWords]) -> Bool {
    let numbers = texts.filter { $0.text.utf8.contains { $0 &- 0x30 < 10 } }
      .map { text in text.words.compactMap(number).prefix(3) }.filter { !$0.isEmpty }
    guard numbers.count * 4 >= texts.count * 3, numbers.count > 1 else { return false }
    let falls = zip(numbers, numbers.dropFirst()).count { $1.lexicographicallyPrecedes($0) }
    let rises = zip(numbers, numbers.dropFirst()).count { $0.lexicographicallyPrecedes($1) }
    return min(falls, rises) * 10 <= numbers.count
  }

  /// The number that a word begins with: `2a` is 2, `8h30` is 8.
  private static func number(_ word: String) -> Int? {
    let digits = word.utf8.prefix { $0 &- 0x30 < 10 }
    return Int(Substring(digits), within: 0...999_999_999)
  }

  /// A few favourites may stand before the list, and "other" or "none" after it; some sites put
  /// accented letters at the wrong place.
  private static func isAlphabetical(_ texts: [FoldedWords]) -> Bool {
    let keys = texts.map(\.text)
    let falls = zip(keys, keys.dropFirst()).map { $1 < $0 }
    let mostBefore = min(5, keys.count / 4)
    return (0...mostBefore).contains { before in
      (0...2).contains { after in
        let list = falls.dropFirst(before).dropLast(after)
        return list.count > 1 && list.count { $0 } <= list.count / 8
      }
    }
  }
}
