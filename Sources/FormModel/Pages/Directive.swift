/// A word of the team to formaudit, in a comment of a page: `<!-- formaudit: off captcha reason="…" -->`.
public struct Directive: Sendable, Hashable {
  /// What stands after `formaudit:`.
  public let text: String
  /// The nodes of the element in which it stands; nil when it is for the whole page.
  public let nodes: Range<Int>?
  /// About where it stands in the page, from 1.
  public let line: Int
}
