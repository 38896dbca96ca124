import Auditing
import FormAudit
import FormModel
import Report
import RuleFiles

/// Audits targets for the commands which compare.
struct TargetAuditor {
  let book: RuleBook
  private let formAudit: FormAudit
  private let progress = Progress()
  private let language: Language

  init(_ options: RunOptions) throws {
    try self.init(options, with: options.reading.settings.read())
  }

  /// The same, with settings that were read before.
  init(_ options: RunOptions, with settings: Settings?) throws {
    book = try options.time.book(options.reading.settings, with: settings)
    formAudit = try options.reading.formAudit(
      book: book, team: settings, time: options.time, progress: progress)
    language = options.lang
  }

  func audit(_ location: String) throws -> Audit {
    defer { progress.clear() }
    return try formAudit.audit(at: location)
  }

  /// The report on named targets, each under its name.
  func report(on targets: [GateSettings.Target]) throws -> Report {
    var making = ReportMaking(language: language)
    var audits: [Report.Audit] = []
    defer { progress.clear() }
    let tell = { @Sendable [making] (place: Int, found: Audit) in
      var told = making.telling(found)
      told.target = targets[place].name
      return (found, told)
    }
    try formAudit.forEachAudit(of: targets.map(\.location), tell: tell) { found, told in
      making.count(found)
      audits.append(told)
    }
    return making.report(of: audits, tool: .formaudit, rules: book)
  }
}
