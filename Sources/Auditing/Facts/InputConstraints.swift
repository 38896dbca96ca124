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
    guard pattern != nil || most != nil || isNumber else { return nil }
    return values.first { value in
      (most.map { value.utf16.count > $0 } ?? false)
        || (pattern.map { !$0.accepts(value) } ?? false)
        || isNumber && Double(value) == nil
    }
  }
}
