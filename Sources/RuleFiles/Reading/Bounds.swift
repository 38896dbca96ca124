package import Words

/// The numbers that a key can have: every number of every file is held against some.
package struct Bounds: Sendable, Equatable {
  package let lowest: Double
  package let highest: Double
  /// Whether the lowest number itself is out of bounds.
  package let isAbove: Bool
  /// Whether the number is written without a point.
  package let isWhole: Bool

  private init(_ range: ClosedRange<Double>, isAbove: Bool = false, isWhole: Bool = false) {
    lowest = range.lowerBound
    highest = range.upperBound
    self.isAbove = isAbove
    self.isWhole = isWhole
  }

  /// From one number to another, both included.
  static func between(_ range: ClosedRange<Double>) -> Bounds { Bounds(range) }

  /// Above zero, up to a number.
  static func above0(upTo highest: Double) -> Bounds { Bounds(0...highest, isAbove: true) }

  /// Counted from 1 up to a number.
  static func whole(upTo highest: Double) -> Bounds { Bounds(1...highest, isWhole: true) }

  static let share = between(0...1)
  static let points = between(0...100)
  /// The points of its category that a rule can take.
  static let weight = above0(upTo: 100)
  static let budget = between(0...1e9)
  static let percentage = between(0...1e6)
  /// A day in seconds: a longer time for one act is a slip of the finger.
  static let day: Double = 86_400
  /// What a fact can be held against: no page counts further.
  static let ofFacts = between(-1e9...1e9)

  func contains(_ number: Double) -> Bool {
    number <= highest && (isAbove ? number > lowest : number >= lowest)
      && (!isWhole || number.rounded() == number)
  }

  /// What a number must be: `between 0 and 1`.
  package var sentence: Sentence {
    let high = Self.digits(highest)
    let low = Self.digits(lowest)
    if isAbove { return Sentence("more than \(low) and at most \(high)") }
    return isWhole
      ? Sentence("a whole number between \(low) and \(high)")
      : Sentence("between \(low) and \(high)")
  }

  /// A bound has few digits: those after the point are told when there are some.
  private static func digits(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }
}

/// Numbers as rule authors write them: digits, at most one point, perhaps a minus.
enum PlainNumber {
  /// nil for anything else, such as `5 %`, `1e3`, `0x10` or `.inf`.
  static func value(of text: String) -> Double? {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let isPlain =
      parts.count <= 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      }
    guard isPlain, let number = Double(text), number.isFinite else { return nil }
    return number
  }

  /// How to write what was meant.
  static func hint(for text: String) -> Sentence {
    let bare = text.filter { $0.isNumber || $0 == "." || $0 == "," || $0 == "-" }
    let pointed = bare.replacing(",", with: ".")
    guard let number = value(of: pointed) else {
      return Sentence("write digits, such as 15 or 0.25")
    }
    if text.contains("%") {
      return Sentence("write \(text.quoted) as a share: \("\(number / 100)")")
    }
    if text.contains(",") { return Sentence("the decimal mark is a point: \(pointed)") }
    return Sentence("write \(pointed) alone, without unit or spaces")
  }
}
