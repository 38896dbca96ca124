/// Writes a report as JSON audit by audit, so that none of them needs to be kept.
///
/// A rule that finds nothing says the same of many pages, and that is most of a report on many: it is
/// written once and shared.
package struct JSONReportWriter: Sendable {
  private var audits: [[UInt8]] = []
  private let verdicts = SharedVerdicts()

  private static let lineEnd = Array("\n".utf8)
  private static let separator = Array(",\n".utf8)

  package init() {}

  /// Writes the next audit.
  package mutating func add(_ audit: Report.Audit) { add(written(audit)) }

  /// Takes the next audit as it was written.
  package mutating func add(_ written: [[UInt8]]) {
    if !audits.isEmpty { audits.append(Self.separator) }
    audits += written
  }

  /// An audit as bytes, in parts; on any core.
  package func written(_ audit: Report.Audit) -> [[UInt8]] {
    var bare = audit
    bare.verdicts = []
    let frame = JSONFrame(JSONTexts.bytes(bare), list: "verdicts")
    let opening = JSONFrame.indented(frame.opening, by: 4)
    var parts = [opening + Self.lineEnd]
    for (place, verdict) in audit.verdicts.enumerated() {
      if place > 0 { parts.append(Self.separator) }
      parts.append(verdicts.text(of: verdict))
    }
    return parts + [JSONFrame.indented(frame.closing, by: 4)]
  }

  /// The bytes of the report, in parts: its own audits are not looked at, but those which were added.
  package func parts(of report: Report) -> [[UInt8]] {
    var bare = report
    bare.audits = []
    let frame = JSONFrame(JSONTexts.bytes(bare), list: "audits")
    return [frame.opening + Self.lineEnd] + audits + [frame.closing + Self.lineEnd]
  }
}
