import Report

/// Budgets.
extension GateDecision {
  mutating func judge(_ limit: Budget.Limit, _ level: Budget.Level) {
    let measure = limit.measure
    guard let value = now[measure] else {
      // A target that could not be audited has said so already.
      if snapshot.isComplete { add(.unknownMeasure, .incomplete, GateSentences.unknown(measure)) }
      return
    }
    switch limit.bound {
    case .absolute(let bound):
      guard measure.isMark ? value < bound : value > bound else { return }
      add(.budget, level.weight, GateSentences.budget(measure, value, bound: bound))
    case .change(let amount):
      judge(measure, at: value, allowed: amount, level)
    }
  }

  /// The numbers of today.
  private var now: [Measure: Double] {
    comparison?.measures.after ?? (snapshot.told.isEmpty ? snapshot.counted : snapshot.told)
  }

  private mutating func judge(
    _ measure: Measure, at value: Double, allowed: Budget.Amount, _ level: Budget.Level
  ) {
    guard let comparison, let old = comparison.measures.before[measure] else {
      return add(.noBaseline, .incomplete, GateSentences.noBaseline(measure))
    }
    let profile = comparison.before.profile
    if measure.isTime, profile != snapshot.profile {
      return add(.noBaseline, .incomplete, GateSentences.otherProfile(profile, snapshot.profile))
    }
    let change = measure.isMark ? old - value : value - old
    // Sums of decimal numbers are not exact: a millionth is no change.
    guard change > allowed.of(old) + 1e-6 else { return }
    add(.budget, level.weight, GateSentences.increase(measure, from: old, to: value, allowed))
  }
}

extension Budget.Level {
  fileprivate var weight: Report.GateReason.Weight { self == .error ? .refusal : .warning }
}

extension Budget.Amount {
  fileprivate func of(_ value: Double) -> Double {
    switch self {
    case .count(let count): count
    case .share(let share): value * share
    }
  }
}

/// Ambiguous questions hide no growth.
extension GateDecision {
  /// Nobody knows which of them became which; but when the longest list of them is longer than the
  /// longest was, or the second than the second, one of them grew.
  mutating func judgeAmbiguous(_ comparison: AuditComparison) {
    let pairs = comparison.questions(.ambiguous)
    let (old, new) = (pairs.compactMap(\.before), pairs.compactMap(\.after))
    for (one, other) in Self.ranked(old, new, by: \.longestList) {
      judge(.choices(from: one.longestList, to: other.longestList), other)
    }
    for (one, other) in Self.ranked(old, new, by: \.fields.count)
    where other.fields.count > one.fields.count {
      judge(.addedFields(other.fields.count - one.fields.count), other)
    }
  }

  private static func ranked(
    _ old: [Snapshot.Question], _ new: [Snapshot.Question],
    by burden: (Snapshot.Question) -> Int
  ) -> some Sequence<(Snapshot.Question, Snapshot.Question)> {
    zip(old.sorted { burden($0) > burden($1) }, new.sorted { burden($0) > burden($1) })
  }
}

extension Snapshot.Question {
  fileprivate var longestList: Int { fields.map(\.choices).max() ?? 0 }
}
