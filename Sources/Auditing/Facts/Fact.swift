package import FormModel
package import Words

/// Something observable about a subject, with a name that rule authors use.
///
/// A class, as conditions are: both are passed along for every subject of every rule, and never change.
package final class Fact: Sendable {
  /// The name as written in rules, such as `choices` or `has suggestions`.
  package let name: String
  package let about: SubjectKind
  package let kind: FactKind
  package let meaning: Sentence
  /// How people are told the values of a closed list, where rules write them as codes.
  private let sentences: [String: Sentence]
  /// Looks at a subject which the fact is about, or at one inside it.
  private let look: @Sendable (Subject) -> FactValue
  /// Looks for the question behind a fact about a page; nil where no fact of its kind has one.
  private let asks: (@Sendable (PageSubject) -> Int?)?

  init<Kind: SubjectType>(
    name: String, about kind: Kind, kind values: FactKind, meaning: Sentence,
    asks: (@Sendable (PageSubject) -> Int?)? = nil, sentences: [String: Sentence] = [:],
    observe: @escaping @Sendable (Kind.Subjects) -> FactValue
  ) {
    self.sentences = sentences
    self.asks = asks
    self.name = name
    about = Kind.kind
    self.kind = values
    self.meaning = meaning
    look = { subject in Kind.around(subject).map(observe) ?? .none }
  }

  /// What is observed on a subject. A fact about something wider, such as the page of a field, is
  /// looked at once for all the subjects inside.
  package func observe(_ subject: Subject) -> FactValue {
    about == subject.kind
      ? look(subject) : subject.context.observed(self, around: subject) { look(subject) }
  }

  /// What people are told of a value of this fact.
  func sentence(of value: FactValue) -> Sentence {
    guard case .words(let code) = value, let told = sentences[code] else { return value.sentence }
    return told
  }

  /// The place, on the page, of the question that a fact about the page is: with that question it goes.
  func question(behind page: PageSubject) -> Int? { asks?(page) }

  /// A fact counted or measured.
  static func number<Kind: SubjectType>(
    _ name: String, _ about: Kind, _ meaning: Sentence,
    _ observe: @escaping @Sendable (Kind.Subjects) -> FactValue
  ) -> Fact {
    Fact(name: name, about: about, kind: .number, meaning: meaning, observe: observe)
  }

  /// A fact in words; an empty text is `none`.
  static func words<Kind: SubjectType>(
    _ name: String, _ about: Kind, _ meaning: Sentence,
    asks: (@Sendable (PageSubject) -> Int?)? = nil,
    _ observe: @escaping @Sendable (Kind.Subjects) -> String?
  ) -> Fact {
    Fact(name: name, about: about, kind: .words, meaning: meaning, asks: asks) {
      .words(orNone: observe($0))
    }
  }

  /// A fact which is so or not.
  static func flag<Kind: SubjectType>(
    _ name: String, _ about: Kind, _ meaning: Sentence,
    _ observe: @escaping @Sendable (Kind.Subjects) -> Bool?
  ) -> Fact {
    Fact(name: name, about: about, kind: .yesOrNo, meaning: meaning) {
      observe($0).map(FactValue.flag) ?? .none
    }
  }

  /// A fact which is one word of a closed list.
  static func choice<Kind: SubjectType>(
    _ name: String, _ about: Kind, _ kind: FactKind, _ meaning: Sentence,
    told sentences: [String: Sentence] = [:],
    _ observe: @escaping @Sendable (Kind.Subjects) -> String?
  ) -> Fact {
    Fact(name: name, about: about, kind: kind, meaning: meaning, sentences: sentences) {
      .words(orNone: observe($0))
    }
  }
}

extension FactValue {
  static func words(orNone text: String?) -> FactValue {
    guard let text, !text.isEmpty else { return .none }
    return .words(text)
  }

  static func count(_ value: Int?) -> FactValue {
    value.map { .number(Double($0)) } ?? .none
  }
}
