/// Why some bytes could not be read as a page.
package enum MarkupError: Error, Equatable, Sendable {
  /// There is nothing to read: no bytes, or only white space.
  case empty
  /// The bytes are no text; the value says what they look like, such as `a PDF document`.
  case notText(String)
  /// Reading on would take an unreasonable time or memory; the value says what there is too much of.
  case tooComplex(String)
  /// The bytes end within a tag: they are not the whole page.
  case cutWithinTag
  /// The parser could not be started; the value says why.
  case parser(String)
}
