import Escaping
import Words

/// Answers to tick, one or several.
extension FieldsHTML {
  func box(_ field: PlannedField, _ names: inout FieldNames) -> HTML {
    """
    <div\(classed(.group))>\(HTML(choiceRows(field, id: "\(id)", described: described, &names)))\(hintHTML)</div>

    """
  }

  func choices(_ field: PlannedField, _ names: inout FieldNames) -> HTML {
    """
    <fieldset\(classed(.fieldset))\(described)>
    <legend\(classed(.question))>\(words)</legend>\(groupHint)
    \(error)<div\(classed(field.control == .radios ? .choices : .boxes))>
    \(HTML(choiceRows(field, id: "\(id)", &names)))</div></fieldset>

    """
  }

  func choiceRows(
    _ field: PlannedField, id: HTML, described: HTML = .nothing, _ names: inout FieldNames
  ) -> [HTML] {
    let own = choiceNames(field, &names)
    return field.choices.indices.map { place in
      choiceRow(
        place, of: field, id: "\(id)-\(place + 1)", name: own[place], described: described)
    }
  }

  /// The boxes of a form have one name or several; radio buttons have one.
  private func choiceNames(_ field: PlannedField, _ names: inout FieldNames) -> [String] {
    let shared = names.name(
      field.names.first, words: field.wording.isEmpty ? wording : field.wording)
    return field.choices.indices.map { place in
      let isShared =
        field.control == .radios || place == 0 || !field.names.indices.contains(place)
        || field.names[place] == field.names[0]
      return isShared ? shared : names.name(field.names[place], words: wording)
    }
  }

  private func choiceRow(
    _ place: Int, of field: PlannedField, id: HTML, name: String, described: HTML
  ) -> HTML {
    let isRadio = field.control == .radios
    let isAlone = !isRadio && field.choices.count < 2
    let mark: HTML = isAlone && question.isOptional ? " \(mockUp.say("(optional)"))" : .nothing
    let isRequired = !question.isOptional && (isRadio || isAlone)
    let isWhole = isAlone && question.fields.count == 1
    let type: HTML = isRadio ? "radio" : "checkbox"
    let text = isWhole ? wording : field.choices[place]
    let row: MarkupPart = isWhole ? .loneBox : isRadio ? .choice : .box
    let box: MarkupPart = isRadio ? .radio : .checkbox
    let around = mockUp.style.hasClassOnBox ? nil : box
    return """
      <div\(classed(row))>\(around.map { "<span\(classed($0))>" as HTML } ?? .nothing)\
      <input type="\(type)" id="\(id)" name="\(name)" value="\(field.choices[place])"\
      \(isRequired ? " required" : .nothing)\(shows(place, of: around == nil ? box : nil))\(described)>\
      <label\(classed(isRadio ? .choiceLabel : .boxLabel)) for="\(id)">\
      \(text)\(mark)</label>\(around == nil ? .nothing : "</span>" as HTML)</div>

      """
  }

  /// What an answer shows, beside the classes of its part.
  func shows(_ choice: Int, of part: MarkupPart? = nil) -> HTML {
    let own = part.map(mockUp.style.classes) ?? .nothing
    let blocks = branches.ofChoice[choice] ?? []
    if blocks.isEmpty { return part == nil ? .nothing : " class=\"\(own)\"" }
    let ids = blocks.map(\.id).joined(separator: " ")
    let ranks = HTML(blocks.map { " shows-\($0.rank)" as HTML })
    return " class=\"\(own)\(ranks)\" data-aria-controls=\"\(ids)\""
  }
}
