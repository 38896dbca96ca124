import Timing

extension Report {
  /// The estimated time of a target, in seconds.
  public struct Time: Codable, Sendable, Equatable {
    /// Eight people in ten take between p10 and p90; half of them less than p50.
    public var p10: Double
    public var p50: Double
    public var p90: Double
    /// Mean seconds spent on questions, gathering apart.
    public var fill: Double
    /// Mean seconds spent fetching papers, scanning, asking others.
    public var gather: Double
    /// Mean seconds spent on pages: loading, instructions, warm-up.
    public var overheads: Double
    public var paths: Paths
    /// The kind of person and device that the estimate is about.
    public var profile: String
    public var because: [String]

    /// The mean seconds of the whole.
    public var mean: Double { fill + gather + overheads }

    /// Median seconds of the quickest, the typical and the slowest way through the questions.
    public struct Paths: Codable, Sendable, Equatable {
      public var shortest: Double
      public var typical: Double
      public var longest: Double
    }
  }
}

extension Report.Time {
  init(_ time: JourneyTime, _ telling: AuditTelling) {
    p10 = time.spread.p10.roundedToTenth
    p50 = time.spread.p50.roundedToTenth
    p90 = time.spread.p90.roundedToTenth
    fill = time.fill.roundedToTenth
    gather = time.gather.roundedToTenth
    overheads = time.overheads.roundedToTenth
    paths = Paths(
      shortest: time.paths.shortest.roundedToTenth, typical: time.paths.typical.roundedToTenth,
      longest: time.paths.longest.roundedToTenth)
    profile = time.profile
    because = time.because.map(telling.tell)
  }
}
