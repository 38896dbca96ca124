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
