import Numbers

/// Numbers and durations as people of each language write them.
///
/// Written here because locale-aware formatters give other results on other machines, and weigh
/// 40 MB in a static binary.
extension Language {
  public var conventions: Conventions {
    self == .english ? .english : Catalogue.of(self).conventions
  }

  /// A number with at most one decimal: `1,234.5` or `1 234,5`.
  public func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return value.isNaN ? "?" : "∞" }
    let tenths = Int(rounding: abs(value) * 10, within: 0...Int.max)
    let sign = value < 0 && tenths > 0 ? "−" : ""
    let decimals = tenths % 10 == 0 ? "" : conventions.decimalMark + String(tenths % 10)
    return sign + grouped(tenths / 10) + decimals
  }

  public func number(_ value: Int) -> String {
    (value < 0 ? "−" : "") + grouped(Int(clamping: value.magnitude))
  }

  /// A threshold as its author wrote it, decimals included: `0.25` or `0,25`.
  public func threshold(_ value: Double) -> String {
    guard value != (value * 10).rounded() / 10, abs(value) < 1e6 else { return number(value) }
    let digits = "\(value.magnitude)".split(separator: ".", omittingEmptySubsequences: false)
    return (value < 0 ? "−" : "") + digits.joined(separator: conventions.decimalMark)
  }

  /// A share of one as a percentage: `25%` or `25 %`.
  public func percentage(_ share: Double) -> String {
    Sentence("\((share * 100).rounded())%").text(in: self)
  }

  /// A duration in seconds: `8 s`, `1 min 40 s`, `26 min`, `1 h 05 min`.
  ///
  /// Seconds are told below ten minutes only: beyond, they would be a false precision.
  public func duration(_ seconds: Double) -> String {
    let whole = Int(rounding: seconds, within: 0...1_000_000_000)
    if whole < 600 { return Self.minutes(whole / 60, andSeconds: whole % 60).text(in: self) }
    let minutes = (whole + 30) / 60
    return Self.hours(minutes / 60, andMinutes: minutes % 60).text(in: self)
  }

  private static func minutes(_ minutes: Int, andSeconds seconds: Int) -> Sentence {
    if minutes == 0 { return Sentence("\("\(seconds)")\u{A0}s") }
    return seconds == 0
      ? Sentence("\("\(minutes)")\u{A0}min")
      : Sentence("\("\(minutes)")\u{A0}min \("\(seconds)")\u{A0}s")
  }

  private static func hours(_ hours: Int, andMinutes minutes: Int) -> Sentence {
    if hours == 0 { return Sentence("\("\(minutes)")\u{A0}min") }
    let padded = minutes < 10 ? "0\(minutes)" : "\(minutes)"
    return minutes == 0
      ? Sentence("\("\(hours)")\u{A0}h") : Sentence("\("\(hours)")\u{A0}h \(padded)\u{A0}min")
  }

  private func grouped(_ value: Int) -> String {
    let digits = String(value)
    guard digits.count > 3 else { return digits }
    let separator = conventions.thousandsSeparator
    var result = ""
    for (offset, digit) in digits.enumerated() {
      if offset > 0, (digits.count - offset) % 3 == 0 { result += separator }
      result.append(digit)
    }
    return result
  }
}

extension Sentence {
  /// Words between the quotation marks of the language: `“name”` or `« nom »`.
  public static func quoted(_ words: String) -> Sentence { Sentence("“\(words.onOneLine)”") }
}
