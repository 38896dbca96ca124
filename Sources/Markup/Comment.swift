/// A comment of a page.
package struct Comment: Sendable, Equatable {
  /// What stands between `<!--` and `-->`, cut after some hundreds of bytes.
  package let text: String
  /// The index of the element in which it stands; nil outside all elements.
  package let parentIndex: Int?
  /// The line of the element that was opened last before it, from 1.
  package let line: Int
}
