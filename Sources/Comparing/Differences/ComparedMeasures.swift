import Auditing
import Report

/// The numbers of two audits of one target.
///
/// A report tells its numbers. Those of a baseline are what they are today, less what its lines say has
/// changed: nothing is heavier beside itself, whatever a report tells besides its lines.
package struct ComparedMeasures: Sendable {
  package let before: [Measure: Double]
  package let after: [Measure: Double]

  init(_ before: Snapshot, _ after: Snapshot, _ findings: [FindingChange], _ scoring: Scoring?) {
    let told = after.told.isEmpty ? after.counted : after.told
    self.after = told
    guard before.told.isEmpty else {
      self.before = before.told
      return
    }
    let now = after.counted
    var then = before.counted
    let times = Self.times(told, then, now)
    for (measure, count) in then {
      guard let told = told[measure], let now = now[measure] else { continue }
      then[measure] = told - (now - count)
    }
    then.merge(times) { _, time in time }
    then.merge(MarkChange(before, after, findings, scoring).marks(told)) { _, mark in mark }
    self.before = then
  }

  private static func times(
    _ told: [Measure: Double], _ then: [Measure: Double], _ now: [Measure: Double]
  ) -> [Measure: Double] {
    guard let seconds = told[.meanSeconds], seconds > 0 else { return [:] }
    let mean = seconds - ((now[.meanSeconds] ?? 0) - (then[.meanSeconds] ?? 0))
    var times: [Measure: Double] = [.meanSeconds: mean.roundedToTenth]
    // Medians do not add up: they keep their part of the mean.
    for median in [Measure.p50Minutes, .p90Minutes] {
      times[median] = told[median].map { ($0 * mean / seconds * 100).rounded() / 100 }
    }
    return times
  }
}

/// By how much findings that came and went move the marks, as today's rules weigh them.
private struct MarkChange {
  private var change: [Measure: Double] = [:]

  init(
    _ before: Snapshot, _ after: Snapshot, _ findings: [FindingChange], _ scoring: Scoring?
  ) {
    guard let scoring, !after.weights.isEmpty else { return }
    let shares = LostShares(before, findings)
    let (then, now) = (scoring.marks(after, shares.then), scoring.marks(after, shares.now))
    change[.score] = now.mark - then.mark
    for (category, mark) in now.byCategory {
      change[.score(category)] = mark - (then.byCategory[category] ?? mark)
    }
  }

  /// The marks of then.
  func marks(_ now: [Measure: Double]) -> [Measure: Double] {
    change.reduce(into: [:]) { marks, change in
      marks[change.key] = now[change.key].map { ($0 - change.value).roundedToTenth }
    }
  }
}

/// What the findings of each rule take of its weight, then and now.
private struct LostShares {
  private(set) var then: [String: [Double]] = [:]
  private(set) var now: [String: [Double]] = [:]

  init(_ before: Snapshot, _ findings: [FindingChange]) {
    for change in findings {
      guard let finding = change.finding else { continue }
      // What a newer rule finds is not the fault of the form.
      let isKnown = change.before != nil || before.rulePrints[finding.rule] == nil
      if isKnown { then[finding.rule, default: []].append(finding.share) }
      if change.after != nil { now[finding.rule, default: []].append(finding.share) }
    }
  }
}

extension Scoring {
  /// The marks of an audit whose findings take these shares of its rules.
  fileprivate func marks(
    _ snapshot: Snapshot, _ shares: [String: [Double]]
  ) -> (mark: Double, byCategory: [Rule.Category: Double]) {
    marks(
      of: snapshot.weights.sorted { $0.key < $1.key }.map { rule, weight in
        Weighed(
          category: weight.category, weight: weight.weight, shares: shares[rule] ?? [])
      })
  }
}
