/// The numbers of two audits of one target.
///
/// A report tells its numbers. Those of a baseline are counted from its lines; what lines cannot make,
/// such as the seconds that pages take, is what it is today, less what the lines say has changed.
public struct ComparedMeasures: Sendable {
  public let before: [Measure: Double]
  public let after: [Measure: Double]

  init(_ before: Snapshot, _ after: Snapshot) {
    let told = after.told.isEmpty ? after.counted : after.told
    self.after = told
    guard before.told.isEmpty else {
      self.before = before.told
      return
    }
    let (old, new) = (before.counted, after.counted)
    var measures = old
    measures[.meanSeconds] = nil
    if let seconds = told[.meanSeconds], let then = old[.meanSeconds], let now = new[.meanSeconds] {
      let mean = seconds - (now - then)
      measures[.meanSeconds] = (mean * 10).rounded() / 10
      // Medians do not add up: they keep their part of the mean.
      for median in [Measure.p50Minutes, .p90Minutes] where seconds > 0 {
        measures[median] = told[median].map { ($0 * mean / seconds * 100).rounded() / 100 }
      }
    }
    self.before = measures
  }
}
