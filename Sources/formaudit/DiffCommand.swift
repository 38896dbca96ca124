import ArgumentParser
import Auditing
import Comparing
import FormModel
import Foundation
import Reports

/// `formaudit diff`: what changed for people between two forms.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Tells what was added, removed, re-worded or made required between two forms.",
    discussion: """
      Each side is an address, a saved page, a folder of pages, a journey file, or a JSON report \
      made by formaudit. Reports of several targets are compared target by target.

        formaudit diff old.html new.html
        formaudit diff before.json after.json --responses-per-year 200000
        formaudit diff --git-base origin/main captures/    the captures of a revision, and now

      Exit status: 0 when both sides could be audited, 2 when the command line or a file is \
      wrong, 3 when a side could not be audited.
      """)

  @Argument(help: ArgumentHelp("Two sides; one with --git-base.", valueName: "side"))
  var sides: [String]

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Compare the path with what it was at this git revision.", valueName: "revision"))
  var gitBase: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Answers a year, to tell what the difference costs everybody.", valueName: "number"))
  var responsesPerYear: Int?

  @OptionGroup var options: RunOptions

  func validate() throws {
    let wanted = gitBase == nil ? 2 : 1
    if sides.count != wanted {
      throw ValidationError(
        gitBase == nil ? "diff takes two sides" : "diff --git-base takes one path")
    }
    if let responsesPerYear, !(1...10_000_000_000).contains(responsesPerYear) {
      throw ValidationError("--responses-per-year takes a number above 0")
    }
  }

  func run() throws {
    let auditor = try TargetAuditor(options)
    let reader = SideReader(auditor: auditor, language: options.lang)
    let after = try reader.snapshots(sides[sides.count - 1])
    let before: [Snapshot]
    if let gitBase {
      let past = try GitPast(revision: gitBase, path: sides[0])
      before = try reader.snapshots(past.path, named: "\(sides[0])@\(gitBase)")
    } else {
      before = try reader.snapshots(sides[0])
    }
    let pairs = Self.pairs(before, after)
    for (place, pair) in pairs.enumerated() {
      if place > 0 { StandardOutput.write("\n") }
      tell(AuditComparison(before: pair.before, after: pair.after))
    }
    let isWhole = (before + after).allSatisfy(\.isComplete)
    let isPaired = pairs.count == before.count && pairs.count == after.count
    if !isWhole || !isPaired || pairs.isEmpty { throw ExitStatus.incomplete }
  }

  private func tell(_ comparison: AuditComparison) {
    let difference = Report.Difference(comparison, language: options.lang)
    let style = ReportStyle(
      language: options.lang, width: StandardOutput.width, colour: StandardOutput.wantsColour)
    StandardOutput.write(
      DifferenceText.tell(difference, style, responsesPerYear: responsesPerYear))
  }

  /// One with one, whatever their names; several by their names.
  private static func pairs(
    _ before: [Snapshot], _ after: [Snapshot]
  ) -> [(before: Snapshot, after: Snapshot)] {
    if before.count == 1, after.count == 1 { return [(before[0], after[0])] }
    let pairs = after.compactMap { new in
      before.first { $0.target == new.target }.map { (before: $0, after: new) }
    }
    let paired = Set(pairs.map(\.after.target))
    for name in Set((before + after).map(\.target)).subtracting(paired).sorted() {
      Complaint.write("error: “\(TerminalText.safe(name))” is on one side only")
    }
    return pairs
  }
}

/// Reads one side of a difference.
private struct SideReader {
  let auditor: TargetAuditor
  let language: Language

  func snapshots(_ side: String, named name: String? = nil) throws -> [Snapshot] {
    if side.hasSuffix(".json") { return try stored(side) }
    let audit = try auditor.audit(side)
    if let why = audit.whyIncomplete?[language] {
      Complaint.write("\(name ?? side): \(TerminalText.safe(why))")
    }
    return [Snapshot(audit, target: name)]
  }

  private func stored(_ path: String) throws -> [Snapshot] {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw Complaint.usage("there is no report “\(path)”")
    }
    let report: Report
    do {
      report = try JSONReport.read(Array(bytes))
    } catch {
      throw Complaint.usage("\(path): \(error.sentence[language])", hint: error.hint[language])
    }
    return report.audits.map { Snapshot($0) }
  }
}
