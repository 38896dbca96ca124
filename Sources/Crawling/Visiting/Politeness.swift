import Fetching
import Numbers
import Words

/// How long to wait before a site is asked again.
struct Politeness: Sendable {
  /// Seconds between two requests to one site.
  var pause: Double

  static let mostAttempts = 5
  /// A site that asks for more is left alone for this run.
  static let longestWait = 120.0
  /// A `Crawl-delay` counts up to this: a house value.
  static let longestDelay = 30.0
  private static let firstBackOff = 1.0
  private static let longestBackOff = 60.0

  /// - Parameter delay: What `robots.txt` asks.
  func pause(delay: Double?) -> Double {
    max(pause, min(delay ?? 0, Self.longestDelay))
  }

  /// Seconds before the next attempt: what the site says, else twice as long each time, give or take a half,
  /// so that not everybody comes back at once. nil when the site asks for more than is waited.
  ///
  /// The same address waits as long in every run.
  func wait(after attempt: Int, at address: String, retryAfter: String?, date: Double) -> Double? {
    if let asked = retryAfter.flatMap({ RetryAfter.seconds($0, date: date) }) {
      return asked <= Self.longestWait ? max(asked, pause) : nil
    }
    let digits = StableHash(of: "\(address) \(attempt)").mixed.value % 1_000
    let jitter = 0.5 + Double(digits) / 1_000
    let doubled = Self.firstBackOff * Double(1 << min(attempt, 10))
    return max(pause, min(doubled * jitter, Self.longestBackOff))
  }
}

/// The header `Retry-After` (RFC 9110, section 10.2.3): seconds, or a date.
enum RetryAfter {
  static func seconds(_ header: String, date: Double) -> Double? {
    if let seconds = Double(header, within: 0...1e9) { return seconds }
    return moment(header).map { max(0, $0 - date) }
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// `Sun, 06 Nov 1994 08:49:37 GMT`, the only form that may be written today.
  private static func moment(_ text: String) -> Double? {
    let parts = text.split { $0 == " " || $0 == "," || $0 == ":" }
    guard parts.count == 8, let day = Int(parts[1], within: 1...31),
      let month = months.firstIndex(of: parts[2].lowercased()),
      let year = Int(parts[3], within: 1970...9999), let hour = Int(parts[4], within: 0...23),
      let minute = Int(parts[5], within: 0...59), let second = Int(parts[6], within: 0...60)
    else { return nil }
    return Double(
      UniversalTime.seconds(
        year: year, month: month + 1, day: day, hour: hour, minute: minute, second: second))
  }
}
