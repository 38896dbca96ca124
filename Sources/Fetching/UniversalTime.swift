/// Moments in the calendar of today, in universal time.
package enum UniversalTime {
  /// Seconds since the start of 1970, leap seconds left out.
  package static func seconds(
    year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int
  ) -> Int {
    ((days(year, month, day) * 24 + hour) * 60 + minute) * 60 + second
  }

  /// Days from the start of 1970 (Howard Hinnant, days_from_civil): a year begins with March, so that a
  /// leap day is its last.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return year * 365 + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468
  }
}
