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
