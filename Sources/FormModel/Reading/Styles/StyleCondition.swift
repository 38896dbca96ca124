/// Decides what stands after `@media` and `@supports`: conditions joined by `not`, `and`, `or`.
struct StyleCondition {
  /// Decides what stands between two brackets; nil where it cannot be told.
  private let test: (ArraySlice<UInt8>) -> Bool?
  private var depth = 0

  init(test: @escaping (ArraySlice<UInt8>) -> Bool?) { self.test = test }

  /// Nil where it cannot be told.
  mutating func value(_ text: ArraySlice<UInt8>) -> Bool? {
    var cursor = StyleCursor(text)
    cursor.skipBlanks()
    return joined(&cursor)
  }

  /// The rest of the text, from where the cursor stands.
  mutating func joined(_ cursor: inout StyleCursor) -> Bool? {
    var result = operand(&cursor)
    while cursor.current != nil {
      let word = cursor.word()
      guard word == "and" || word == "or" else { return nil }
      let next = operand(&cursor)
      result = word == "and" ? Self.both(result, next) : Self.either(result, next)
    }
    return result
  }

  private mutating func operand(_ cursor: inout StyleCursor) -> Bool? {
    cursor.skipBlanks()
    defer { cursor.skipBlanks() }
    let word = cursor.word()
    if word == "not" { return operandAfterNot(&cursor) }
    guard cursor.take(Ascii.openRound) else {
      cursor.position = cursor.end
      return nil
    }
    let content = cursor.bracketed().trimmed
    guard word.isEmpty else { return word == "selector" ? true : nil }
    guard content.first == Ascii.openRound || content.beginsWith("not ") else {
      return test(content)
    }
    guard depth < Self.mostDepth else { return nil }
    depth += 1
    defer { depth -= 1 }
    return value(content)
  }

  private mutating func operandAfterNot(_ cursor: inout StyleCursor) -> Bool? {
    guard depth < Self.mostDepth else { return nil }
    depth += 1
    defer { depth -= 1 }
    return operand(&cursor).map { !$0 }
  }

  private static func both(_ one: Bool?, _ other: Bool?) -> Bool? {
    if one == false || other == false { return false }
    return one == nil || other == nil ? nil : true
  }

  private static func either(_ one: Bool?, _ other: Bool?) -> Bool? {
    if one == true || other == true { return true }
    return one == nil || other == nil ? nil : false
  }

  /// No condition nests deeper.
  private static let mostDepth = 16
}
