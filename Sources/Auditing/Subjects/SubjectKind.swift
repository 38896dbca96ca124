/// What a rule can be about.
public enum SubjectKind: String, Sendable, CaseIterable, Codable {
  case journey, page, form, question, field
  /// A control of a page, of whatever form or of none, buttons included.
  case control
  /// A label, a group, an error message, or another piece of markup around controls.
  case part

  /// The kinds whose facts a rule about this one can use, the widest first.
  var around: [SubjectKind] {
    self == .part
      ? [.journey, .page, .part]
      : Self.allCases.prefix { $0 != self }.filter { $0 != .part } + [self]
  }
}
