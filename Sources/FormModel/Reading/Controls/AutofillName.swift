/// Reads the `autocomplete` attribute by the HTML standard: section, contact, then field.
enum AutofillName {
  /// The field name, such as `family-name`; nil for `on`, `off` and what is no field name.
  static func field(of attribute: String, isDate: Bool) -> String? {
    let tokens = attribute.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    guard var field = tokens.last(where: { $0 != "webauthn" }), field != "on", field != "off" else {
      return nil
    }
    if isDate, field.hasPrefix("bday") { field = "bday" }
    let contact = tokens.dropLast().last.flatMap { contacts.contains($0) ? $0 + " " : nil } ?? ""
    return contact + field
  }

  private static let contacts: Set<String> = ["home", "work", "mobile", "fax", "pager"]
}

/// Holds an `autocomplete` attribute against the grammar of the HTML standard (“autofill detail
/// tokens”).
package enum AutofillDetail {
  /// What is wrong with an attribute.
  package enum Mistake: String, Sendable, CaseIterable {
    /// The last word is no field name of the standard.
    case unknownName = "unknown-name"
    /// The words before the field name are unknown, in another order, or do not go with it.
    case wrongWords = "wrong-words"
  }

  /// nil when the attribute is right, empty, `on` or `off`.
  package static func mistake(in attribute: String) -> Mistake? {
    var tokens = attribute.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)[...]
    if tokens.isEmpty || tokens == ["on"] || tokens == ["off"] { return nil }
    if tokens.last == "webauthn" {
      tokens.removeLast()
      if tokens.isEmpty { return nil }
    }
    guard let field = tokens.popLast(), names.contains(field) else { return .unknownName }
    if tokens.first?.hasPrefix("section-") ?? false { tokens.removeFirst() }
    if let first = tokens.first, first == "shipping" || first == "billing" { tokens.removeFirst() }
    if let first = tokens.first, contacts.contains(first), isContact(field) { tokens.removeFirst() }
    return tokens.isEmpty ? nil : .wrongWords
  }

  private static func isContact(_ field: String) -> Bool {
    field == "email" || field == "impp" || field == "tel" || field.hasPrefix("tel-")
  }

  private static let names = Set(AutofillNames.all)
  private static let contacts: Set<String> = ["home", "work", "mobile", "fax", "pager"]
}
