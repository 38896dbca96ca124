/// The sentences of one language: a file of `Rules/locales/`, in gettext's format PO.
struct Catalogue: Sendable {
  let conventions: Conventions
  /// The translations by key.
  let templates: [String: String]

  /// The template of a sentence in a language. A test holds each catalogue against the sentences in
  /// the code, so that none is missing.
  static func template(_ key: String, in language: Language) -> String {
    guard language != .english, let translated = of(language).templates[key] else {
      return withoutContext(key)
    }
    return translated
  }

  static func of(_ language: Language) -> Catalogue { all[language] ?? .english }

  /// The sentences in the code are those of English.
  static let english = Catalogue(conventions: .english, templates: [:])

  /// Read when another language than English is first spoken.
  private static let all = Dictionary(
    uniqueKeysWithValues: EmbeddedCatalogues.files.compactMap { path, text in
      Language(rawValue: String(path.dropLast(3))).flatMap { language in
        (try? Catalogue(reading: text)).map { (language, $0) }
      }
    })

  /// The key of words that mean different things in different places, as gettext makes it.
  static func key(_ words: String, context: String) -> String {
    "\(context)\(separator)\(words)"
  }

  private static let separator: Character = "\u{4}"

  private static func withoutContext(_ key: String) -> String {
    key.firstIndex(of: separator).map { String(key[$0...].dropFirst()) } ?? key
  }
}
