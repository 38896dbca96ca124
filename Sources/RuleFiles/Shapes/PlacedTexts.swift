import Words
import YAML

/// A text in every language, with the place of each.
struct PlacedTexts {
  /// English first.
  let all: [PlacedText]

  var sentence: Sentence {
    Sentence(localized: LocalizedText { language in all.first { $0.language == language }?.text })
  }

  /// A sentence of a file that is known to be right: no place is needed, since nothing is told.
  static func trusted(_ value: ValueReader) -> Sentence {
    let texts = value.members() ?? []
    return Sentence(
      localized: LocalizedText { language in
        texts.first { $0.key == language.rawValue }?.value.text
      })
  }

  static let shape = Shape<PlacedTexts>(texts.outline) { value in
    let isBare = value.node.isBareBraces
    if case .map = value.node.content, !isBare { return texts.read(value) }
    value.problem(
      Sentence("\(value.name) must be given in every language; this is \(value.node.kind)"),
      hint: isBare
        ? Sentence("write \(written); a text that begins with { needs quotation marks")
        : Sentence("write \(written)"))
    return nil
  }

  /// How such a text is written: `{ en: …, fr: … }`.
  static let written =
    "{ \(Language.allCases.map { "\($0.rawValue): …" }.joined(separator: ", ")) }"

  private static let texts = Shape<PlacedTexts>.table(
    Sentence("a text in every language"), Language.allCases.map(PlacedText.key)
  ) { PlacedTexts(all: $1) }
}

/// A text in one language, and where it stands.
struct PlacedText {
  let language: Language
  let text: String
  let value: ValueReader

  fileprivate static func key(of language: Language) -> Key<PlacedText> {
    .required(
      language.rawValue,
      Shape<String>.text.checked { PlacedText(language: language, text: $0, value: $1) },
      Sentence("The text in the language \(language.rawValue)"))
  }
}
