/// A language in which formaudit speaks to people: English, and each one that has a catalogue in
/// `Rules/locales/`.
public struct Language: RawRepresentable, Hashable, Codable, CaseIterable, Sendable {
  /// The code of ISO 639, such as `fr`.
  public let rawValue: String

  /// nil when there is no catalogue for the language.
  public init?(rawValue: String) {
    guard Self.codes.contains(rawValue) else { return nil }
    self.rawValue = rawValue
  }

  private init(known code: String) {
    rawValue = code
  }

  /// The language of the sentences in the code.
  public static let english = Language(known: "en")

  /// English first, then by code.
  public static let allCases = codes.map(Language.init(known:))

  private static let codes = ["en"] + EmbeddedCatalogues.files.map { String($0.path.dropLast(3)) }
}

extension Language {
  /// An English sentence as it stands in the code, at once in this language.
  public func say(_ template: Sentence.Template, context: StaticString? = nil) -> String {
    Sentence(template, context: context).text(in: self)
  }

  /// Words between the quotation marks of the language.
  public func quoted(_ words: String) -> String { Sentence.quoted(words).text(in: self) }
}
