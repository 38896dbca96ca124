import Comparing
import FormModel
import Report
import Reporters
import Words

extension Pipeline {
  /// A report in the formats of the share.
  func tell(_ report: Report, _ share: Share, _ laws: inout Laws) {
    for format in share.formats {
      let text = format.tell(report, ReportStyle(language: report.language))
      laws.told(text, as: format.name)
      laws.toldInALog(text, as: format.name)
      switch format.name {
      case "json", "sarif", "gitlab": laws.toldAsJSON(text, as: format.name)
      case "junit", "checkstyle": laws.toldAsXML(text, as: format.name)
      case "csv", "questions-csv": laws.toldAsCSV(text, as: format.name)
      default: break
      }
    }
  }

  func readBack(_ report: Report, _ laws: inout Laws) {
    let json = JSONReport.tell(report)
    let again = try? JSONReport.read(json)
    laws.expect(again != nil, "a report is read back")
    laws.expect(again.map(JSONReport.tell) == json, "a report read back is the same bytes")
  }

  /// The decision about an audit held against its own baseline: accepted.
  func gate(
    _ snapshot: Snapshot, isWhole: Bool, _ language: Language, _ laws: inout Laws
  ) -> Report.Gate? {
    let text = Baseline([snapshot]).text
    laws.told(text, as: "baseline")
    guard let baseline = try? Baseline(reading: text) else {
      laws.expect(false, "a baseline is read back")
      return nil
    }
    laws.expect(baseline.text == text, "a baseline read back is the same bytes")
    let decision = Gate([snapshot], terms: .init(baseline: baseline, today: Self.today))
    if isWhole { laws.expect(decision.outcome == .accepted, "the gate accepts its own baseline") }
    laws.expect(decision.outcome != .refused, "the gate does not refuse its own baseline")
    return Report.Gate(decision, language: language)
  }

  func difference(
    _ before: Snapshot, _ after: Snapshot, _ language: Language, _ laws: inout Laws
  ) {
    let comparison = AuditComparison(before: before, after: after)
    let told = DifferenceReport(
      [comparison], problems: [], tool: tool, language: language,
      responses: YearlyResponses(count: 1_000_000, hourlyCost: 30))
    laws.told(told.json, as: "difference as JSON")
    laws.toldAsJSON(told.json, as: "difference as JSON")
    for target in told.targets {
      let text = DifferenceText.tell(target.difference, ReportStyle(language: language))
      laws.told(text, as: "difference")
      laws.toldInALog(ForgeCommands.harmless(text), as: "difference")
    }
    let decision = Gate([after], terms: .init(baseline: Baseline([before]), today: Self.today))
    let text = GateText.tell(
      Report.Gate(decision, language: language), ReportStyle(language: language))
    laws.told(text, as: "gate")
    laws.toldInALog(ForgeCommands.harmless(text), as: "gate")
  }

  /// A stored report, told again in each format and held against itself.
  func report(_ bytes: [UInt8], _ share: Share, _ laws: inout Laws) {
    let report: Report
    do {
      report = try JSONReport.read(bytes)
    } catch {
      for language in Language.allCases {
        laws.told(error.sentence.text(in: language), as: "report error")
      }
      return
    }
    tell(report, share, &laws)
    if share.isReadBack { readBack(report, &laws) }
    let snapshots = report.audits.map { Snapshot($0) }
    guard let first = snapshots.first, let last = snapshots.last else { return }
    let language = share.languages[0]
    _ = gate(first, isWhole: false, language, &laws)
    difference(share.isCompared ? last : sample, first, language, &laws)
  }

  /// A baseline of a team, held against a page.
  func baseline(_ text: String, _ share: Share, _ laws: inout Laws) {
    var baseline: Baseline
    do {
      baseline = try Baseline(reading: text)
    } catch {
      for language in Language.allCases {
        laws.told(error.sentence.text(in: language), as: "baseline error")
        laws.told(error.hint?.text(in: language) ?? "", as: "baseline error")
      }
      return
    }
    let written = baseline.text
    laws.told(written, as: "baseline")
    laws.expect((try? Baseline(reading: written))?.text == written, "a baseline keeps its bytes")
    let decision = Gate([sample], terms: .init(baseline: baseline, today: Self.today))
    for language in share.languages {
      let style = ReportStyle(language: language)
      laws.told(BaselineText.tell(baseline, style, today: Self.today), as: "shown baseline")
      laws.told(GateText.tell(Report.Gate(decision, language: language), style), as: "gate")
    }
    for target in baseline.targets { difference(target, sample, share.languages[0], &laws) }
    baseline.ratchet(sample)
    _ = baseline.prune(sample)
    laws.expect((try? Baseline(reading: baseline.text)) != nil, "a ratcheted baseline is read back")
  }
}
