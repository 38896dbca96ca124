/// Counts comments by theme: it does not grow with their number.
package struct CommentTally: Sendable {
  package private(set) var comments = 0
  package private(set) var unsorted = Group()
  /// By the place of the theme in the book.
  package private(set) var themes: [Group]
  package private(set) var replaced: [IdentifierKind: Int] = [:]
  package private(set) var firstDay: Day?
  package private(set) var lastDay: Day?
  /// Comments before the release and from it on.
  package private(set) var sides = Sides()
  private let release: Day?

  /// Comments that have something in common.
  package struct Group: Sendable {
    package var count = 0
    package var sides = Sides()
    package var pool = VerbatimPool()
    /// Comments by the question or the page that they speak of; none about the journey as a whole.
    package var subjects: [Tie.Subject: Int] = [:]
    package var ratings = 0
    package var ratingSum = 0.0

    mutating func add(_ read: ReadComment, release: Day?) {
      count += 1
      if let day = read.verbatim.day { sides.count(day, release: release) }
      if let rating = read.rating {
        ratings += 1
        ratingSum += rating
      }
      // Most comments name no question: a look-up for each would cost more than all that is counted.
      if read.verbatim.tie != .journey { subjects[read.verbatim.tie, default: 0] += 1 }
      pool.add(read.verbatim)
    }

    mutating func add(_ more: Group) {
      count += more.count
      sides.add(more.sides)
      pool.add(more.pool)
      subjects.merge(more.subjects, uniquingKeysWith: +)
      ratings += more.ratings
      ratingSum += more.ratingSum
    }
  }

  /// Comments on both sides of a day.
  package struct Sides: Sendable, Equatable {
    package var before = 0
    package var after = 0

    mutating func count(_ day: Day, release: Day?) {
      guard let release else { return }
      if day < release { before += 1 } else { after += 1 }
    }

    mutating func add(_ more: Sides) {
      before += more.before
      after += more.after
    }
  }

  package init(themes: Int, release: Day? = nil) {
    self.themes = Array(repeating: Group(), count: themes)
    self.release = release
  }

  package mutating func add(_ read: ReadComment) {
    comments += 1
    for (kind, count) in read.replaced { replaced[kind, default: 0] += count }
    if let day = read.verbatim.day {
      firstDay = min(firstDay ?? day, day)
      lastDay = max(lastDay ?? day, day)
      sides.count(day, release: release)
    }
    if read.themes.isEmpty { unsorted.add(read, release: release) }
    for theme in read.themes { themes[theme].add(read, release: release) }
  }

  /// An empty tally for some comments of the same export, to be added to this one.
  package var share: CommentTally {
    var share = CommentTally(themes: themes.count, release: release)
    share.unsorted.pool = unsorted.pool.share
    for place in themes.indices { share.themes[place].pool = themes[place].pool.share }
    return share
  }

  /// Counts the comments of a share, which stand behind those that were counted.
  package mutating func add(_ share: CommentTally) {
    comments += share.comments
    replaced.merge(share.replaced, uniquingKeysWith: +)
    firstDay = [firstDay, share.firstDay].compactMap(\.self).min()
    lastDay = [lastDay, share.lastDay].compactMap(\.self).max()
    sides.add(share.sides)
    unsorted.add(share.unsorted)
    for place in themes.indices { themes[place].add(share.themes[place]) }
  }
}
