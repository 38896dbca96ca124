import Markup

/// Holds the attributes of controls against the HTML standard, where a mistake changes what people get.
struct FormMarkupParts {
  let census: Census
  let controls: [Control]

  var parts: [Part] {
    var focused = 0
    return controls.compactMap { control in
      guard !control.isCustom, control.isExposed else { return nil }
      if control.element.has(.autofocus) { focused += 1 }
      let defect =
        focused == 2 && control.element.has(.autofocus) ? .twoAutofocus : defect(of: control)
      return Part(kind: .formMarkup, element: control.element, defect: defect, detail: "")
    }
  }

  private func defect(of control: Control) -> PartDefect? {
    let element = control.element
    if control.tag == "input", control.type == "text", element.has(.type),
      let written = element[.type]?.whitespaceFolded.lowercased(), !written.isEmpty,
      written != "text", ControlReader.type(of: element) == "text",
      !ControlReader.inputTypes.contains(written)
    {
      return .unknownType
    }
    if element.has(.list), let id = element[.list],
      census.document.element(id: id)?.name != .datalist
    {
      return .listMissing
    }
    if element.has(.form), let id = element[.form], census.document.element(id: id)?.name != .form {
      return .formMissing
    }
    return isLost(control) ? .noIDAndNoName : nil
  }

  /// A field of a form without a name is never sent; without an id either, no script reaches it simply.
  private func isLost(_ control: Control) -> Bool {
    control.form != nil && control.notAskedBecause == nil && control.name.isEmpty
      && control.id.isEmpty
  }
}
