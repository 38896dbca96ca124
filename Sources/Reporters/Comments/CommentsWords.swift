import Comments
import Words

/// The sentences by which all formats tell what users say.
struct CommentsWords {
  let report: CommentsReport

  private var language: Language { report.language }

  /// `412 comments, from 2025-01-03 to 2025-06-30`.
  var headline: Sentence {
    let count = Sentence("\(report.comments, "comment", "comments")")
    guard let first = report.firstDay, let last = report.lastDay else { return count }
    return Sentence("\(count), from \(first) to \(last)")
  }

  var unsorted: Sentence {
    let count = Sentence("\(report.unsorted.comments, "comment", "comments")")
    guard let share = report.unsorted.share else { return Sentence("Unsorted: \(count)") }
    return Sentence("Unsorted: \(count), \(self.share(share))")
  }

  /// `12% (9% to 16%)`.
  func share(_ share: CommentsReport.Share) -> Sentence {
    Sentence(
      "\(percentage: share.value) (\(percentage: share.low) to \(percentage: share.high))")
  }

  func count(_ theme: CommentsReport.Theme) -> Sentence {
    let count = Sentence("\(theme.comments, "comment", "comments")")
    guard let share = theme.share else { return count }
    return Sentence("\(count), \(self.share(share))")
  }

  func sides(_ theme: CommentsReport.Theme) -> Sentence? {
    guard let before = theme.before, let after = theme.after, let release = report.release else {
      return nil
    }
    return Sentence("\(before) before \(release), \(after) from then on")
  }

  static func heading(_ outcome: CommentsReport.Outcome) -> Sentence {
    switch outcome {
    case .confirmed: Sentence("Confirmed: people complain, and the pages show why")
    case .notVisible: Sentence("Not visible in the pages: people complain, the pages show nothing")
    case .unheard: Sentence("Unheard: a rule fails, nobody complains")
    }
  }

  /// Why nothing is said of what the pages show.
  var notCompared: Sentence? {
    report.notCompared.map {
      Sentence("Not compared with the form, which could not be read whole: \($0)")
    }
  }

  static let others = Sentence("Themes")
  static let asides = Sentence("Praise, and what is not about the form")
  static let changes = Sentence("What to change first, comments counted in")

  var factor: Sentence {
    Sentence(
      "Points of rules that \(report.confirmedFrom) comments or more confirm count \(report.confirmedFactor) times."
    )
  }

  /// Why no share is told.
  var fewComments: Sentence? {
    report.comments >= report.sharesFrom
      ? nil
      : Sentence(
        "No share is told below \(report.sharesFrom) comments: counts and words only.")
  }

  var privacy: Sentence {
    let total = report.replaced.reduce(0) { $0 + $1.count }
    let kinds = report.replaced.map { Sentence("\($0.title) \($0.count)") }
    let found =
      total == 0
      ? Sentence("No identifier was found in the comments.")
      : Sentence(
        "\(total, "identifier was", "identifiers were") replaced by marks (\(Sentence(list: kinds)))."
      )
    return Sentence(
      list: [found, Sentence("Names in free text may remain: read before you publish.")],
      joint: .space)
  }

  var cut: Sentence? {
    report.cut == 0
      ? nil
      : Sentence("Of \(report.cut, "long comment", "long comments"), only the beginning was read.")
  }

  static let ownTable = Sentence(
    "Themes are words, not understanding: formaudit comments sample and score tell how far to trust them on your comments."
  )
}
