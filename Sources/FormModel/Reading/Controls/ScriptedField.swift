import Markup

/// Recognises the elements that are not of HTML and that a script turns into fields, such as
/// `va-text-input`.
enum ScriptedField {
  /// Whether an element has a name with a hyphen and holds nothing that people could fill or read.
  static func isOne(_ element: Element) -> Bool {
    guard !element.isOfHTML, element.tag.contains("-"), AriaRoles.role(of: element) == nil else {
      return false
    }
    return !element.descendants.prefix(mostInside).contains {
      [.input, .select, .textarea, .label, .button].contains($0.name)
    }
  }

  /// No field holds more.
  private static let mostInside = 40
}
