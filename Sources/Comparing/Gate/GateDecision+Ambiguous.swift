import Report

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
