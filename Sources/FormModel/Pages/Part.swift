package import Markup

/// Something of a page beside its controls that a rule can judge: a label, a group, an error message.
package struct Part: Sendable {
  package let kind: PartKind
  package let element: Element
  /// What is wrong with it; nil when nothing is.
  package let defect: PartDefect?
  /// What to call it: the id that is shared, the state that is missing, the name of its field.
  package let detail: String

  /// The text inside it, as far as somebody reads it.
  package var words: String {
    var text = FoldedText()
    for case .text(let run) in element.subtree.prefix(Self.mostNodes) {
      run.withUTF8 { text.append($0) }
      text.separate()
    }
    return text.text
  }

  /// No label and no message is longer; parts that stand in one another would take for ever to read.
  private static let mostNodes = 100
}

/// What a part is.
package enum PartKind: String, Sendable, CaseIterable {
  /// A `<label>` that people see.
  case label
  /// A `<fieldset>`, or an element with the role of a group, around several fields.
  case group
  /// An `<optgroup>`.
  case listGroup = "list group"
  /// An element which tells by ARIA in which state it is, or should by its role.
  case state = "aria state"
  /// An element which says by ARIA that others name it.
  case reference
  /// The second element of an id that several elements have.
  case sharedID = "shared id"
  /// A visible text which says that an answer is wrong.
  case errorMessage = "error message"
  /// A field marked as wrongly filled.
  case wrongField = "field in error"
  /// A control or a form whose attributes the HTML standard can be held against.
  case formMarkup = "form markup"
}

/// What is wrong with a part; the names are those of the checks of the rules.
package enum PartDefect: String, Sendable, CaseIterable {
  case forMissingID = "for-missing-id"
  case forIsAName = "for-is-a-name"
  case forNotLabelable = "for-not-labelable"
  case orphan, empty
  case legendMissing = "legend-missing"
  case legendEmpty = "legend-empty"
  case severalLegends = "several-legends"
  case nameMissing = "name-missing"
  case stateMissing = "state-missing"
  case stateInvalid = "state-invalid"
  case referenceMissing = "aria-ref-missing"
  case shared, unassociated
  case unknownType = "unknown-input-type"
  case listMissing = "list-without-datalist"
  case formMissing = "form-attr-without-form"
  case noIDAndNoName = "field-without-id-and-name"
  case twoAutofocus = "two-autofocus"
}
