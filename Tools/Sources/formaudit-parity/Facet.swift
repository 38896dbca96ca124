import Corpus
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

  /// Whether the facet can be told of a control: names and roles only of those that assistive
  /// technologies are told of, choices only of lists.
  func concerns(_ theirs: BrowserControl) -> Bool {
    switch self {
    case .owner, .required, .disabled, .type, .visible: true
    case .choices: theirs.tag == "select"
    case .fieldName: theirs.exposed && !theirs.isButton
    case .buttonName: theirs.exposed && theirs.isButton
    case .description, .role: theirs.exposed
    }
  }

  /// What each says of one control; nil when the facet does not concern it.
  func values(_ ours: Control, _ theirs: BrowserControl) -> (ours: String, theirs: String)? {
    guard concerns(theirs) else { return nil }
    return switch self {
    case .owner: ("\(ours.form ?? -1)", "\(theirs.form)")
    case .required: ("\(ours.isRequired)", "\(theirs.required)")
    case .disabled: ("\(ours.isDisabled)", "\(theirs.disabled)")
    case .type: (ours.type, theirs.type)
    case .choices: ("\(ours.optionCount ?? -1)", "\(theirs.choices ?? -1)")
    case .fieldName, .buttonName: (ours.accessibleName, Self.folded(theirs.accessibleName))
    case .description: (ours.description, Self.folded(theirs.accessibleDescription))
    case .role: (ours.role, theirs.role ?? "")
    case .visible: ("\(ours.isVisible)", "\(theirs.visible)")
    }
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
