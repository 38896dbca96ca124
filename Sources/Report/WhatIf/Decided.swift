/// What is decided about the questions and pages of a table, by their places.
///
/// Where several things are decided about one question, the first of these counts: dropped, prefilled,
/// merged, retyped. A question can be made optional besides being merged or retyped.
package struct Decided: Sendable, Equatable {
  package var dropped: Set<Int> = []
  package var prefilled: Set<Int> = []
  package var optional: Set<Int> = []
  /// Questions that become one.
  package var merged: [Set<Int>] = []
  /// The name of the kind of control, by question.
  package var retyped: [Int: String] = [:]
  /// Into how many pages a page is split.
  package var split: [Int: Int] = [:]
  /// The rules, by their places, of which all findings are mended, in whatever way.
  package var mended: Set<Int> = []
  /// The pages of a form laid out anew; nil where they stay what they are.
  package var pages: DecidedPages?

  package init() {}

  /// Both decisions together.
  package func adding(_ other: Decided) -> Decided {
    var both = self
    both.add(other)
    return both
  }

  package mutating func add(_ other: Decided) {
    dropped.formUnion(other.dropped)
    prefilled.formUnion(other.prefilled)
    optional.formUnion(other.optional)
    merged += other.merged
    retyped.merge(other.retyped) { _, last in last }
    split.merge(other.split) { max($0, $1) }
    mended.formUnion(other.mended)
    pages = other.pages ?? pages
  }
}
