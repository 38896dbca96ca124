/// A word of the team to formaudit, in a comment of a page: `<!-- formaudit: off captcha reason="…" -->`.
package struct Directive: Sendable, Hashable {
  /// What stands after `formaudit:`.
  package let text: String
  /// The nodes of the element in which it stands; nil when it is for the whole page.
  package let nodes: Range<Int>?
  /// About where it stands in the page, from 1.
  package let line: Int
}
