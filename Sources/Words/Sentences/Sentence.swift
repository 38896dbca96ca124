/// Words for people, with their arguments, in no language yet: they are rendered late, by
/// `text(in:)`.
///
/// It is written in English, which is also the key of its translations in `Rules/locales/`:
///
///     Sentence("The page asks \(count, "question", "questions") on \(page).")
///
/// has the key `The page asks {1 question|questions} on {2}.`
public struct Sentence: Sendable, Hashable {
  let wording: Wording
  let arguments: [Argument]

  /// Where the words come from.
  enum Wording: Sendable, Hashable {
    /// The key of a translation: the English template.
    case key(String)
    /// A text of a rule or of a team, which has its own translations.
    case localized(LocalizedText)
    /// The same words in every language, such as a name.
    case verbatim(String)
    case list([Sentence], Joint)
  }

  init(_ wording: Wording, _ arguments: [Argument] = []) {
    self.wording = wording
    self.arguments = arguments
  }

  /// A sentence as it stands in the code, in English.
  ///
  /// `context` tells apart two meanings of the same English words, as `msgctxt` in a catalogue.
  public init(_ template: Template, context: StaticString? = nil) {
    let key = context.map { Catalogue.key(template.key, context: "\($0)") } ?? template.key
    self.init(.key(key), template.arguments)
  }

  /// A sentence of a file of `Rules/drafts/`, in English.
  package init(key: String) {
    self.init(.key(key))
  }

  /// The same words in every language, such as a name or a part of a page.
  public init(verbatim text: String) {
    self.init(.verbatim(text))
  }

  /// A text of a rule.
  public init(localized text: LocalizedText) {
    self.init(.localized(text))
  }

  /// Several sentences as one.
  public init(list parts: [Sentence], joint: Joint = .comma) {
    self.init(.list(parts, joint))
  }

  /// What stands between the parts of a list.
  public enum Joint: Sendable, Hashable {
    case comma, semicolon, or, plus, space

    public func text(in language: Language) -> String { sentence.text(in: language) }

    var sentence: Sentence {
      switch self {
      case .comma: Sentence(", ")
      case .semicolon: Sentence("; ")
      case .or: Sentence(" or ")
      case .plus: Sentence(verbatim: " + ")
      case .space: Sentence(verbatim: " ")
      }
    }
  }

  /// The words in a language.
  public func text(in language: Language) -> String {
    switch wording {
    case .verbatim(let text): text
    case .localized(let text): filled(text[language], in: language)
    case .list(let parts, let joint):
      parts.map { $0.text(in: language) }.joined(separator: joint.sentence.text(in: language))
    case .key(let key): filled(Catalogue.template(key, in: language), in: language)
    }
  }

  private func filled(_ template: String, in language: Language) -> String {
    arguments.isEmpty ? template : Placeholder.fill(template, with: arguments, in: language)
  }
}

extension Sentence {
  /// A number alone, with at most one decimal.
  public static func number(_ value: Double) -> Sentence { Sentence("\(value)") }

  /// The sentence of a rule, in which `{name}` is replaced by a value. A value is put in once: what a
  /// page says is never read as a placeholder.
  public func filled(_ values: [String: Sentence]) -> Sentence {
    guard case .localized(let text) = wording else { return self }
    let names = values.keys.sorted()
    let numbered = text.mapped { Self.numbered($0, names) }
    return Sentence(.localized(numbered), names.map { .sentence(values[$0] ?? self) })
  }

  /// `{name}` as `{1}`, by the place of the name; read once, since a rule fills it for each finding.
  private static func numbered(_ template: String, _ names: [String]) -> String {
    var result = ""
    var rest = template[...]
    while let close = rest.utf8.firstIndex(of: UInt8(ascii: "}")) {
      let end = template.utf8.index(after: close)
      if let open = rest[..<close].utf8.lastIndex(of: UInt8(ascii: "{")),
        let place = names.firstIndex(of: String(rest[template.utf8.index(after: open)..<close]))
      {
        result += rest[..<open]
        result += "{\(place + 1)}"
      } else {
        result += rest[..<end]
      }
      rest = rest[end...]
    }
    result += rest
    return result
  }
}

extension String {
  /// The text without the characters that move a terminal's cursor, break a line or hide what is
  /// written: each becomes `�`.
  public var onOneLine: String {
    guard unicodeScalars.contains(where: \.isUnseen) else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars { result.append(scalar.isUnseen ? "\u{FFFD}" : scalar) }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// Control, line-breaking and direction-changing characters.
  fileprivate var isUnseen: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
    default: false
    }
  }
}
