import Auditing
import FormAudit
import FormModel
import Portfolio
import Report
import RuleFiles

/// The forms of a portfolio: audited now, or read from reports of earlier runs.
struct PortfolioForms {
  private let formAudit: FormAudit
  private let burden: BurdenOptions
  private let progress = Progress()
  private let language: Language

  init(_ command: PortfolioCommand, book: RuleBook, team: Settings?) throws {
    formAudit = try command.reading.formAudit(
      book: book, team: team, time: command.time, progress: progress)
    burden = command.burden
    language = command.lang
  }

  func forms(of targets: [GateSettings.Target]) throws -> [PortfolioTarget] {
    var making = ReportMaking(language: language)
    return try targets.flatMap { target -> [PortfolioTarget] in
      let people = burden.responses(of: target)?.count
      if target.location.hasSuffix(".json") { return try stored(target.location, people) }
      defer { progress.clear() }
      var told = making.tell(try formAudit.audit(at: target.location))
      told.target = target.name
      return [PortfolioTarget(told, responsesPerYear: people)]
    }
  }

  private func stored(_ path: String, _ people: Int?) throws -> [PortfolioTarget] {
    let report = try StoredReport(path: path, language: language).read()
    return report.audits.map { PortfolioTarget($0, responsesPerYear: people) }
  }
}
