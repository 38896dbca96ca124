import Synchronization

/// What was observed of journeys, pages, forms and questions on behalf of the subjects inside them:
/// a page of a thousand fields is looked at once, and not a thousand times.
final class WiderFacts: Sendable {
  private let known = Mutex<[Key: FactValue]>([:])

  private struct Key: Hashable {
    let fact: ObjectIdentifier
    var page: Int?
    var form: Int?
    var question: Int?

    init(_ fact: Fact, around subject: Subject) {
      self.fact = ObjectIdentifier(fact)
      if fact.about == .journey { return }
      page = subject.page?.index
      if fact.about == .page { return }
      form = subject.form?.index
      if fact.about != .form { question = subject.question?.index }
    }
  }

  func value(_ fact: Fact, around subject: Subject, _ look: () -> FactValue) -> FactValue {
    // A field has but few controls.
    if fact.about == .field { return look() }
    let key = Key(fact, around: subject)
    if let value = known.withLock({ $0[key] }) { return value }
    let value = look()
    known.withLock { $0[key] = value }
    return value
  }
}

/// A value which is made when it is asked for first, and kept.
final class Once<Value: Sendable>: Sendable {
  private let kept = Mutex<Value?>(nil)

  func value(_ make: () -> Value) -> Value {
    if let value = kept.withLock({ $0 }) { return value }
    let made = make()
    return kept.withLock { value in
      if let value { return value }
      value = made
      return made
    }
  }
}
