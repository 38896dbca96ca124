import Foundation
import TestSupport
import Testing

/// Sources convert numbers from outside through `Numbers` only.
///
/// A file that imports `Numbers` does not compile with an `Int(text)` or an `Int(measure)`. So each
/// file that converts has to import it; what reads bytes alone has no text or measure to convert.
@Suite struct NumberConversionLint {
  /// Files that still convert without `Numbers`, and how often: this table must only shrink.
  static let rest: [String: Int] = [
    "Sources/Auditing/Facts/ChoiceOrder.swift": 1,
    "Sources/Auditing/Facts/SplitAnswers.swift": 2,
    "Sources/Auditing/Scores/Score+Marking.swift": 1,
    "Sources/Comparing/Baseline/Baseline+Writing.swift": 1,
    "Sources/Comparing/Baseline/BaselineReader.swift": 1,
    "Sources/Comparing/Baseline/BaselineWords.swift": 2,
    "Sources/Comparing/Gate/GateDecision.swift": 1,
    "Sources/Comparing/Matching/ElementKey.swift": 1,
    "Sources/Fetching/FileStatus.swift": 1,
    "Sources/Fetching/IncomingResponse.swift": 1,
    "Sources/Fetching/TransferEnding.swift": 1,
    "Sources/Fetching/TransferOptions.swift": 4,
    "Sources/Fetching/WebAddress.swift": 2,
    "Sources/Fetching/WebTransfer.swift": 2,
    "Sources/FormModel/Reading/Accessibility/AriaValues.swift": 1,
    "Sources/FormModel/Reading/Visibility/InlineStyle.swift": 1,
    "Sources/ObservedTimes/ObservedRow.swift": 3,
    "Sources/Reports/Documents/PeersTable.swift": 1,
    "Sources/Reports/Explanation/TermTable.swift": 1,
    "Sources/Reports/Model/Snapshot+Report.swift": 1,
    "Sources/Reports/Text/DifferencePart.swift": 1,
    "Sources/Reports/Text/GatePart.swift": 1,
    "Sources/Reports/Text/MarkLosses.swift": 2,
    "Sources/RuleFiles/Examples/ExampleExpansion.swift": 1,
    "Sources/RuleFiles/Purposes/PurposeReader.swift": 1,
    "Sources/RuleFiles/Timing/TimingReader.swift": 1,
    "Sources/formaudit-bench/Bench.swift": 1,
    "Sources/formaudit-mutate/Mutate.swift": 2,
    "Sources/formaudit-parity/Tally.swift": 1,
    "Sources/formaudit-validate/DescribedForm.swift": 2,
    "Sources/formaudit-validate/FormPage.swift": 5,
    "Sources/formaudit-validate/ValidationReport.swift": 2,
    "Sources/formaudit/CalibrationText.swift": 1,
    "Sources/formaudit/Terminal.swift": 1,
  ]

  /// These read bytes and records of C: they widen whole numbers, and know no fractions.
  static let roomsOfBytes = ["Sources/Markup/", "Sources/EmbedRules/", "Sources/Numbers/"]

  @Test func everyConversionStatesItsBounds() throws {
    var found: [String: Int] = [:]
    for path in Self.sources where !Self.roomsOfBytes.contains(where: path.hasPrefix) {
      let text = try Self.text(of: path)
      let count = Self.conversions(in: text)
      if count > 0, !text.contains("import Numbers\n") { found[path] = count }
    }
    #expect(found == Self.rest)
  }

  @Test(arguments: roomsOfBytes.filter { $0 != "Sources/Numbers/" })
  func roomsOfBytesKnowNoFractions(room: String) throws {
    for path in Self.sources where path.hasPrefix(room) {
      #expect(try !Self.text(of: path).contains(/\b(Double|Float)\b/), "\(path)")
    }
  }

  @Test(arguments: [
    ("Int(text)", 1), ("$0.flatMap { Int($0) }", 1), ("map(Int.init)", 1),
    ("Int((value * 10).rounded())", 1), ("Int(text, radix: 16)", 1),
    ("Int(text, within: 0...9)", 0), ("Int(rounding: 1.5)", 0), ("Int(clamping: a)", 0),
    ("UInt(text)", 0), ("Int(words[0]) + Int(words[1])", 2),
  ])
  func conversionsAreSeen(code: String, count: Int) {
    #expect(Self.conversions(in: code) == count)
  }

  /// A whole number made of something, without a label that states how.
  private static func conversions(in text: String) -> Int {
    text.split(separator: "\n").filter { !$0.contains("within:") }.reduce(0) {
      $0 + $1.matches(of: /\bInt(\.init\b|\((?!\w+:|\)))/).count
    }
  }

  private static let sources: [String] = {
    let paths = try? FileManager.default.subpathsOfDirectory(
      atPath: Repository.root.appendingPathComponent("Sources").path)
    return (paths ?? []).filter { $0.hasSuffix(".swift") }.map { "Sources/" + $0 }.sorted()
  }()

  private static func text(of path: String) throws -> String {
    try String(contentsOf: Repository.root.appendingPathComponent(path), encoding: .utf8)
  }
}
