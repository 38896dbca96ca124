import Auditing
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
    /// The model that made the estimate, such as `formaudit`.
    public var model: String
    /// The promised time held against the estimate; nil when the pages promise no figure.
    @OrNull public var promise: Promise?
    /// The kind of person and device that the estimate is about.
    public var profile: String
    public var because: [String]

    /// The mean over everybody, slow people and fast ones: that of the log-normal of `p50` and `p90`.
    /// Hours a year come from it. It is above the sum of the parts, which are those of a typical person.
    public var mean: Double { TimeSpread(p10: p10, p50: p50, p90: p90).mean.roundedToTenth }

    /// The mean seconds of a typical person: the parts add up to it.
    public var sumOfParts: Double { fill + gather + overheads }

    /// Median seconds of the quickest, the typical and the slowest way through the questions.
    public struct Paths: Codable, Sendable, Equatable {
      public var shortest: Double
      public var typical: Double
      public var longest: Double
    }

    /// A promised time held against the estimate.
    public struct Promise: Codable, Sendable, Equatable {
      /// The share of people who finish within the promise, from 0 to 1.
      public var share: Double
      /// What must be assumed for half of the people to finish within it.
      public var needs: String
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
    model = time.model.rawValue
    promise = telling.audit.measures.declaredMinutes.map {
      Promise(PromiseCheck(promised: $0, time: time))
    }
    because = time.because.map(telling.tell)
  }
}

extension Report.Time.Promise {
  fileprivate init(_ check: PromiseCheck) {
    share = (check.share * 100).rounded() / 100
    needs = check.needs.rawValue
  }
}
