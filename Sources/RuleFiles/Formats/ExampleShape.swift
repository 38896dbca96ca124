import Auditing
import Words
import YAML

extension Shape where Value == Examples {
  /// The pages that show a rule at work.
  static func examples(about: SubjectKind?) -> Shape {
    let law = ExampleLaw(about: about)
    return .record(
      Sentence("the examples of a rule"),
      .required(
        "bad",
        .list(
          of: .example(law, law.checkBad), named: Sentence("a bad example"),
          hint: Sentence("show at least one page on which the rule fails")),
        Sentence("Pages on which it fails"),
        hint: Sentence("show at least one page on which the rule fails")),
      .required(
        "good",
        .list(
          of: .example(law, law.checkGood), named: Sentence("a good example"),
          hint: Sentence("show at least one page on which it must stay silent")),
        Sentence("Pages on which it stays silent"),
        hint: Sentence("show at least one page on which it must stay silent"))
    ) { Examples(bad: $1, good: $2) }
  }
}

extension Shape where Value == Example {
  /// A fragment of HTML, or the pages of a short journey.
  fileprivate static func example(
    _ law: ExampleLaw, _ check: @escaping @Sendable (Example, ValueReader) -> Void
  ) -> Shape {
    let journey = Shape.record(
      Sentence("an example"),
      .optional(
        "home", Shape<String>.text.later, Sentence("The HTML of the home page")),
      .required(
        "pages", .list(of: Shape<String>.text.later, hint: Sentence("write the HTML of each page")),
        Sentence("The HTML of each page"), hint: Sentence("write the HTML of each page")),
      .optional(
        "expect", law.expected, Sentence("What must be found, where no tag can be marked"))
    ) { ExampleReader(home: $1, pages: $2, expected: $3, line: $0.node.place.line).example }
    return Shape(.either([.text(.words), journey.outline])) { value in
      let fragment = ExampleReader(
        home: nil, pages: [value], expected: nil, line: value.node.place.line)
      let example = value.word == nil ? journey.read(value) : fragment.example
      example.map { check($0, value) }
      return example
    }
  }
}

/// Writes out the pages of an example.
private struct ExampleReader {
  let home: ValueReader?
  let pages: [ValueReader]
  let expected: SubjectKind?
  let line: Int

  /// nil when a page cannot be written out, which is told.
  var example: Example? {
    var writer = ExamplePageWriter()
    let first = home.map { page($0, with: &writer, isHome: true) }
    let others = pages.map { page($0, with: &writer, isHome: false) }
    let all = (first.map { [$0] } ?? []) + others
    let readable = all.compactMap(\.self)
    guard !others.isEmpty, readable.count == all.count else { return nil }
    return Example(
      pages: readable, written: ((home.map { [$0] } ?? []) + pages).compactMap(\.word),
      hasHome: home != nil, expected: expected, line: line)
  }

  private func page(
    _ value: ValueReader, with writer: inout ExamplePageWriter, isHome: Bool
  ) -> String? {
    guard let html = value.text(hint: Sentence("write a fragment of HTML")) else { return nil }
    do throws(ExampleMistake) {
      let page = try writer.page(html, isHome: isHome)
      if let stray = MarkedHTML(page).strayMark { throw ExampleMistake.strayMark(before: stray) }
      return page
    } catch {
      value.problem(error.sentence, hint: error.hint)
      return nil
    }
  }
}
