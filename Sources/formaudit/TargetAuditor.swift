import Auditing
import Comparing
import FormAudit
import FormModel
import RuleFiles

/// Audits targets for the commands which compare.
struct TargetAuditor {
  let book: RuleBook
  private let formAudit: FormAudit
  private let progress = Progress()

  init(_ options: RunOptions) throws {
    try self.init(options, with: options.reading.settings.read())
  }

  /// The same, with settings that were read before.
  init(_ options: RunOptions, with settings: Settings?) throws {
    book = try options.time.book(options.reading.settings, with: settings)
    formAudit = options.reading.formAudit(book: book, time: options.time, progress: progress)
  }

  func audit(_ location: String) throws -> Audit {
    defer { progress.clear() }
    return try formAudit.audit(at: location)
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
