import Foundation
import Words

/// The names of months in the languages of the program, as the locales of Unicode have them.
enum MonthNames {
  /// The number of a month by its name, or by three letters or more of its beginning.
  static func month(_ word: Substring) -> Int? {
    guard (3...longest).contains(word.count), word.first?.isLetter == true else { return nil }
    let folded = FoldedWords(String(word)).text
    return months.first { $0.name.hasPrefix(folded) }?.number
  }

  private static let longest = 12

  private static let months: [(name: String, number: Int)] = Language.allCases.flatMap { language in
    var calendar = Calendar(identifier: .gregorian)
    calendar.locale = Locale(identifier: language.rawValue)
    return calendar.monthSymbols.enumerated().map { (FoldedWords($1).text, $0 + 1) }
  }
}
