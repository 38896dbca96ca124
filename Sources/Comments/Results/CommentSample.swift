import Words

/// A sample of comments that is the same for the same comments, whatever their order.
package struct CommentSample {
  private let size: Int
  private var kept: [(rank: UInt64, comment: Comment)] = []

  package init(size: Int) { self.size = size }

  package mutating func add(_ comment: Comment) {
    kept.append((StableHash(of: comment.text).mixed.value, comment))
    if kept.count >= 2 * size + 64 { trim() }
  }

  private mutating func trim() {
    kept.sort { ($0.rank, $0.comment.line) < ($1.rank, $1.comment.line) }
    kept.removeLast(max(0, kept.count - size))
  }

  /// In the order of the export.
  package var comments: [Comment] {
    var sample = self
    sample.trim()
    return sample.kept.map(\.comment).sorted { $0.line < $1.line }
  }
}
