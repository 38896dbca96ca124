extension Question {
  /// The HTML autofill field name that fits one of its fields, when what it asks for is known.
  ///
  /// The boxes of a birth date or of a card's expiry have names of their own, such as `bday-day`.
  package func autofillName(ofField index: Int, purpose: Purpose?) -> String? {
    guard let name = purpose?.autofill, dateParts.indices.contains(index) else {
      return purpose?.autofill
    }
    let part = dateParts[index].rawValue
    if name == "bday" { return "bday-" + part }
    return name.hasPrefix("cc-exp") ? "cc-exp-" + part : name
  }
}
