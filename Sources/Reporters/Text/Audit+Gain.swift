import Report

extension Report.Audit {
  /// By how many points the mark rises when all that a rule found is mended, and nothing else.
  func gain(of verdict: Report.Verdict) -> Double {
    let loss = score?.losses.first { $0.rule == verdict.rule }
    let gain = verdict.mending?.points ?? loss?.gain ?? 0
    return gain.isFinite ? gain : 0
  }
}
