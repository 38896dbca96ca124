import Numbers

/// Days as texts, such as 2027-01-31: their order is that of the texts.
package enum DayText {
  /// Whether a text is a day of the calendar.
  package static func isOne(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { $0.utf8.allSatisfy { $0 &- 0x30 < 10 } }
    guard isPlain, parts.map(\.count) == [4, 2, 2], let year = Int(parts[0], within: 0...9999),
      let month = Int(parts[1], within: 1...12), let day = Int(parts[2], within: 1...31)
    else { return false }
    let isLeap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...lengths[month - 1]).contains(day)
  }
}
