import Numbers

/// A day of the calendar, without a time zone.
package struct Day: Sendable, Hashable, Comparable {
  package let year: Int
  package let month: Int
  package let day: Int

  package static func < (one: Day, other: Day) -> Bool {
    (one.year, one.month, one.day) < (other.year, other.month, other.day)
  }

  /// `2025-03-01`.
  package var text: String { "\(year)-\(Self.twoDigits(month))-\(Self.twoDigits(day))" }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  /// nil when there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1900...2200).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The day that an export writes: `2025-03-01…`, `01/03/2025…` (day first), `20250301`, or in
  /// words, `3 mars 2025`, and as X does, `Wed Oct 14 20:19:24 +0000 2015`.
  package init?(_ text: String) {
    if let day = Self.internationalDay(text) {
      self = day
      return
    }
    let parts = Array(text.split { !$0.isLetter && !$0.isNumber }.prefix(9))
    let numbers = parts.prefix(3).compactMap { part in
      Int(part.prefix { $0.isNumber }, within: 0...99_999_999)
    }
    let day =
      numbers.count == 3
      ? Self.day(of: numbers) : Self.dayInOneNumber(parts) ?? Self.dayInWords(parts)
    guard let day else { return nil }
    self = day
  }

  /// The year first, else the day, unless only a month can stand there.
  private static func day(of numbers: [Int]) -> Day? {
    let (first, second, third) = (numbers[0], numbers[1], numbers[2])
    if first > 31 { return Day(year: first, month: second, day: third) }
    return second > 12
      ? Day(year: third, month: first, day: second) : Day(year: third, month: second, day: first)
  }

  private static func dayInOneNumber(_ parts: [Substring]) -> Day? {
    guard let first = parts.first, first.count == 8 else { return nil }
    return Int(first, within: 0...99_999_999).flatMap { number in
      Day(year: number / 10000, month: number / 100 % 100, day: number % 100)
    }
  }

  private static func dayInWords(_ parts: [Substring]) -> Day? {
    // The last word that may name a month: “mar. 4 juin” begins with a day of the week.
    guard let month = parts.lazy.compactMap({ MonthNames.month($0) }).last,
      let year = parts.lazy.compactMap({ Int($0, within: 1900...2200) }).first,
      let day = parts.lazy.compactMap({ Int($0.prefix { $0.isNumber }, within: 1...31) }).first
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// `2025-03-01…`: most exports write it, and a million of them should not be cut into words.
  private static func internationalDay(_ text: String) -> Day? {
    var (year, month, day) = (0, 0, 0)
    var place = 0
    for byte in text.utf8.prefix(10) {
      let digit = Int(byte) - Int(UInt8(ascii: "0"))
      switch place {
      case 4, 7: if byte != UInt8(ascii: "-") { return nil }
      case _ where !(0...9).contains(digit): return nil
      case ..<4: year = 10 * year + digit
      case ..<7: month = 10 * month + digit
      default: day = 10 * day + digit
      }
      place += 1
    }
    return place == 10 ? Day(year: year, month: month, day: day) : nil
  }
}
