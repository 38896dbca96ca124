import Synchronization

/// Writes a report as JSON audit by audit, so that none of them needs to be kept.
///
/// A rule that finds nothing says the same of many pages, and that is most of a report on many: it is
/// written once and shared.
package final class JSONReportWriter: Sendable {
  private let verdicts = SharedVerdicts()
  private let texts = Mutex(RuleTexts())

  private static let lineEnd = Array("\n".utf8)
  /// What stands between two audits.
  package static let separator = Array(",\n".utf8)

  package init() {}

  /// An audit as bytes, in parts; on any core.
  package func written(_ audit: Report.Audit) -> [[UInt8]] {
    let audit = texts.withLock { $0.sharing(audit) }
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

  /// What stands before and behind the audits of a report, once they are written: those of the report
  /// itself are not looked at.
  package func frame(of report: Report) -> (opening: [UInt8], closing: [UInt8]) {
    var bare = report
    bare.audits = []
    bare.schema = Report.currentSchema
    bare.rules.texts = texts.withLock { $0.all }
    let frame = JSONFrame(JSONTexts.bytes(bare), list: "audits")
    return (frame.opening + Self.lineEnd, frame.closing + Self.lineEnd)
  }
}
