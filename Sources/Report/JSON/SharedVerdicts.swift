import Auditing
import Synchronization

/// What rules that find nothing say, as bytes that are written once for many audits.
///
/// Between audits, only the number of subjects differs: what stands before and behind it is kept, one
/// text a rule and outcome, however many pages there are.
final class SharedVerdicts: Sendable {
  private struct Kind: Hashable {
    let rule: String
    let outcome: RuleOutcome
  }

  private struct WrittenVerdict {
    /// With the number of subjects left out.
    let verdict: Report.Verdict
    let head: [UInt8]
    let tail: [UInt8]
  }

  private let known = Mutex<[Kind: WrittenVerdict]>([:])

  func text(of verdict: Report.Verdict) -> [UInt8] {
    guard verdict.findings.isEmpty, verdict.undecided.isEmpty else { return Self.written(verdict) }
    var bare = verdict
    bare.checked = 0
    let kind = Kind(rule: verdict.rule, outcome: verdict.outcome)
    let shared = known.withLock { $0[kind] }
    if let shared, shared.verdict == bare { return Self.joined(shared, verdict.checked) }
    guard let cut = Self.cut(bare) else { return Self.written(verdict) }
    known.withLock { $0[kind] = cut }
    return Self.joined(cut, verdict.checked)
  }

  private static func joined(_ parts: WrittenVerdict, _ checked: Int) -> [UInt8] {
    parts.head + Array("\(checked)".utf8) + parts.tail
  }

  private static let checked = Array("\n          \"checked\" : ".utf8)

  /// Cut around the number of subjects, which is 0. Texts hold no newline: no other place looks like
  /// it.
  private static func cut(_ bare: Report.Verdict) -> WrittenVerdict? {
    let text = written(bare)
    guard let key = text.firstRange(of: checked) else { return nil }
    return WrittenVerdict(
      verdict: bare, head: Array(text[..<key.upperBound]),
      tail: Array(text[(key.upperBound + 1)...]))
  }

  private static func written(_ verdict: Report.Verdict) -> [UInt8] {
    JSONFrame.indented(JSONTexts.bytes(verdict), by: 8)
  }
}
