import Escaping
import FormModel
import Words

/// What people fill: boxes, lists and uploads.
extension FieldsHTML {
  func control(
    _ field: PlannedField, id: HTML, name: String, described: HTML, part: MarkupPart?
  ) -> HTML {
    let common: HTML = """
       id="\(id)" name="\(name)"\(isRequired(field) ? " required" as HTML : .nothing)\(described)\
      \(attribute("autocomplete", field.autocomplete))
      """
    switch field.control {
    case .textarea: return textarea(field, common, part ?? .textarea)
    case .list(let several): return list(field, several: several, common)
    case .suggestions: return suggestions(field, list: "\(id)-list", common, part ?? .input)
    case .upload: return upload(common, part ?? .upload)
    case .input(let kind): return input(field, kind, common, part ?? .input)
    case .radios, .checkboxes: return .nothing
    }
  }

  private func textarea(_ field: PlannedField, _ common: HTML, _ part: MarkupPart) -> HTML {
    """
    <textarea\(classed(part)) rows="\(min(max(field.rows ?? 5, 1), 50))"\(common)\(lengths(field))></textarea>

    """
  }

  private func suggestions(
    _ field: PlannedField, list: HTML, _ common: HTML, _ part: MarkupPart
  ) -> HTML {
    """
    <input\(classed(part)) type="text" list="\(list)"\(common)>
    <datalist id="\(list)">\(field.choices.map { "<option value=\"\($0)\"></option>" as HTML })</datalist>

    """
  }

  private func upload(_ common: HTML, _ part: MarkupPart) -> HTML {
    """
    <input\(classed(part)) type="file" accept=".pdf,.jpg,.jpeg,.png"\(common)>

    """
  }

  private func input(
    _ field: PlannedField, _ kind: FieldKind, _ common: HTML, _ part: MarkupPart
  ) -> HTML {
    """
    <input\(classed(part)) type="\(kind.rawValue)"\(common)\
    \(attribute("inputmode", field.keyboard?.rawValue))\(lengths(field))>

    """
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
