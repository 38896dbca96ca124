package import Report

extension Snapshot {
  /// One question, with all that tells it from others: a line of a baseline.
  package struct Question: Codable, Sendable, Hashable {
    /// The key of its page and its own, as in finding ids.
    package var id: String
    /// The key of its page.
    package var page: String
    @UnlessEmpty package var wording: String
    @UnlessEmpty package var heading: String
    @UnlessEmpty package var legend: String
    package var purpose: String?
    /// The autofill names that its fields carry.
    @UnlessEmpty package var autocomplete: String
    @UnlessEmpty package var flags: [QuestionFlag]
    /// Whether an administration already knows the answer.
    @UnlessEmpty package var isKnown: Bool
    /// The mean seconds that it costs each person who fills the form: those who skip it spend none.
    package var seconds: Double
    package var fields: [Field]
    /// Hashes of its identity, by version; a later version of formaudit adds its own.
    package var prints: [String: String]
    /// Why the team accepts it, when it does.
    package var acceptance: Acceptance?
    /// Whether it was accepted as an addition: budgets still count it.
    @UnlessEmpty package var isAddition: Bool

    package init(
      id: String, page: String, wording: String, heading: String = "", legend: String = "",
      purpose: String? = nil, autocomplete: String = "", flags: [QuestionFlag] = [],
      isKnown: Bool = false, seconds: Double = 0, fields: [Field],
      prints: [String: String]? = nil, acceptance: Acceptance? = nil, isAddition: Bool = false
    ) {
      self.id = id
      self.page = page
      self.wording = wording
      self.heading = heading
      self.legend = legend
      self.purpose = purpose
      self.autocomplete = autocomplete
      self.flags = flags
      self.isKnown = isKnown
      self.seconds = seconds
      self.fields = fields
      self.prints = [:]
      self.acceptance = acceptance
      self.isAddition = isAddition
      self.prints = prints ?? Fingerprint.all(of: self)
    }

    private enum CodingKeys: String, CodingKey {
      case id, page, wording, heading, legend, purpose, autocomplete, flags, seconds, fields, prints
      case isKnown = "known"
      case acceptance = "accepted"
      case isAddition = "addition"
    }

    /// The number of answers on offer in all its fields.
    package var choices: Int { fields.reduce(0) { $0 + $1.choices } }

    /// Whether people meet it by default.
    package var isAsked: Bool { !flags.contains(.conditional) }
  }

  /// One field of a question.
  package struct Field: Codable, Sendable, Hashable {
    /// Such as `text` or `select`.
    package var kind: String
    /// Its own words inside the question.
    @UnlessEmpty package var wording: String
    /// The name of its first control, without indices and generated parts.
    @UnlessEmpty package var name: String
    @UnlessEmpty package var choices: Int
    /// What the answers on offer are, in short.
    @UnlessEmpty package var sketch: ChoiceSketch

    package init(
      kind: String, wording: String = "", name: String = "", choices: Int = 0,
      sketch: ChoiceSketch = ChoiceSketch(of: [])
    ) {
      self.kind = kind
      self.wording = wording
      self.name = name
      self.choices = choices
      self.sketch = sketch
    }

    private enum CodingKeys: String, CodingKey {
      case kind, wording, name, choices
      case sketch = "answers"
    }
  }
}
