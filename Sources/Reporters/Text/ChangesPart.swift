import Auditing
import FormModel
import Report

/// What to change first: the rules that fail, first those whose mending brings most.
struct ChangesPart {
  let audit: Report.Audit
  let sheet: TextSheet
  private let shortAddresses: ShortAddresses

  /// Lines that this part may take: defects are told in full while they fit, the next ones in one
  /// line each, the others are counted.
  private let lineBudget: Int
  /// Lines of this part around the defects: title, other defects, marks by category.
  private static let linesAround = 6
  private static let defectsInOneLine = 6
  private static let titleLimit = 50

  init(audit: Report.Audit, sheet: TextSheet, lineBudget: Int) {
    self.audit = audit
    self.sheet = sheet
    self.lineBudget = lineBudget
    shortAddresses = ShortAddresses(audit.pages.map(\.address))
  }

  var lines: [String] {
    let failing = ranked
    let heading = sheet.heading(sheet.words.changesHeading)
    guard !failing.isEmpty else {
      return heading + sheet.paragraph(sheet.words.nothingToChange, indent: 2) + suppressed
    }
    let told = fullBlocks(failing)
    let named = failing.dropFirst(told.count).prefix(Self.defectsInOneLine)
    let others = failing.dropFirst(told.count + named.count)
    let oneLiners = named.enumerated().flatMap { offset, verdict in
      block(verdict, rank: told.count + offset + 1).title
    }
    return heading + told.flatMap { $0 } + oneLiners + rest(others) + suppressed + categoryMarks
  }

  /// The first defects in full, as many as leave a line to each of the next ones; one at least.
  private func fullBlocks(_ failing: [Report.Verdict]) -> [[String]] {
    var blocks: [[String]] = []
    var used = Self.linesAround
    for (index, verdict) in failing.enumerated() {
      let lines = block(verdict, rank: index + 1).lines
      let next = min(failing.count - index - 1, Self.defectsInOneLine)
      if !sheet.tellsAll, index > 0, used + lines.count + next > lineBudget { break }
      blocks.append(lines)
      used += lines.count
    }
    return blocks
  }

  private func block(_ verdict: Report.Verdict, rank: Int) -> DefectBlock {
    DefectBlock(
      verdict: verdict, rank: rank, label: label(verdict), sheet: sheet, addresses: shortAddresses)
  }

  /// By points won, then by seconds, then by severity, then in the order of the rule book.
  private var ranked: [Report.Verdict] {
    audit.verdicts.filter { $0.outcome == .failed && !$0.openFindings.isEmpty }
      .enumerated()
      .sorted { one, other in
        let gains = (audit.gain(of: one.element), audit.gain(of: other.element))
        let seconds = (one.element.secondsSaved, other.element.secondsSaved)
        let ranks = (one.element.severity.rank, other.element.severity.rank)
        if gains.0 != gains.1 { return gains.0 > gains.1 }
        if seconds.0 != seconds.1 { return seconds.0 > seconds.1 }
        return ranks.0 == ranks.1 ? one.offset < other.offset : ranks.0 > ranks.1
      }
      .map(\.element)
  }

  /// `+4,1 points · −12 s · −600 heures par an · bloquant · 15 endroits`.
  private func label(_ verdict: Report.Verdict) -> String {
    let words = sheet.words
    let gain: String? =
      verdict.certainty == .review
      ? words.toReview : audit.score.map { _ in words.points(audit.gain(of: verdict)) }
    // A finding about the whole journey is in no place.
    let places = verdict.openFindings.count { $0.place.page != nil }
    let seconds = verdict.secondsSaved
    let time = seconds >= 0.5 ? words.signedDuration(-seconds) : nil
    return [
      gain, time, time.flatMap { _ in hours(verdict) }, words.severity(verdict.severity),
      places > 0 ? words.places(places) : nil,
    ].compactMap { $0 }.joined(separator: " · ")
  }

  /// What everybody gains in a year, where the number of people is known.
  private func hours(_ verdict: Report.Verdict) -> String? {
    guard let burden = audit.burden, let mending = verdict.mending else { return nil }
    let people = YearlyResponses(count: burden.responsesPerYear, hourlyCost: nil)
    return sheet.words.hoursAYear(-people.hours(mending.meanSeconds))
  }

  /// The defects that have no line of their own.
  private func rest(_ verdicts: ArraySlice<Report.Verdict>) -> [String] {
    guard !verdicts.isEmpty else { return [] }
    let titles = verdicts.prefix(5).map { sheet.safe($0.title, limit: Self.titleLimit) }
    let more = verdicts.count > titles.count ? ["…"] : []
    let words = sheet.words
    return sheet.paragraph(
      words.announcing(words.moreRules(verdicts.count), words.list(titles + more) + " (--all)"),
      indent: 2)
  }

  private var suppressed: [String] {
    let count = audit.verdicts.reduce(0) { $0 + $1.findings.count(where: \.suppressed) }
    return count == 0 ? [] : sheet.paragraph(sheet.words.suppressed(count), indent: 2)
  }

  private var categoryMarks: [String] {
    guard let score = audit.score else { return [] }
    let marks = score.categories.map {
      "\(sheet.words.category($0.category)) \(sheet.language.number($0.value))"
    }
    return [""]
      + sheet.paragraph(sheet.words.categoryMarks + marks.joined(separator: " · "), indent: 2)
  }
}

extension Report.Verdict {
  /// Seconds that a person in the middle saves when it is mended.
  var secondsSaved: Double {
    let seconds = mending?.medianSeconds ?? 0
    return seconds.isFinite ? seconds : 0
  }

  /// The findings that nobody set aside.
  var openFindings: [Report.Finding] {
    findings.filter { !$0.suppressed }
  }
}

extension Severity {
  /// The gravest first.
  var rank: Int {
    Self.allCases.firstIndex(of: self) ?? 0
  }
}
