/// Decides whether a style sheet, or a part of one, is for the window that pages are looked at in.
enum MediaQuery {
  /// The window: a screen of an office, as wide as most designs are made for. In pixels.
  static let width = 1280.0
  static let height = 1024.0

  /// Whether one of the queries of a list holds; an empty list always does.
  static func holds(_ text: ArraySlice<UInt8>) -> Bool {
    if text.trimmed.isEmpty { return true }
    var cursor = StyleCursor(text)
    repeat {
      if query(cursor.slice { $0 == Ascii.comma }) == true { return true }
    } while cursor.take(Ascii.comma)
    return false
  }

  private static func query(_ text: ArraySlice<UInt8>) -> Bool? {
    var cursor = StyleCursor(text)
    cursor.skipBlanks()
    let start = cursor.position
    var word = cursor.word()
    cursor.skipBlanks()
    if word.isEmpty || word == "not" && cursor.current == Ascii.openRound {
      var condition = StyleCondition(test: MediaFeature.holds)
      return condition.value(text[start...])
    }
    let isNegated = word == "not"
    if isNegated || word == "only" {
      word = cursor.word()
      cursor.skipBlanks()
    }
    let isRight = word == "all" || word == "screen"
    let holds = isRight ? rest(&cursor) : false
    return isNegated ? holds.map { !$0 } : holds
  }

  /// What follows the kind of media: nothing, or `and` and a condition.
  private static func rest(_ cursor: inout StyleCursor) -> Bool? {
    guard cursor.current != nil else { return true }
    guard cursor.word() == "and" else { return nil }
    cursor.skipBlanks()
    var condition = StyleCondition(test: MediaFeature.holds)
    return condition.joined(&cursor)
  }
}

/// Decides one feature of a media query, such as `min-width: 768px` or `400px <= width`.
enum MediaFeature {
  /// Nil for a feature or a value that browsers do not know.
  static func holds(_ text: ArraySlice<UInt8>) -> Bool? {
    if text.contains(where: { $0 == Ascii.less || $0 == Ascii.greater || $0 == Ascii.equals }) {
      return range(text)
    }
    guard let colon = text.firstIndex(of: Ascii.colon) else {
      return measure(text.trimmed).map { $0 != 0 } ?? word(text.trimmed, nil)
    }
    let name = text[..<colon].trimmed
    let value = text[(colon + 1)...].trimmed
    if name.beginsWith("min-") { return compare(name.dropFirst(4), value) { $0 >= $1 } }
    if name.beginsWith("max-") { return compare(name.dropFirst(4), value) { $0 <= $1 } }
    if name.beginsWith("-webkit-min-") { return compare(name.dropFirst(12), value) { $0 >= $1 } }
    if name.beginsWith("-webkit-max-") { return compare(name.dropFirst(12), value) { $0 <= $1 } }
    return measure(name) == nil ? word(name, value) : compare(name, value) { $0 == $1 }
  }

  private static func compare(
    _ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>, _ isRight: (Double, Double) -> Bool
  ) -> Bool? {
    guard let measure = measure(name), let length = length(value) else { return nil }
    return isRight(measure, length)
  }

  /// `width >= 600px`, `600px <= width <= 900px`: each pair of neighbours must agree.
  private static func range(_ text: ArraySlice<UInt8>) -> Bool? {
    var rest = text
    var last: Double?
    var isRight = true
    var sign: (Double, Double) -> Bool = { _, _ in true }
    while true {
      let end = rest.firstIndex { $0 == Ascii.less || $0 == Ascii.greater || $0 == Ascii.equals }
      let part = rest[..<(end ?? rest.endIndex)].trimmed
      guard let value = measure(part) ?? length(part) else { return nil }
      if let last { isRight = isRight && sign(last, value) }
      last = value
      guard let end else { return isRight }
      let orEqual = rest[end...].dropFirst().first == Ascii.equals
      sign = comparison(rest[end], orEqual: orEqual)
      rest = rest[(end + (orEqual ? 2 : 1))...]
    }
  }

  private static func comparison(_ sign: UInt8, orEqual: Bool) -> (Double, Double) -> Bool {
    switch (sign, orEqual) {
    case (Ascii.less, true): { $0 <= $1 }
    case (Ascii.less, false): { $0 < $1 }
    case (Ascii.greater, true): { $0 >= $1 }
    case (Ascii.greater, false): { $0 > $1 }
    default: { $0 == $1 }
    }
  }

  /// What the window measures; nil for what is no number.
  private static func measure(_ name: ArraySlice<UInt8>) -> Double? {
    measures.first { name.isWord($0.name) }?.value
  }

  private static let measures: [(name: StaticString, value: Double)] = [
    ("width", MediaQuery.width), ("height", MediaQuery.height),
    ("device-width", MediaQuery.width), ("device-height", MediaQuery.height),
    ("resolution", 1), ("device-pixel-ratio", 1), ("color", 8), ("color-index", 0),
    ("monochrome", 0), ("grid", 0), ("aspect-ratio", MediaQuery.width / MediaQuery.height),
    ("device-aspect-ratio", MediaQuery.width / MediaQuery.height),
  ]

  /// A length in pixels, a resolution in dots a pixel, a ratio, or a number.
  private static func length(_ text: ArraySlice<UInt8>) -> Double? {
    guard let (value, unit) = Distance.number(text) else { return nil }
    let name = unit.trimmed
    if name.isEmpty { return value }
    if name.first == Ascii.slash {
      return Distance.number(name.dropFirst().trimmed).map { value / $0.value }
    }
    return units.first { name.isWord($0.name) }.map { value * $0.factor }
  }

  private static let units: [(name: StaticString, factor: Double)] = [
    ("px", 1), ("em", 16), ("rem", 16), ("pt", 4.0 / 3), ("in", 96), ("cm", 96 / 2.54),
    ("mm", 96 / 25.4), ("dppx", 1), ("x", 1), ("dpi", 1.0 / 96), ("dpcm", 2.54 / 96),
  ]

  private static func word(_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>?) -> Bool? {
    guard let known = words.first(where: { name.isWord($0.name) }) else { return nil }
    guard let value else { return !known.isOff }
    return value.isWord(known.value)
  }

  /// What a browser on a desk says of itself and of its user.
  private static let words: [(name: StaticString, value: StaticString, isOff: Bool)] = [
    ("orientation", "landscape", false), ("hover", "hover", false), ("any-hover", "hover", false),
    ("pointer", "fine", false), ("any-pointer", "fine", false),
    ("prefers-color-scheme", "light", false), ("prefers-reduced-motion", "no-preference", true),
    ("prefers-contrast", "no-preference", true), ("prefers-reduced-data", "no-preference", true),
    ("prefers-reduced-transparency", "no-preference", true), ("forced-colors", "none", true),
    ("inverted-colors", "none", true), ("display-mode", "browser", false),
    ("update", "fast", false), ("scan", "progressive", false), ("color-gamut", "srgb", false),
    ("dynamic-range", "standard", false), ("overflow-block", "scroll", false),
    ("overflow-inline", "scroll", false),
  ]
}
