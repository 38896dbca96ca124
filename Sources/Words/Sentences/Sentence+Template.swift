extension Sentence {
  /// An English sentence as it is written in the code: the key of its translations, and its arguments.
  public struct Template: ExpressibleByStringInterpolation, Sendable {
    let key: String
    let arguments: [Argument]

    public init(stringLiteral value: String) {
      key = value
      arguments = []
    }

    public init(stringInterpolation: StringInterpolation) {
      key = stringInterpolation.key
      arguments = stringInterpolation.arguments
    }

    /// What can stand between `\(` and `)`.
    public struct StringInterpolation: StringInterpolationProtocol {
      private(set) var key = ""
      private(set) var arguments: [Argument] = []

      public init(literalCapacity: Int, interpolationCount: Int) {
        key.reserveCapacity(literalCapacity + 4 * interpolationCount)
        arguments.reserveCapacity(interpolationCount)
      }

      public mutating func appendLiteral(_ literal: String) {
        key += literal
      }

      /// Words that are the same in every language.
      public mutating func appendInterpolation(_ text: some StringProtocol) {
        append(.sentence(Sentence(verbatim: String(text))))
      }

      public mutating func appendInterpolation(_ sentence: Sentence) {
        append(.sentence(sentence))
      }

      public mutating func appendInterpolation(_ text: LocalizedText) {
        append(.sentence(Sentence(localized: text)))
      }

      /// Words between the quotation marks of the language.
      public mutating func appendInterpolation(quoted text: some StringProtocol) {
        append(.sentence(.quoted(String(text))))
      }

      public mutating func appendInterpolation(_ number: Int) {
        append(.number(Double(number)))
      }

      /// A number that is a name, such as that of a line: its digits are not grouped.
      public mutating func appendInterpolation(plain number: Int) {
        append(.sentence(Sentence(verbatim: "\(number)")))
      }

      /// A number with at most one decimal.
      public mutating func appendInterpolation(_ number: Double) {
        append(.number(number))
      }

      /// A number with the decimals that its author wrote.
      public mutating func appendInterpolation(threshold number: Double) {
        append(.threshold(number))
      }

      /// A share of one.
      public mutating func appendInterpolation(percentage share: Double) {
        append(.percentage(share))
      }

      public mutating func appendInterpolation(duration seconds: Double) {
        append(.duration(seconds))
      }

      /// A number and its noun: `3 questions`.
      public mutating func appendInterpolation(
        _ number: Int, _ one: StaticString, _ many: StaticString
      ) {
        append(.number(Double(number)), " \(one)|\(many)")
      }

      /// A number that may have a decimal, and its noun: `1.5 points`.
      public mutating func appendInterpolation(
        _ number: Double, _ one: StaticString, _ many: StaticString
      ) {
        append(.number(number), " \(one)|\(many)")
      }

      /// Words that depend on a number which may have a decimal and is told elsewhere.
      public mutating func appendInterpolation(
        choosing number: Double, _ one: StaticString, _ many: StaticString
      ) {
        append(.number(number), ":\(one)|\(many)")
      }

      /// Words that depend on a number which is told elsewhere: `is` or `are`.
      public mutating func appendInterpolation(
        choosing number: Int, _ one: StaticString, _ many: StaticString
      ) {
        append(.number(Double(number)), ":\(one)|\(many)")
      }

      private mutating func append(_ argument: Argument, _ forms: String = "") {
        arguments.append(argument)
        key += "{\(arguments.count)\(forms)}"
      }
    }
  }
}
