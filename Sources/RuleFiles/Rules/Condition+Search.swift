import Auditing

extension Condition {
  /// Whether it looks for phrases in a text.
  var isSearch: Bool {
    if case .mentions = comparison { true } else { false }
  }
}
