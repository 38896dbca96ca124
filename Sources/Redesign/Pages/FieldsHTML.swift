import Escaping
import FormModel
import Words

/// The fields of one question with their words.
struct FieldsHTML {
  private let mockUp: MockUp
  private let question: PlannedQuestion
  /// What the ids of its elements begin with.
  private let id: String
  private let branches: QuestionHTML.FollowUps

  init(
    _ mockUp: MockUp, _ question: PlannedQuestion, id: String,
    branches: QuestionHTML.FollowUps
  ) {
    self.mockUp = mockUp
    self.question = question
    self.id = id
    self.branches = branches
  }

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

  private func classed(_ part: MarkupPart) -> HTML { mockUp.classed(part) }

  /// The words of the question, with the mark of what may stay empty.
  private var words: HTML {
    question.isOptional ? "\(wording) \(mockUp.say("(optional)"))" : "\(wording)"
  }

  /// What has no words in the form must have some to be asked at all.
  private var wording: String {
    question.wording.isEmpty ? mockUp.words(ofUnnamed: question.id) : question.wording
  }

  private var hint: String {
    [question.hint, question.format.map(mockUp.tell) ?? ""].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private var hintID: HTML { "\(id)-hint" }

  private var hintHTML: HTML { hintHTML(.hint) }
  private var groupHint: HTML { hintHTML(.groupHint) }

  private func hintHTML(_ part: MarkupPart) -> HTML {
    let element = mockUp.style.hint
    return hint.isEmpty
      ? .nothing : "<\(element)\(classed(part)) id=\"\(hintID)\">\(hint)</\(element)>"
  }

  private var described: HTML {
    hint.isEmpty ? .nothing : " aria-describedby=\"\(hintID)\""
  }

  /// Prepared for the team: it shows when an answer is wrong, which nothing is here.
  private var error: HTML {
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
    switch field.control {
    case .radios, .checkboxes:
      return HTML(choiceRows(field, id: id, &names))
    default: break
    }
    let name = names.name(field.names.first, words: field.wording)
    let words = field.wording.isEmpty || field.wording == question.wording ? nil : field.wording
    let named: HTML =
      words == nil ? " aria-label=\"\(wording)\"" : .nothing
    let mark: HTML =
      field.mayStayEmpty && !question.isOptional ? " \(mockUp.say("(optional)"))" : .nothing
    let label: HTML =
      words.map {
        "<label\(classed(question.isDate ? .dateLabel : .partLabel)) for=\"\(id)\">\($0)\(mark)</label>\n"
      } ?? .nothing
    let control = control(
      field, id: id, name: name, described: named, part: question.isDate ? input(field) : nil)
    return """
      <div\(classed(wrapper(field)))>
      \(isCaptioned ? control + label : label + control)</div>

      """
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

  private func box(_ field: PlannedField, _ names: inout FieldNames) -> HTML {
    """
    <div\(classed(.group))>\(HTML(choiceRows(field, id: "\(id)", described: described, &names)))\(hintHTML)</div>

    """
  }

  private func choices(_ field: PlannedField, _ names: inout FieldNames) -> HTML {
    """
    <fieldset\(classed(.fieldset))\(described)>
    <legend\(classed(.question))>\(words)</legend>\(groupHint)
    \(error)<div\(classed(field.control == .radios ? .choices : .boxes))>
    \(HTML(choiceRows(field, id: "\(id)", &names)))</div></fieldset>

    """
  }

  private func choiceRows(
    _ field: PlannedField, id: HTML, described: HTML = .nothing, _ names: inout FieldNames
  ) -> [HTML] {
    let isRadio = field.control == .radios
    let shared = names.name(
      field.names.first, words: field.wording.isEmpty ? wording : field.wording)
    let isAlone = !isRadio && field.choices.count < 2
    var own: [String] = []
    for index in field.choices.indices {
      let isShared =
        isRadio || index == 0 || !field.names.indices.contains(index)
        || field.names[index] == field.names[0]
      own.append(isShared ? shared : names.name(field.names[index], words: wording))
    }
    return field.choices.enumerated().map { index, choice in
      let type: HTML = isRadio ? "radio" : "checkbox"
      let mark: HTML = isAlone && question.isOptional ? " \(mockUp.say("(optional)"))" : .nothing
      let isRequired = !question.isOptional && (isRadio || isAlone)
      let text = isAlone && question.fields.count == 1 ? wording : choice
      let box: MarkupPart = isRadio ? .radio : .checkbox
      let around = mockUp.style.hasClassOnBox ? nil : box
      return """
        <div\(classed(isRadio ? .choice : .box))>\(around.map { "<span\(classed($0))>" as HTML } ?? .nothing)\
        <input type="\(type)" id="\(id)-\(index + 1)" name="\(own[index])" value="\(choice)"\
        \(isRequired ? " required" : .nothing)\(shows(index, of: around == nil ? box : nil))\(described)>\
        <label\(classed(isRadio ? .choiceLabel : .boxLabel)) for="\(id)-\(index + 1)">\
        \(text)\(mark)</label>\(around == nil ? .nothing : "</span>" as HTML)</div>

        """
    }
  }

  /// What an answer shows, beside the classes of its part.
  private func shows(_ choice: Int, of part: MarkupPart? = nil) -> HTML {
    let own = part.map(mockUp.style.classes) ?? .nothing
    let blocks = branches.ofChoice[choice] ?? []
    if blocks.isEmpty { return part == nil ? .nothing : " class=\"\(own)\"" }
    let ids = blocks.map(\.id).joined(separator: " ")
    let ranks = HTML(blocks.map { " shows-\($0.rank)" as HTML })
    return " class=\"\(own)\(ranks)\" data-aria-controls=\"\(ids)\""
  }

  // MARK: Controls

  private func control(
    _ field: PlannedField, id: HTML, name: String, described: HTML, part: MarkupPart?
  ) -> HTML {
    let common: HTML = """
       id="\(id)" name="\(name)"\(isRequired(field) ? " required" as HTML : .nothing)\(described)\
      \(attribute("autocomplete", field.autocomplete))
      """
    switch field.control {
    case .textarea:
      let rows = min(max(field.rows ?? 5, 1), 50)
      return """
        <textarea\(classed(part ?? .textarea)) rows="\(rows)"\(common)\(lengths(field))></textarea>

        """
    case .list(let several): return list(field, several: several, common)
    case .suggestions:
      return """
        <input\(classed(part ?? .input)) type="text" list="\(id)-list"\(common)>
        <datalist id="\(id)-list">\(field.choices.map { "<option value=\"\($0)\"></option>" as HTML })</datalist>

        """
    case .upload:
      return """
        <input\(classed(part ?? .upload)) type="file" accept=".pdf,.jpg,.jpeg,.png"\(common)>

        """
    case .input(let kind):
      return """
        <input\(classed(part ?? .input)) type="\(kind.rawValue)"\(common)\
        \(attribute("inputmode", field.keyboard?.rawValue))\(lengths(field))>

        """
    case .radios, .checkboxes: return .nothing
    }
  }

  private func isRequired(_ field: PlannedField) -> Bool {
    !question.isOptional && !field.mayStayEmpty
  }

  private func list(_ field: PlannedField, several: Bool, _ common: HTML) -> HTML {
    let any = branches.ofAnyAnswer
    let tie: HTML =
      any.isEmpty
      ? .nothing : " data-aria-controls=\"\(any.map(\.id).joined(separator: " "))\""
    let empty: HTML =
      several ? .nothing : "<option value=\"\">\(mockUp.say("Choose an answer"))</option>"
    let options = field.choices.enumerated().map { index, choice in
      "<option\(shows(index))>\(choice)</option>" as HTML
    }
    return """
      <select\(classed(.select))\(several ? " multiple" as HTML : .nothing)\(common)\(tie)>\
      \(empty)\(options)</select>

      """
  }

  private func attribute(_ name: HTML, _ value: String?) -> HTML {
    guard let value else { return .nothing }
    return " \(name)=\"\(value)\""
  }

  private func lengths(_ field: PlannedField) -> HTML {
    let most: HTML = field.maximumLength.map { " maxlength=\"\($0)\"" } ?? .nothing
    let least: HTML = field.minimumLength.map { " minlength=\"\($0)\"" } ?? .nothing
    return most + least
  }
}
