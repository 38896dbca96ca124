/// A filling time that a page promises ("Environ 8 minutes").
package struct DeclaredTime: Sendable, Hashable {
  /// The sentence which says it.
  package let phrase: String
  /// In minutes; nil for a vague promise such as "quelques minutes".
  package let minutes: ClosedRange<Double>?
}
