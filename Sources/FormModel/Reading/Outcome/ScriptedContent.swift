import Markup

/// Tells whether a page leaves to a script what it asks.
struct ScriptedContent {
  let context: PageContext
  let forms: [Form]

  private var census: Census { context.census }

  /// Whether the marks of a template stand where words or fields would be.
  var isTemplate: Bool {
    let audited = forms.filter(\.isAudited)
    let texts = audited.flatMap(\.questions).prefix(Self.most).flatMap { question in
      [question.wording] + question.fields.flatMap { $0.choices.prefix(2) }
    }
    return texts.contains(where: Self.isMark) || isRepeatedByTemplate(audited)
  }

  /// Whether elements that look like fields stand in the forms that people came for, or in no form.
  var holdsFields: Bool {
    let fields = census.scriptedFields.filter(isField)
    guard !fields.isEmpty else { return false }
    let others = forms.filter { !$0.isAudited && !$0.questions.isEmpty && $0.kind != .none }
    return fields.contains { field in
      guard let form = census.landmarks.form(around: field).flatMap(census.formIndex) else {
        return isLabelled(field)
      }
      return !others.contains { $0.index == form }
    }
  }

  private func isField(_ element: Element) -> Bool {
    census.hiding(of: element).isDisjoint(with: .fromEverybody)
      && census.landmarks.region(of: element)
        .isDisjoint(with: [.search, .header, .footer, .aside])
      && context.vocabulary.isMentioned(.fieldElements, in: ControlName.words(element.tag))
  }

  /// An element in no form is a field when it bears the words of one.
  private func isLabelled(_ element: Element) -> Bool {
    element.has(.name) || element.has(.required)
      || ["label", "_label"].contains { element[attribute: $0] != nil }
  }

  /// What a template repeats or shows on a condition is not there yet.
  private func isRepeatedByTemplate(_ audited: [Form]) -> Bool {
    let attributes = ["v-for", "v-model", "*ngfor", "th:each"].compactMap(census.document.name)
    guard !attributes.isEmpty else { return false }
    let asked = audited.flatMap(\.questions).flatMap(\.controls).prefix(Self.most)
      .map { context.controls[$0].element }
    return asked.contains { element in
      attributes.contains(where: element.has)
    }
  }

  private static func isMark(_ text: String) -> Bool {
    marks.contains { open, close in
      guard text.holds(open), let start = text.firstRange(of: open.description) else {
        return false
      }
      return text[start.upperBound...].firstRange(of: close.description) != nil
    }
  }

  private static let marks: [(open: StaticString, close: StaticString)] = [
    ("{{", "}}"), ("{%", "%}"), ("<%", "%>"), ("${", "}"), ("#{", "}"), ("[[", "]]"),
  ]
  private static let most = 400
}
