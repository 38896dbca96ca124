/// What each box holds of a telephone number that is cut into boxes, by the names of the HTML standard.
enum TelephoneParts {
  /// nil when the boxes are not those of one number, or the number is in one box.
  static func part(of field: DescribedField, in draft: QuestionDraft, _ autofill: String?) -> String? {
    guard autofill?.hasPrefix("tel") ?? false, field.draft.kind.isTyped || field.draft.kind == .select,
      let place = draft.fields.firstIndex(where: { $0.control.index == field.control.index }),
      !draft.isConfirmed
    else { return nil }
    if let autofill, autofill.hasPrefix("tel-"), autofill != "tel-country-code" || place == 0 {
      return autofill
    }
    let beginsWithCountry = draft.fields[0].draft.kind == .select
      || draft.fields[0].control.autocomplete.hasSuffix("tel-country-code")
    let parts = names(count: draft.fields.count, beginsWithCountry: beginsWithCountry)
    return parts.indices.contains(place) ? parts[place] : nil
  }

  private static func names(count: Int, beginsWithCountry: Bool) -> [String] {
    if beginsWithCountry { return ["tel-country-code"] + (count == 2 ? ["tel-national"] : american) }
    return count == 2 ? ["tel-area-code", "tel-local"] : american
  }

  /// As in North America: area code, exchange, line.
  private static let american = [
    "tel-area-code", "tel-local-prefix", "tel-local-suffix", "tel-extension",
  ]
}
