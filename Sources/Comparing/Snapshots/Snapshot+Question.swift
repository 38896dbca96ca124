extension Snapshot {
  /// One question, with all that tells it from others.
  public struct Question: Sendable, Hashable {
    /// The key of its page and its own, as in finding ids.
    public var id: String
    /// The key of its page.
    public var page: String
    public var wording: String
    public var heading: String
    public var legend: String
    public var purpose: String?
    /// The autofill names that its fields carry.
    public var autocomplete: String
    public var isRequired: Bool
    /// Whether people may leave it empty, as far as the page tells.
    public var isOptional: Bool
    public var isConditional: Bool
    /// The mean seconds that it costs each person who fills the form: those who skip it spend none.
    public var seconds: Double
    public var fields: [Field]
    /// Hashes of its identity, by version; a later version of formaudit adds its own.
    public var fingerprints: [String: String]
    /// Why the team accepts it, when it does.
    public var acceptance: Acceptance?

    public init(
      id: String, page: String, wording: String, heading: String = "", legend: String = "",
      purpose: String? = nil, autocomplete: String = "", isRequired: Bool = false,
      isOptional: Bool = false, isConditional: Bool = false, seconds: Double = 0,
      fields: [Field], fingerprints: [String: String]? = nil, acceptance: Acceptance? = nil
    ) {
      self.id = id
      self.page = page
      self.wording = wording
      self.heading = heading
      self.legend = legend
      self.purpose = purpose
      self.autocomplete = autocomplete
      self.isRequired = isRequired
      self.isOptional = isOptional
      self.isConditional = isConditional
      self.seconds = seconds
      self.fields = fields
      self.fingerprints = [:]
      self.acceptance = acceptance
      self.fingerprints = fingerprints ?? Fingerprint.all(of: self)
    }

    /// The number of answers on offer in all its fields.
    public var choices: Int { fields.reduce(0) { $0 + $1.choices } }
  }

  /// One field of a question.
  public struct Field: Sendable, Hashable {
    /// Such as `text` or `select`.
    public var kind: String
    /// Its own words inside the question.
    public var wording: String
    /// The name of its first control, without indices and generated parts.
    public var name: String
    public var isRequired: Bool
    public var choices: Int
    /// What the answers on offer are, in short.
    public var sketch: ChoiceSketch

    public init(
      kind: String, wording: String = "", name: String = "", isRequired: Bool = false,
      choices: Int = 0, sketch: ChoiceSketch = ChoiceSketch(of: [])
    ) {
      self.kind = kind
      self.wording = wording
      self.name = name
      self.isRequired = isRequired
      self.choices = choices
      self.sketch = sketch
    }
  }

  /// A team's decision to live with something.
  public struct Acceptance: Sendable, Hashable {
    public var reason: String
    /// The last day on which it holds, as in 2027-01-01; nil for always.
    public var until: String?

    public init(reason: String, until: String? = nil) {
      self.reason = reason
      self.until = until
    }

    /// Whether it still holds on a day written as in 2027-01-01.
    public func holds(on day: String) -> Bool {
      until.map { day <= $0 } ?? true
    }
  }
}
