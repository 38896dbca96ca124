import Escaping
import FormModel
import Words

/// The fields of one question with their words.
struct FieldsHTML {
  let mockUp: MockUp
  let question: PlannedQuestion
  /// What the ids of its elements begin with.
  let id: String
  let branches: QuestionHTML.FollowUps

  func html(_ names: inout FieldNames) -> HTML {
    guard question.fields.count == 1 else { return several(&names) }
    let field = question.fields[0]
    switch field.control {
    case .radios: return choices(field, &names)
    case .checkboxes:
      return field.choices.count > 1 ? choices(field, &names) : box(field, &names)
    default: return alone(field, &names)
    }
  }

  func classed(_ part: MarkupPart) -> HTML { mockUp.classed(part) }

  /// The words of the question, with the mark of what may stay empty.
  var words: HTML {
    question.isOptional ? "\(wording) \(mockUp.say("(optional)"))" : "\(wording)"
  }

  /// What has no words in the form must have some to be asked at all.
  var wording: String {
    question.wording.isEmpty ? mockUp.words(ofUnnamed: question.id) : question.wording
  }

  private var hint: String {
    [question.hint, question.format.map(mockUp.tell) ?? ""].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private var hintID: HTML { "\(id)-hint" }

  var hintHTML: HTML { hintHTML(.hint) }
  var groupHint: HTML { hintHTML(.groupHint) }

  private func hintHTML(_ part: MarkupPart) -> HTML {
    let element = mockUp.style.hint
    return hint.isEmpty
      ? .nothing : "<\(element)\(classed(part)) id=\"\(hintID)\">\(hint)</\(element)>"
  }

  var described: HTML {
    hint.isEmpty ? .nothing : " aria-describedby=\"\(hintID)\""
  }

  /// Prepared for the team: it shows when an answer is wrong, which nothing is here.
  var error: HTML {
    "<p\(classed(.error)) hidden>\(mockUp.tell(question.error))</p>\n"
  }

  private func alone(_ field: PlannedField, _ names: inout FieldNames) -> HTML {
    let name = names.name(field.names.first, words: wording)
    return """
      <div\(classed(.group))>
      <label\(classed(.label)) for="\(id)">\(words)</label>\(hintHTML)
      \(error)\(control(field, id: "\(id)", name: name, described: described, part: nil))</div>

      """
  }

  private func several(_ names: inout FieldNames) -> HTML {
    let parts = question.fields.enumerated().map { index, field in
      part(field, id: "\(id)-\(index + 1)", &names)
    }
    return """
      <fieldset\(classed(.fieldset))\(described)>
      <legend\(classed(.question))>\(words)</legend>\(groupHint)
      \(error)<div\(classed(question.isDate ? .dates : .parts))>
      \(parts)</div></fieldset>

      """
  }

  private func part(_ field: PlannedField, id: HTML, _ names: inout FieldNames) -> HTML {
    if field.control == .radios || field.control == .checkboxes {
      return HTML(choiceRows(field, id: id, &names))
    }
    let name = names.name(field.names.first, words: field.wording)
    let label = label(of: field, id: id)
    let named: HTML = label == nil ? " aria-label=\"\(words)\"" : .nothing
    let control = control(
      field, id: id, name: name, described: named, part: question.isDate ? input(field) : nil)
    return """
      <div\(classed(wrapper(field)))>
      \(isCaptioned ? control + (label ?? .nothing) : (label ?? .nothing) + control)</div>

      """
  }

  /// The words of one field of several; nil where it has none of its own.
  private func label(of field: PlannedField, id: HTML) -> HTML? {
    if field.wording.isEmpty || field.wording == question.wording { return nil }
    let mark: HTML =
      field.mayStayEmpty && !question.isOptional ? " \(mockUp.say("(optional)"))" : .nothing
    let part: MarkupPart = question.isDate ? .dateLabel : .partLabel
    return "<label\(classed(part)) for=\"\(id)\">\(field.wording)\(mark)</label>\n"
  }

  /// A year takes more room than a day.
  private func wrapper(_ field: PlannedField) -> MarkupPart {
    if !question.isDate { return .part }
    return isYear(field) ? .year : .datePart
  }

  private func input(_ field: PlannedField) -> MarkupPart {
    isYear(field) ? .yearInput : .dateInput
  }

  private func isYear(_ field: PlannedField) -> Bool { field.maximumLength ?? 0 > 2 }

  /// Where the form asks under one legend for what labels before the boxes would ask as several questions
  /// (a name), they stand under the boxes.
  private var isCaptioned: Bool {
    question.ids.count == 1 && !question.isDate
      && question.fields.allSatisfy { $0.control == .input(.text) }
  }
}
