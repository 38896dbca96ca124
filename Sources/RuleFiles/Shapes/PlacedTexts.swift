import Words
import YAML

/// A text in every language, with the place of each.
struct PlacedTexts {
  /// English first.
  let all: [PlacedText]

  var sentence: Sentence {
    let texts = Dictionary(uniqueKeysWithValues: all.map { ($0.language, $0.text) })
    return Sentence(localized: LocalizedText(texts))
  }

  static let shape = Shape<PlacedTexts>(texts.outline) { value in
    if value.report.isTrusted { return PlacedTexts(trusted: value) }
    let isBare = value.node.isBareBraces
    if case .map = value.node.content, !isBare { return texts.read(value) }
    value.problem(
      Sentence("\(value.name) must be given in every language; this is \(value.node.kind)"),
      hint: isBare
        ? Sentence("write \(written); a text that begins with { needs quotation marks")
        : Sentence("write \(written)"))
    return nil
  }

  /// The texts of a file that is known to be right: their own places are never told.
  private init(trusted value: ValueReader) {
    let texts = value.members() ?? []
    all = Language.allCases.compactMap { language in
      texts.first { $0.key == language.rawValue }.map {
        PlacedText(language: language, text: $0.value.text ?? "", value: value)
      }
    }
  }

  private init(all: [PlacedText]) { self.all = all }

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
