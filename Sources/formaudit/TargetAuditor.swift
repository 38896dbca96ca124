import Auditing
import Comparing
import Fetching
import FormModel
import Reports
import RuleFiles

/// Audits targets for the commands which compare.
struct TargetAuditor {
  let book: RuleBook
  private let loader: JourneyLoader
  private let progress = Progress()

  init(_ options: RunOptions) throws {
    book = try RuleBookLoader.book(folder: options.rules)
    loader = JourneyLoader(
      pages: PageLoader(
        reader: PageReader(vocabulary: book.vocabulary, purposes: book.purposes),
        fetcher: Fetcher(
          version: Version.current, limits: FetchLimits(maximumBytes: options.maxBytes)),
        charset: options.charset, address: nil, progress: progress))
  }

  func audit(_ location: String) throws -> Audit {
    defer { progress.clear() }
    return Auditor(book: book).audit(try loader.journey(at: location))
  }

  /// The audits of named targets, each with what a comparison needs of it.
  func audits(
    of targets: [GateSettings.Target]
  ) throws -> [(audit: Audit, snapshot: Snapshot)] {
    try targets.map { target in
      let audit = try audit(target.location)
      return (audit, Snapshot(audit, target: target.name))
    }
  }
}

extension Audit {
  /// Why it is not whole; nil when it is.
  var whyIncomplete: Bilingual? {
    switch outcome {
    case .audited: nil
    case .partial(let why), .notAudited(let why): why
    }
  }
}
