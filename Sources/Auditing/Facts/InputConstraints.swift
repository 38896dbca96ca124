import FormModel
import Markup

/// What a browser checks before it sends a typed answer.
struct InputConstraints {
  private let pattern: InputPattern?
  private let most: Int?
  private let isNumber: Bool

  init(of element: Element, most: Int?) {
    pattern = element.has(.pattern) ? element[.pattern].flatMap { InputPattern($0) } : nil
    self.most = most
    isNumber = element.value(of: .type, equals: "number")
  }

  /// The first value that the browser would not send as it is.
  func refused(among values: [String]) -> String? {
    guard pattern != nil || most != nil || isNumber, !isForSomethingElse(than: values) else {
      return nil
    }
    return values.first { value in
      (most.map { value.utf16.count > $0 } ?? false)
        || (pattern.map { !$0.accepts(value) } ?? false)
        || isNumber && Self.isWrittenInDigits(value) && Double(value) == nil
    }
  }

  /// A field which takes not even half of the shortest value was misread: it asks for another thing.
  private func isForSomethingElse(than values: [String]) -> Bool {
    guard let most, let shortest = values.map(\.utf16.count).min() else { return false }
    return most * 2 <= shortest
  }

  /// A field of type number which seems to ask for words was misread: it asks for a number.
  static func isWrittenInDigits(_ value: String) -> Bool {
    value.allSatisfy { $0.isNumber || $0 == " " || $0 == "+" }
  }
}
