import Auditing
import Comparing
import FormModel
import Foundation
import ObservedTimes
import Report
import Reporters
import RuleFiles
import Timing
import Words

extension Pipeline {
  /// A file of observed times, fitted to one form.
  func observedTimes(_ text: String, _ laws: inout Laws) {
    guard let table = try? CSVTable(text) else { return }
    let rows: [ObservedRow]
    do { rows = try ObservedRow.rows(of: table) } catch {
      laws.told(error.sentence, as: "observed rows error")
      return
    }
    let observed = rows.prefix(12).map { row in
      ObservedTime(
        target: row.target, seconds: row.seconds, statistic: row.statistic,
        phoneShare: row.phoneShare, journey: sampleJourney)
    }
    let model = TimeModel(parameters: book.timing, purposes: book.purposes)
    guard let calibration = try? Calibrator(model: model).calibration(on: observed) else { return }
    let factors = calibration.factors.values
    laws.expect(factors.allSatisfy { $0.isFinite && $0 > 0 }, "factors of calibration are numbers")
    let predicted = calibration.rows.flatMap { [$0.before, $0.after, $0.leftOut] }
    laws.expect(predicted.allSatisfy(\.isFinite), "predicted times are numbers")
  }

  /// A file of rules or of a team.
  func file(_ input: String, _ share: Share, _ laws: inout Laws) {
    let (name, text) = InputKind.file(input)
    switch name {
    case "journey.yaml":
      problems(&laws) { (laws: inout Laws) throws(RuleFileError) in
        _ = try JourneyFile(at: written(text, name))
      }
    case "times.yaml":
      problems(&laws) { (laws: inout Laws) throws(RuleFileError) in
        _ = try TimingOverlay.parameters(at: written(text, name))
      }
    case "formaudit.yaml": settings(written(text, name), share, &laws)
    default: rules(name, text, share, &laws)
    }
  }

  private func written(_ text: String, _ name: String) -> String {
    let url = folder.appendingPathComponent(name)
    try? Data(text.utf8).write(to: url)
    return url.path
  }

  /// Runs a reader; what it complains about is told with its place.
  private func problems(_ laws: inout Laws, _ read: (inout Laws) throws(RuleFileError) -> Void) {
    do {
      try read(&laws)
    } catch {
      laws.expect(!error.problems.isEmpty, "an error of a file tells a problem")
      laws.expect(
        error.problems.allSatisfy { $0.line > 0 && $0.column > 0 }, "a problem has a place")
      laws.told(error.description, as: "problems")
    }
  }

  private func settings(_ path: String, _ share: Share, _ laws: inout Laws) {
    problems(&laws) { (laws: inout Laws) throws(RuleFileError) in
      let settings = try Settings(at: path).gate()
      let decision = Gate(
        [sample],
        terms: .init(
          baseline: Baseline([sample]), budgets: settings.budgets, today: Self.today,
          isWhole: settings.targets.isEmpty))
      let style = ReportStyle(language: .translated)
      laws.told(GateText.tell(Report.Gate(decision, language: .translated), style), as: "gate")
    }
    problems(&laws) { (laws: inout Laws) throws(RuleFileError) in
      let settings = try Settings(at: path).rules
      try judge(RuleBookReader.read(files: SmallRules.files, settings: settings), share, &laws)
    }
  }

  private func rules(_ name: String, _ text: String, _ share: Share, _ laws: inout Laws) {
    var files = SmallRules.files
    files.removeAll { $0.path == name }
    files.append((name, text))
    problems(&laws) { (laws: inout Laws) throws(RuleFileError) in
      let book = try RuleBookReader.read(files: files)
      judge(book, share, &laws)
      for rule in book.rules where name.hasSuffix("/\(rule.id).yaml") {
        _ = try? ExampleRunner(book: book).trials(of: rule)
        laws.told(RuleSheet.text(rule, ReportStyle(language: .english)), as: "rule sheet")
      }
    }
  }

  /// What a book of a team finds on a page, told.
  private func judge(_ book: RuleBook, _ share: Share, _ laws: inout Laws) {
    guard let audit = audit(SamplePage.html, with: book) else { return }
    let report = Report(audits: [audit], tool: tool, rules: book, language: .translated)
    tell(report, share, &laws)
    if share.isReadBack { readBack(report, &laws) }
    _ = gate(
      Self.snapshot(audit), isWhole: audit.outcome == .audited, .translated, &laws)
  }
}

extension Language {
  /// One whose sentences come from a catalogue.
  fileprivate static let translated = allCases.last ?? .english
}
