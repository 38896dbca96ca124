import Auditing
import Words

/// What the examples of a rule must say of what it finds.
struct ExampleLaw: Sendable {
  /// nil when nobody knows what the rule is about.
  let about: SubjectKind?

  /// Only subjects without a start tag are expected by name, and only the one that the rule judges.
  var expected: Shape<SubjectKind> {
    let kinds = SubjectKind.allCases.filter { !$0.isMarkable }.map(\.rawValue)
    return Shape<String>.word(of: kinds, Sentence("a subject that can be expected")).checked {
      word, value in
      guard let about, word != about.rawValue else { return SubjectKind(rawValue: word) }
      value.problem(
        Sentence("the example expects a \(word), but the rule is about a \(about.rawValue)"),
        hint: about.isMarkable
          ? Sentence("remove “expect” and put ↓ just before the start tag that must be found")
          : Sentence("write expect: \(about.rawValue)"))
      return nil
    }
  }

  /// Something must be expected: a mark where a tag can be marked, a subject elsewhere.
  @Sendable func checkBad(_ example: Example, at value: ValueReader) {
    guard let about else { return }
    let isMarked = isMarked(example)
    if about.isMarkable {
      if isMarked { return }
      value.problem(
        Sentence("a bad example marks what must be found"),
        hint: Sentence("put ↓ just before the start tag of the \(about.rawValue)’s first control"))
    } else if isMarked {
      value.problem(
        Sentence("a \(about.rawValue) has no start tag to mark with ↓"),
        hint: Sentence("remove ↓ and write expect: \(about.rawValue)"))
    } else if example.expected == nil {
      value.problem(
        Sentence("a bad example of a rule about a \(about.rawValue) says what must be found"),
        hint: Sentence("write { pages: […], expect: \(about.rawValue) }"))
    }
  }

  @Sendable func checkGood(_ example: Example, at value: ValueReader) {
    guard isMarked(example) else { return }
    value.problem(
      Sentence("a good example has no mark ↓, since nothing must be found"),
      hint: Sentence("remove ↓, or move the example to “bad”"))
  }

  private func isMarked(_ example: Example) -> Bool {
    example.pages.contains { MarkedHTML($0).count > 0 }
  }
}

extension SubjectKind {
  /// Whether it has a first control, whose start tag an example can mark.
  var isMarkable: Bool {
    switch self {
    case .journey, .page, .form: false
    case .question, .field, .control, .part: true
    }
  }
}
