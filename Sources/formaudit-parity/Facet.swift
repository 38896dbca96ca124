import FormModel

/// One thing on which formaudit and a browser may agree or not, control by control.
enum Facet: String, CaseIterable {
  case owner, required, disabled, type, choices
  case fieldName = "field-name"
  case buttonName = "button-name"
  case description, role, visible

  /// The share of controls which must agree.
  var goal: Double {
    switch self {
    case .owner: 0.998
    case .required, .disabled, .type, .choices: 0.999
    case .fieldName, .buttonName: 0.99
    case .description, .role, .visible: 0.97
    }
  }

  /// What each says of one control; nil when the facet does not concern it.
  func values(_ ours: Control, _ theirs: BrowserControl) -> (ours: String, theirs: String)? {
    switch self {
    case .owner: ("\(ours.form ?? -1)", "\(theirs.form)")
    case .required: ("\(ours.isRequired)", "\(theirs.required)")
    case .disabled: ("\(ours.isDisabled)", "\(theirs.disabled)")
    case .type: (ours.type, theirs.type)
    case .choices:
      theirs.tag == "select"
        ? ("\(ours.optionCount ?? -1)", "\(theirs.choices ?? -1)") : nil
    case .fieldName: theirs.isButton ? nil : name(ours, theirs)
    case .buttonName: theirs.isButton ? name(ours, theirs) : nil
    case .description:
      theirs.exposed ? (ours.description, Self.folded(theirs.accessibleDescription)) : nil
    case .role: theirs.exposed ? (ours.role, theirs.role ?? "") : nil
    case .visible: ("\(ours.isVisible)", "\(theirs.visible)")
    }
  }

  private func name(_ ours: Control, _ theirs: BrowserControl) -> (ours: String, theirs: String)? {
    theirs.exposed ? (ours.accessibleName, Self.folded(theirs.accessibleName)) : nil
  }

  /// White space is compared folded.
  static func folded(_ text: String?) -> String {
    (text ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension BrowserControl {
  var isButton: Bool {
    tag == "button" || ["submit", "reset", "button", "image"].contains(type)
  }
}
