import Auditing

/// Reads the pages that show a rule at work.
struct ExamplesReader: Sendable {
  /// nil when nobody knows what the rule is about.
  let about: SubjectKind?

  /// nil when there is a problem, which is then told.
  func examples(_ value: ValueReader) -> Examples? {
    guard let map = value.map("the examples of a rule", keys: ["bad", "good"]) else { return nil }
    let bad = group(map, "bad", hint: "show at least one page on which the rule fails") {
      check(bad: $0, at: $1)
    }
    let good = group(map, "good", hint: "show at least one page on which it must stay silent") {
      check(good: $0, at: $1)
    }
    guard let bad, let good else { return nil }
    return Examples(bad: bad, good: good)
  }

  /// Those of a rule which is known to be right.
  func examples(_ node: YAMLNode) -> Examples {
    let report = FileReport(file: "", log: ProblemLog())
    return examples(ValueReader(node: node, name: "examples", report: report))
      ?? Examples(bad: [], good: [])
  }

  private func group(
    _ map: MappingReader, _ key: String, hint: String, check: (Example, ValueReader) -> Void
  ) -> [Example]? {
    guard let items = map.required(key, hint: hint)?.list() else { return nil }
    guard !items.isEmpty else {
      map.optional(key)?.problem("\(key.quoted) holds no example", hint: hint)
      return nil
    }
    return items.compactMap { item in
      let item = item.inner(item.node, named: "a \(key) example")
      guard let example = ExampleReader(about: about).example(item) else { return nil }
      check(example, item)
      return example
    }
  }

  /// Something must be expected: a mark where a tag can be marked, a subject elsewhere.
  private func check(bad example: Example, at value: ValueReader) {
    guard let about else { return }
    let marks = example.pages.reduce(0) { $0 + MarkedHTML($1).count }
    if about.isMarkable {
      if marks == 0 {
        value.problem(
          "a bad example marks what must be found",
          hint: "put ↓ just before the start tag of the \(about.rawValue)’s first control")
      }
    } else if marks > 0 {
      value.problem(
        "a \(about.rawValue) has no start tag to mark with ↓",
        hint: "remove ↓ and write expect: \(about.rawValue)")
    } else if example.expected == nil {
      value.problem(
        "a bad example of a rule about a \(about.rawValue) says what must be found",
        hint: "write { pages: […], expect: \(about.rawValue) }")
    }
  }

  private func check(good example: Example, at value: ValueReader) {
    if example.pages.contains(where: { MarkedHTML($0).count > 0 }) {
      value.problem(
        "a good example has no mark ↓, since nothing must be found",
        hint: "remove ↓, or move the example to “bad”")
    }
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
