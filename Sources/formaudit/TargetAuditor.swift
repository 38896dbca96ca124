import Auditing
import Comparing
import FormModel
import RuleFiles

/// Audits targets for the commands which compare.
struct TargetAuditor {
  let book: RuleBook
  private let auditor: Auditor
  private let loader: JourneyLoader
  private let progress = Progress()

  init(_ options: RunOptions) throws {
    book = try options.time.book(options.reading.settings)
    auditor = Auditor(book: book, model: options.time.model, today: Today.text)
    loader = options.reading.loader(book: book, progress: progress)
  }

  func audit(_ location: String) throws -> Audit {
    defer { progress.clear() }
    return auditor.audit(try loader.journey(at: location))
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
