import Numbers

/// Which form a number takes, as the header of a catalogue tells: `nplurals=2; plural=(n >= 2);`.
///
/// The expression is that of gettext, in the syntax of C, over numbers that may have decimals: French
/// says “1,5 point”.
struct PluralRule: Sendable {
  /// How many forms there are.
  let forms: Int
  private let rule: Expression

  /// One form for 1, another for everything else.
  static let notOne = PluralRule(
    forms: 2, rule: .operation("!=", .number, .constant(1)))

  private init(forms: Int, rule: Expression) {
    self.forms = forms
    self.rule = rule
  }

  /// nil when the text is no rule.
  init?(_ text: String) {
    let parts = text.split(separator: ";").map { $0.filter { $0 != " " } }
    guard parts.count == 2, parts[0].hasPrefix("nplurals="), parts[1].hasPrefix("plural="),
      let forms = Int(parts[0].dropFirst(9), within: 1...6),
      let rule = ExpressionReader.expression(of: parts[1].dropFirst(7))
    else { return nil }
    self.init(forms: forms, rule: rule)
  }

  /// The place of the form, from 0; signs do not count, and numbers are told to the tenth.
  func form(of number: Double) -> Int {
    let told = (number.magnitude * 10).rounded() / 10
    let form = rule.value(told)
    return Int(rounding: form, within: 0...forms - 1)
  }

  /// A part of the rule; truth is 1, falsehood 0.
  indirect enum Expression: Sendable {
    case number
    case constant(Double)
    case operation(String, Expression, Expression)
    case choice(Expression, Expression, Expression)

    func value(_ n: Double) -> Double {
      switch self {
      case .number: n
      case .constant(let value): value
      case .choice(let test, let yes, let no): test.value(n) != 0 ? yes.value(n) : no.value(n)
      case .operation(let name, let left, let right):
        Self.value(name, left.value(n), right.value(n))
      }
    }

    private static func value(_ name: String, _ left: Double, _ right: Double) -> Double {
      if name == "%" { return right == 0 ? 0 : left.truncatingRemainder(dividingBy: right) }
      return isTrue(name, left, right) ? 1 : 0
    }

    private static func isTrue(_ name: String, _ left: Double, _ right: Double) -> Bool {
      switch name {
      case "==": left == right
      case "!=": left != right
      case "<": left < right
      case "<=": left <= right
      case ">": left > right
      case ">=": left >= right
      case "&&": left != 0 && right != 0
      default: left != 0 || right != 0
      }
    }
  }
}

/// Reads an expression without spaces, the loosest operators first.
private struct ExpressionReader {
  private var rest: Substring

  /// By how loosely they bind; longer names before those that begin them.
  private static let operators = [
    ["||"], ["&&"], ["==", "!="], ["<=", ">=", "<", ">"], ["%"],
  ]

  static func expression(of text: Substring) -> PluralRule.Expression? {
    var reader = ExpressionReader(rest: text)
    let expression = reader.choice(depth: 0)
    return reader.rest.isEmpty ? expression : nil
  }

  private mutating func choice(depth: Int) -> PluralRule.Expression? {
    guard depth < 20, let test = operation(level: 0, depth) else { return nil }
    guard skip("?") else { return test }
    guard let yes = choice(depth: depth + 1), skip(":"), let no = choice(depth: depth + 1) else {
      return nil
    }
    return .choice(test, yes, no)
  }

  private mutating func operation(level: Int, _ depth: Int) -> PluralRule.Expression? {
    guard level < Self.operators.count else { return atom(depth) }
    guard var left = operation(level: level + 1, depth) else { return nil }
    while let name = Self.operators[level].first(where: { rest.hasPrefix($0) }) {
      rest = rest.dropFirst(name.count)
      guard let right = operation(level: level + 1, depth) else { return nil }
      left = .operation(name, left, right)
    }
    return left
  }

  private mutating func atom(_ depth: Int) -> PluralRule.Expression? {
    if skip("n") { return .number }
    if skip("(") {
      let inside = choice(depth: depth + 1)
      return skip(")") ? inside : nil
    }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    rest = rest.dropFirst(digits.count)
    return Double(digits, within: 0...1e9).map { .constant($0) }
  }

  private mutating func skip(_ text: String) -> Bool {
    guard rest.hasPrefix(text) else { return false }
    rest = rest.dropFirst(text.count)
    return true
  }
}
