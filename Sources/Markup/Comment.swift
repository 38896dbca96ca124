/// A comment of a page.
public struct Comment: Sendable, Equatable {
  /// What stands between `<!--` and `-->`, cut after some hundreds of bytes.
  public let text: String
  /// The index of the element in which it stands; nil outside all elements.
  public let parentIndex: Int?
  /// The line of the element that was opened last before it, from 1.
  public let line: Int
}
