import Words

/// What each box holds of a telephone number that is cut into boxes, by the names of the HTML standard.
struct TelephoneParts {
  let draft: QuestionDraft
  let vocabulary: Vocabulary

  /// nil where the box holds none of the parts; `own` is what its own words or name tell.
  func part(at place: Int, _ own: String?) -> String? {
    let kind = draft.fields[place].draft.kind
    guard kind.isTyped || kind == .select else { return nil }
    if isExtension(at: place) { return "tel-extension" }
    if let own, own.hasPrefix("tel-"), own != "tel-country-code" || place == 0 { return own }
    let before = (0..<place).count(where: isExtension)
    return names.indices.contains(place - before) ? names[place - before] : nil
  }

  /// No names where one box takes the whole number, beside that of an extension.
  private var names: [String] {
    let count = draft.fields.indices.count { !isExtension(at: $0) }
    if count == 1 { return [] }
    if beginsWithCountry {
      return ["tel-country-code"] + (count == 2 ? ["tel-national"] : Self.american)
    }
    return count == 2 ? ["tel-area-code", "tel-local"] : Self.american
  }

  /// Whether the words of a box, or its name, say that it is for an extension.
  private func isExtension(at place: Int) -> Bool {
    let field = draft.fields[place]
    return place > 0
      && (vocabulary.isOnly(.telephoneExtension, FoldedWords(field.wording, limit: 4))
        || vocabulary.isAtEnd(.telephoneExtension, of: ControlName.words(field.control.name)))
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
