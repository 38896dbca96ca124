/// What each box holds of a telephone number that is cut into boxes, by the names of the HTML standard.
struct TelephoneParts {
  let draft: QuestionDraft

  /// nil where the box holds none of the parts; `own` is what its own words or name tell.
  func part(at place: Int, _ own: String?) -> String? {
    let kind = draft.fields[place].draft.kind
    guard kind.isTyped || kind == .select else { return nil }
    if let own, own.hasPrefix("tel-"), own != "tel-country-code" || place == 0 { return own }
    return names.indices.contains(place) ? names[place] : nil
  }

  private var names: [String] {
    let count = draft.fields.count
    if beginsWithCountry {
      return ["tel-country-code"] + (count == 2 ? ["tel-national"] : Self.american)
    }
    return count == 2 ? ["tel-area-code", "tel-local"] : Self.american
  }

  private var beginsWithCountry: Bool {
    let first = draft.fields[0]
    return first.draft.kind == .select || first.control.autocomplete.hasSuffix("tel-country-code")
      || ControlName.words(first.control.name).words.contains("country")
  }

  /// As in North America: area code, exchange, line.
  private static let american = [
    "tel-area-code", "tel-local-prefix", "tel-local-suffix", "tel-extension",
  ]
}
