/// Budgets.
extension GateDecision {
  mutating func judge(_ limit: Budget.Limit, _ level: Budget.Level) {
    let measure = limit.measure
    guard let value = snapshot.measures[measure] else {
      // A target that could not be audited has said so already.
      if snapshot.isComplete {
        reasons.append(
          Gate.Reason(.unknownMeasure, .incomplete, GateSentences.unknown(measure)))
      }
      return
    }
    let weight: Gate.Weight = level == .error ? .refusal : .warning
    switch limit.bound {
    case .absolute(let bound):
      if measure.isMark ? value < bound : value > bound {
        reasons.append(
          Gate.Reason(.budget, weight, GateSentences.budget(measure, value, bound: bound)))
      }
    case .change(let amount):
      guard let old = comparison?.before.measures[measure] else {
        reasons.append(
          Gate.Reason(.noBaseline, .incomplete, GateSentences.noBaseline(measure)))
        return
      }
      if measure.isTime, let before = comparison?.before.profile, before != snapshot.profile {
        reasons.append(
          Gate.Reason(
            .noBaseline, .incomplete, GateSentences.otherProfile(before, snapshot.profile)))
        return
      }
      let allowed: Double
      switch amount {
      case .count(let count): allowed = count
      case .share(let share): allowed = old * share
      }
      let change = measure.isMark ? old - value : value - old
      // Sums of decimal numbers are not exact: a millionth is no change.
      if change > allowed + 1e-6 {
        reasons.append(
          Gate.Reason(
            .budget, weight, GateSentences.increase(measure, from: old, to: value, amount)))
      }
    }
  }
}
