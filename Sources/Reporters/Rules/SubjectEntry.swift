import Auditing
import FormModel
import Markup
import Report

/// What JSON says of one subject.
struct SubjectEntry: Encodable {
  let subject, key: String
  @OrNull var page: String?
  @OrNull var line: Int?
  @OrNull var selector: String?
  private let facts: [String: ObservedFact]

  init(_ subject: Subject, _ language: Language) {
    self.subject = subject.kind.rawValue
    key = subject.key
    page = subject.page?.page.address
    line = subject.place.element?.line
    selector = subject.place.element?.selector
    facts = Dictionary(
      firstOfEach: (FactTable.facts[subject.kind] ?? []).map {
        ($0.name, ObservedFact(value: $0.observe(subject), language: language))
      })
  }
}

/// A number, a text, a flag, null, or `{ "undecided": reason }`.
private struct ObservedFact: Encodable {
  let value: FactValue
  let language: Language

  func encode(to encoder: any Encoder) throws {
    if case .undecided(let reason) = value {
      return try ["undecided": reason.text(in: language)].encode(to: encoder)
    }
    var container = encoder.singleValueContainer()
    switch value {
    case .number(let number): try container.encode(number)
    case .words(let text): try container.encode(text)
    case .flag(let isSo): try container.encode(isSo)
    case .none, .undecided: try container.encodeNil()
    }
  }
}
