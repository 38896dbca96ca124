import Auditing

/// Reads one example: a fragment of HTML, or the pages of a short journey.
struct ExampleReader {
  let about: SubjectKind?

  func example(_ value: ValueReader) -> Example? {
    var writer = ExamplePageWriter()
    if let fragment = value.word {
      guard let page = page(value, with: &writer, isHome: false) else { return nil }
      return Example(
        pages: [page], written: [fragment], hasHome: false, expected: nil,
        line: value.node.place.line)
    }
    guard let map = value.map("an example", keys: ["home", "pages", "expect"]) else { return nil }
    let expected = map.optional("expect").flatMap(expected)
    let home = map.optional("home").map { page($0, with: &writer, isHome: true) }
    let items = map.required("pages", hint: "write the HTML of each page")?.list() ?? []
    if items.isEmpty {
      map.optional("pages")?.problem("“pages” holds no page", hint: "write the HTML of each page")
    }
    let pages = items.map { page($0, with: &writer, isHome: false) }
    let all = (home.map { [$0] } ?? []) + pages
    let readable = all.compactMap(\.self)
    guard !pages.isEmpty, readable.count == all.count else { return nil }
    let written = ((map.optional("home").map { [$0] } ?? []) + items).compactMap(\.word)
    return Example(
      pages: readable, written: written, hasHome: home != nil, expected: expected,
      line: value.node.place.line)
  }

  private func page(
    _ value: ValueReader, with writer: inout ExamplePageWriter, isHome: Bool
  ) -> String? {
    guard let html = value.text(hint: "write a fragment of HTML") else { return nil }
    do throws(ExampleMistake) {
      let page = try writer.page(html, isHome: isHome)
      if let stray = MarkedHTML(page).strayMark { throw ExampleMistake.strayMark(before: stray) }
      return page
    } catch {
      value.problem(error.sentence, hint: error.hint)
      return nil
    }
  }

  /// Only subjects without a start tag are expected by name, and only the one that the rule judges.
  private func expected(_ value: ValueReader) -> SubjectKind? {
    let kinds = SubjectKind.allCases.filter { !$0.isMarkable }.map(\.rawValue)
    guard let word = value.oneOf(kinds, "a subject that can be expected") else { return nil }
    guard let about, word != about.rawValue else { return SubjectKind(rawValue: word) }
    value.problem(
      "the example expects a \(word), but the rule is about a \(about.rawValue)",
      hint: about.isMarkable
        ? "remove “expect” and put ↓ just before the start tag that must be found"
        : "write expect: \(about.rawValue)")
    return nil
  }
}
