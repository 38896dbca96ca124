import FormModel
import Timing

extension Report {
  /// What a person is asked, and the time it takes.
  public struct Question: Codable, Sendable, Equatable {
    /// The key of its page and its own: unique in the audit.
    public var id: String
    /// An identity which survives another order and other line numbers.
    public var key: String
    public var wording: String
    public var heading: String
    public var legend: String
    public var hint: String
    /// The indices of its controls on the page.
    public var controls: [Int]
    /// What it asks for, such as `family-name`.
    @OrNull public var purpose: String?
    public var required: Bool
    /// Whether it may stay empty, as far as the page tells.
    public var optional: Bool
    /// Whether it only shows after another answer.
    public var conditional: Bool
    public var seconds: Seconds
    /// What a person fills.
    public var fields: [Field]
  }

  /// One thing that a person fills, such as a group of radio buttons.
  public struct Field: Codable, Sendable, Equatable {
    /// Such as `text` or `select`.
    public var kind: String
    public var wording: String
    /// The indices of its controls on the page.
    public var controls: [Int]
    public var required: Bool
    /// The number of answers on offer.
    public var choices: Int
    /// A sketch of the answers, as hexadecimal numbers: the lists of two reports can be compared.
    @Later public var answers: [String]
  }

  /// The time of one question, in seconds, for somebody who answers it.
  public struct Seconds: Codable, Sendable, Equatable {
    public var p10: Double
    public var p50: Double
    public var p90: Double
    /// The mean of each thing that people do.
    public var parts: Parts
    /// The probability that a person answers: below one for optional and conditional questions.
    public var probability: Double
    @Later public var because: String

    /// Mean seconds of each thing that people do to answer; they add up.
    public struct Parts: Codable, Sendable, Equatable {
      public var read: Double
      public var find: Double
      public var decide: Double
      public var answer: Double
      public var gather: Double
      public var check: Double

      /// The mean seconds of the question.
      public var total: Double { read + find + decide + answer + gather + check }
    }
  }
}

extension Report.Question {
  init(
    _ question: FormModel.Question, id: String, _ time: QuestionTime, _ telling: AuditTelling
  ) {
    self.id = id
    key = question.key
    wording = question.wording
    heading = question.heading
    legend = question.legend
    hint = question.hint
    controls = question.controls
    purpose = question.purpose
    required = question.isRequired
    conditional = question.isConditional
    seconds = Report.Seconds(time, telling)
    optional = question.isOptional
    fields = question.fields.map(Report.Field.init)
  }
}

extension Report.Field {
  init(_ field: FormModel.Field) {
    kind = field.kind.rawValue
    wording = field.wording
    controls = field.controls
    required = field.isRequired
    choices = field.choices.count
    let answers = field.choices
    _answers = Later { ChoiceSketch(of: answers).digits }
  }
}

extension Report.Seconds {
  init(_ time: QuestionTime, _ telling: AuditTelling) {
    p10 = time.spread.p10.roundedToTenth
    p50 = time.spread.p50.roundedToTenth
    p90 = time.spread.p90.roundedToTenth
    probability = time.probability
    let (because, language) = (time.because, telling.language)
    _because = Later { language.typeset(because.text(in: language)) }
    parts = Parts(
      read: time.parts.read.roundedToTenth, find: time.parts.find.roundedToTenth,
      decide: time.parts.decide.roundedToTenth, answer: time.parts.answer.roundedToTenth,
      gather: time.parts.gather.roundedToTenth, check: time.parts.check.roundedToTenth)
  }
}
