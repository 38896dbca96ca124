import Auditing
import FormModel

/// The words of one line of a baseline, read as what the line is about.
struct BaselineWords {
  let kind: String
  private let line: Int
  private let words: [BaselineWord]

  init(_ words: [BaselineWord], line: Int) {
    kind = words.first?.name ?? ""
    self.words = Array(words.dropFirst())
    self.line = line
  }

  /// The text after the kind.
  func id() throws(BaselineError) -> String {
    guard let word = words.first, word.name.isEmpty || word.value == nil else {
      throw problem("\(kind) needs a name", "il manque un nom après \(kind)")
    }
    return word.value ?? word.name
  }

  /// What a rule judged by; nil when an older version wrote the line.
  var print: String? { Part(words.dropFirst()).values["print"] }

  /// The measure is nil when a newer version wrote it.
  func measure() throws(BaselineError) -> (Measure?, Double, Snapshot.Acceptance?) {
    guard words.count >= 2, let value = number(words[1].name) else {
      throw problem("a measure needs a name and a number", "une mesure a un nom et un nombre")
    }
    return (Measure.named(words[0].name), value, try acceptance(Part(words.dropFirst(2))))
  }

  func question() throws(BaselineError) -> Snapshot.Question {
    let id = try id()
    let parts = words.dropFirst().split(
      separator: BaselineWord(name: "/", value: nil), omittingEmptySubsequences: false)
    let own = Part(parts.first ?? [])
    var fields: [Snapshot.Field] = []
    for part in parts.dropFirst() { fields.append(try field(Part(part))) }
    guard !fields.isEmpty else {
      throw problem("a question needs a field", "une question a au moins un champ")
    }
    let prints = own.values.filter { $0.key.hasPrefix("print-") }
    return Snapshot.Question(
      id: id, page: own["page"], wording: own["wording"], heading: own["heading"],
      legend: own["legend"], purpose: own.values["purpose"], autocomplete: own["autocomplete"],
      isRequired: own.has("required"), isOptional: own.has("optional"),
      isConditional: own.has("conditional"),
      seconds: try optionalNumber(own.values["seconds"], "seconds"), fields: fields,
      fingerprints: Dictionary(
        uniqueKeysWithValues: prints.map { (String($0.key.dropFirst("print-".count)), $0.value) }),
      acceptance: try acceptance(own))
  }

  private func field(_ part: Part) throws(BaselineError) -> Snapshot.Field {
    let choices = try optionalNumber(part.values["choices"], "choices")
    let hashes = part["answers"].split(separator: ",").map { UInt32($0, radix: 16) }
    guard choices >= 0, choices <= 1e9, !hashes.contains(nil), !part["kind"].isEmpty else {
      throw problem("a field of this question cannot be read", "un champ est illisible")
    }
    return Snapshot.Field(
      kind: part["kind"], wording: part["wording"], name: part["name"],
      isRequired: part.has("required"), choices: Int(choices),
      sketch: ChoiceSketch(hashes: hashes.compactMap { $0 }))
  }

  func finding(
    places: [String: Int], questions: [Snapshot.Question]
  ) throws(BaselineError) -> Snapshot.Finding {
    let part = Part(words.dropFirst())
    guard let severity = Rule.Severity(rawValue: part["severity"]) else {
      throw problem(
        "a finding needs a severity: minor, moderate, serious or blocker",
        "un constat a une gravité : minor, moderate, serious ou blocker")
    }
    guard !part["rule"].isEmpty else {
      throw problem("a finding needs a rule", "un constat a une règle")
    }
    return Snapshot.Finding(
      id: try id(), rule: part["rule"], severity: severity,
      subject: try subject(part, places, questions), isToReview: part.has("review"),
      acceptance: try acceptance(part))
  }

  private func subject(
    _ part: Part, _ places: [String: Int], _ questions: [Snapshot.Question]
  ) throws(BaselineError) -> Snapshot.Subject {
    if let page = part.values["on-page"] {
      if let form = part.values["form"] { return .form(page: page, name: form) }
      return part.values["element"].map { .element(page: page, key: $0) } ?? .page(page)
    }
    guard let id = part.values["on"] else {
      if part["about"] == "journey" { return .journey }
      throw problem("a finding needs what it is about", "on ne sait pas sur quoi porte ce constat")
    }
    guard let place = places[id] else {
      throw problem(
        "“\(id)” is no question of this target", "« \(id) » n’est pas une question de cette cible")
    }
    guard let field = part.values["field"] else { return .question(place) }
    guard let rank = Int(field), questions[place].fields.indices.contains(rank - 1) else {
      throw problem("there is no such field", "ce champ n’existe pas")
    }
    return .field(question: place, field: rank - 1)
  }

  private func acceptance(_ part: Part) throws(BaselineError) -> Snapshot.Acceptance? {
    guard let reason = part.values["accepted"] else { return nil }
    if let until = part.values["until"], !Day.isOne(until) {
      throw problem(
        "“\(until)” is not a day, as in 2027-01-31",
        "« \(until) » n’est pas un jour, comme 2027-01-31")
    }
    return Snapshot.Acceptance(reason: reason, until: part.values["until"])
  }

  private func optionalNumber(_ text: String?, _ name: String) throws(BaselineError) -> Double {
    guard let text else { return 0 }
    guard let value = number(text) else {
      throw problem("\(name) must be a number", "\(name) doit être un nombre")
    }
    return value
  }

  private func number(_ text: String) -> Double? {
    Double(text).flatMap { $0.isFinite && abs($0) <= 1e12 ? $0 : nil }
  }

  private func problem(_ english: String, _ french: String) -> BaselineError {
    BaselineError(
      line: line, Bilingual(en: english, fr: french), hint: BaselineError.writeAnew)
  }

  /// The names and values of a question, of a field or of a finding. Unknown ones are left alone: a
  /// newer version may have written them.
  private struct Part {
    let values: [String: String]
    private let flags: Set<String>

    init(_ words: some Sequence<BaselineWord>) {
      var values: [String: String] = [:]
      var flags: Set<String> = []
      for word in words {
        if let value = word.value { values[word.name] = value } else { flags.insert(word.name) }
      }
      self.values = values
      self.flags = flags
    }

    subscript(name: String) -> String { values[name] ?? "" }

    func has(_ flag: String) -> Bool { flags.contains(flag) }
  }
}
