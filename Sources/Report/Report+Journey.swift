import Auditing
import FormModel

extension Report {
  /// The raw numbers of a target: what people are asked by default.
  public struct Journey: Codable, Sendable, Equatable {
    public var questions: Int
    public var fields: Int
    public var controls: Int
    public var required: Int
    public var optional: Int
    /// Questions that show only after an answer; in no other number.
    public var conditional: Int
    public var choices: Int
    public var uploads: Int
    public var steps: Int
    /// Clicks from the home page to the first question; nil when `clicksReason` tells why.
    @OrNull public var clicks: Int?
    @OrNull public var clicksReason: ClicksReason?
    /// The filling time that the pages promise in figures.
    @OrNull public var declaredMinutes: Minutes?
    /// The sentence of the promise, vague ones included.
    @OrNull public var declaredPhrase: String?
    /// The purposes that an administration already knows.
    public var knownToAdministration: [String]

    /// Why there is no number of clicks.
    public enum ClicksReason: String, Codable, Sendable, CaseIterable {
      /// The pages give no way from the home page to the first question.
      case noWay = "no way"
      /// No home page is known, or there is no question.
      case undecided
    }

    /// A range of minutes.
    public struct Minutes: Codable, Sendable, Equatable {
      public var min: Double
      public var max: Double
    }
  }
}

extension Report.Journey {
  init(_ measures: Measures) {
    questions = measures.questions
    fields = measures.fields
    controls = measures.controls
    required = measures.required
    optional = measures.optional
    conditional = measures.conditional
    choices = measures.choices
    uploads = measures.uploads
    steps = measures.steps
    switch measures.clicks {
    case .count(let count): (clicks, clicksReason) = (count, nil)
    case .noWay: (clicks, clicksReason) = (nil, .noWay)
    case .undecided: (clicks, clicksReason) = (nil, .undecided)
    }
    declaredMinutes = measures.declaredMinutes.map {
      Minutes(min: $0.lowerBound.roundedToTenth, max: $0.upperBound.roundedToTenth)
    }
    declaredPhrase = measures.declaredPhrase
    knownToAdministration = measures.knownToAdministration
  }
}
