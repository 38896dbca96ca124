/// Writes a report as JSON audit by audit, so that none of them needs to be kept.
///
/// A rule that finds nothing says the same of many pages, and that is most of a report on many: it is
/// written once and shared.
package struct JSONReportWriter {
  private var audits: [[UInt8]] = []
  private var verdicts: [VerdictKind: SharedVerdict] = [:]

  private static let lineEnd = Array("\n".utf8)
  private static let separator = Array(",\n".utf8)

  package init() {}

  /// Writes the next audit.
  package mutating func add(_ audit: Report.Audit) {
    var bare = audit
    bare.verdicts = []
    let frame = JSONFrame(JSONTexts.bytes(bare), list: "verdicts")
    let opening = JSONFrame.indented(frame.opening, by: 4)
    audits.append((audits.isEmpty ? [] : Self.separator) + opening + Self.lineEnd)
    for (place, verdict) in audit.verdicts.enumerated() {
      if place > 0 { audits.append(Self.separator) }
      audits.append(text(of: verdict))
    }
    audits.append(JSONFrame.indented(frame.closing, by: 4))
  }

  /// The bytes of the report, in parts: its own audits are not looked at, but those which were added.
  package func parts(of report: Report) -> [[UInt8]] {
    var bare = report
    bare.audits = []
    let frame = JSONFrame(JSONTexts.bytes(bare), list: "audits")
    return [frame.opening + Self.lineEnd] + audits + [frame.closing + Self.lineEnd]
  }

  private struct VerdictKind: Hashable {
    let rule: String
    let checked: Int
  }

  private struct SharedVerdict {
    let verdict: Report.Verdict
    let text: [UInt8]
  }

  private mutating func text(of verdict: Report.Verdict) -> [UInt8] {
    guard verdict.findings.isEmpty, verdict.undecided.isEmpty else { return Self.written(verdict) }
    let kind = VerdictKind(rule: verdict.rule, checked: verdict.checked)
    if let shared = verdicts[kind], shared.verdict == verdict { return shared.text }
    let text = Self.written(verdict)
    verdicts[kind] = SharedVerdict(verdict: verdict, text: text)
    return text
  }

  private static func written(_ verdict: Report.Verdict) -> [UInt8] {
    JSONFrame.indented(JSONTexts.bytes(verdict), by: 8)
  }
}
