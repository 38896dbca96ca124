/// A filling time that a page promises ("Environ 8 minutes").
public struct DeclaredTime: Sendable, Hashable {
  /// The sentence which says it.
  public let phrase: String
  /// In minutes; nil for a vague promise such as "quelques minutes".
  public let minutes: ClosedRange<Double>?
}
