import Synchronization

/// What rules that find nothing say, as bytes which many audits share.
final class SharedVerdicts: Sendable {
  private struct Kind: Hashable {
    let rule: String
    let checked: Int
  }

  private struct WrittenVerdict {
    let verdict: Report.Verdict
    let text: [UInt8]
  }

  private let known = Mutex<[Kind: WrittenVerdict]>([:])

  func text(of verdict: Report.Verdict) -> [UInt8] {
    guard verdict.findings.isEmpty, verdict.undecided.isEmpty else { return Self.written(verdict) }
    let kind = Kind(rule: verdict.rule, checked: verdict.checked)
    let shared = known.withLock { $0[kind] }
    if let shared, shared.verdict == verdict { return shared.text }
    let text = Self.written(verdict)
    known.withLock { $0[kind] = WrittenVerdict(verdict: verdict, text: text) }
    return text
  }

  private static func written(_ verdict: Report.Verdict) -> [UInt8] {
    JSONFrame.indented(JSONTexts.bytes(verdict), by: 8)
  }
}
