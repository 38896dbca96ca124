import Words

/// A sentence in English and in French, with the place of each.
struct PlacedTexts {
  let english: PlacedText
  let french: PlacedText

  static let shape = Shape<PlacedTexts>(texts.outline) { value in
    let isBare = value.node.isBareBraces
    if case .map = value.node.content, !isBare { return texts.read(value) }
    value.problem(
      Sentence("\(value.name) must be given in English and in French; this is \(value.node.kind)"),
      hint: isBare
        ? Sentence("write { en: …, fr: … }; a text that begins with { needs quotation marks")
        : Sentence("write { en: …, fr: … }"))
    return nil
  }

  private static let texts = Shape<PlacedTexts>.record(
    Sentence("a text in two languages"), .required("en", .placed, Sentence("English")),
    .required("fr", .placed, Sentence("French"))
  ) { PlacedTexts(english: $1, french: $2) }
}

/// A text and where it stands.
struct PlacedText {
  let text: String
  let value: ValueReader
}

extension Shape where Value == PlacedText {
  fileprivate static var placed: Shape {
    Shape<String>.text.checked { PlacedText(text: $0, value: $1) }
  }
}
