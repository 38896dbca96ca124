/// Writes a report as JSON audit by audit, so that none of them needs to be kept.
///
/// A rule that finds nothing says the same of many pages, and that is most of a report on many: it is
/// written once and shared.
package struct JSONReportWriter: Sendable {
  private let verdicts = SharedVerdicts()

  private static let lineEnd = Array("\n".utf8)
  /// What stands between two audits.
  package static let separator = Array(",\n".utf8)

  package init() {}

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

  /// What stands before and behind the audits of a report: its own are not looked at.
  package static func frame(of report: Report) -> (opening: [UInt8], closing: [UInt8]) {
    var bare = report
    bare.audits = []
    let frame = JSONFrame(JSONTexts.bytes(bare), list: "audits")
    return (frame.opening + lineEnd, frame.closing + lineEnd)
  }
}
