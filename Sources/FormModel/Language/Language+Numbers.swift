import Numbers

/// Numbers, durations and plurals as people of each language write them.
///
/// Written here because locale-aware formatters give other results on other machines, and weigh
/// 40 MB in a static binary.
extension Language {
  /// U+202F, between thousands and before `;`, `!`, `?` in French.
  static let narrowSpace = "\u{202F}"
  /// U+00A0, before `:` and units in French.
  static let space = "\u{00A0}"

  /// A number with at most one decimal: `1,234.5` or `1 234,5`.
  public func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return value.isNaN ? "?" : "∞" }
    let tenths = Int(rounding: abs(value) * 10, within: 0...Int.max)
    let sign = value < 0 && tenths > 0 ? "−" : ""
    let decimals = tenths % 10 == 0 ? "" : (self == .french ? "," : ".") + String(tenths % 10)
    return sign + grouped(tenths / 10) + decimals
  }

  /// A threshold as its author wrote it, decimals included: `0.25` or `0,25`.
  public func threshold(_ value: Double) -> String {
    guard value != (value * 10).rounded() / 10, abs(value) < 1e6 else { return number(value) }
    return "\(value)".replacing(".", with: self == .french ? "," : ".")
      .replacing("-", with: "−", maxReplacements: 1)
  }

  public func number(_ value: Int) -> String {
    (value < 0 ? "−" : "") + grouped(Int(clamping: value.magnitude))
  }

  /// A share of one as a percentage: `25%` or `25 %`.
  public func percentage(_ share: Double) -> String {
    number((share * 100).rounded()) + (self == .french ? Self.space : "") + "%"
  }

  /// A duration in seconds: `8 s`, `1 min 40 s`, `26 min`, `1 h 05 min`.
  ///
  /// Seconds are told below ten minutes only: beyond, they would be a false precision.
  public func duration(_ seconds: Double) -> String {
    let whole = Int(rounding: seconds, within: 0...1_000_000_000)
    if whole < 60 { return "\(whole)\(Self.space)s" }
    if whole < 600 {
      let rest = whole % 60
      return "\(whole / 60)\(Self.space)min" + (rest == 0 ? "" : " \(rest)\(Self.space)s")
    }
    let minutes = (whole + 30) / 60
    if minutes < 60 { return "\(minutes)\(Self.space)min" }
    let rest = minutes % 60
    let padded = rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(minutes / 60)\(Self.space)h" + (rest == 0 ? "" : " \(padded)\(Self.space)min")
  }

  /// A number and its noun: `1 question`, `3 questions`. French says `0 question`.
  public func count(_ value: Int, _ one: String, _ many: String) -> String {
    let isSingular = self == .french ? value.magnitude < 2 : value.magnitude == 1
    return number(value) + " " + (isSingular ? one : many)
  }

  /// The same, when the nouns of the two languages are not alike.
  public func count(
    _ value: Int, _ one: String, _ many: String, _ frenchOne: String, _ frenchMany: String
  ) -> String {
    self == .french ? count(value, frenchOne, frenchMany) : count(value, one, many)
  }

  /// Words between the quotation marks of the language: `“name”` or `« nom »`.
  public func quoted(_ words: String) -> String {
    self == .french ? "«\(Self.space)\(words)\(Self.space)»" : "“\(words)”"
  }

  private func grouped(_ value: Int) -> String {
    let digits = String(value)
    guard digits.count > 3 else { return digits }
    let separator = self == .french ? Self.narrowSpace : ","
    var result = ""
    for (offset, digit) in digits.enumerated() {
      if offset > 0, (digits.count - offset) % 3 == 0 { result += separator }
      result.append(digit)
    }
    return result
  }
}
