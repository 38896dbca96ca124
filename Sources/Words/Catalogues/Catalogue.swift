import Gettext

/// The sentences of one language: a file of `Rules/locales/`, in gettext's format PO.
struct Catalogue: Sendable {
  let conventions: Conventions
  private let entries: PackedCatalogue

  init(conventions: Conventions, entries: PackedCatalogue) {
    self.conventions = conventions
    self.entries = entries
  }

  /// The translation of a key, with the spaces that the language asks for.
  private func template(_ key: String) -> String? {
    key.isEmpty ? nil : entries[key].map(conventions.typeset)
  }

  /// All translations by key, the header left out.
  var templates: [String: String] {
    entries.entries.filter { !$0.key.isEmpty }.mapValues(conventions.typeset)
  }

  /// The template of a sentence in a language. A test holds each catalogue against the sentences in
  /// the code, so that none is missing.
  static func template(_ key: String, in language: Language) -> String {
    guard language != .english, let translated = of(language).template(key) else {
      return withoutContext(key)
    }
    return translated
  }

  static func of(_ language: Language) -> Catalogue { all[language] ?? .english }

  /// The sentences in the code are those of English.
  static let english = Catalogue(conventions: .english, entries: PackedCatalogue([:]))

  private static let all = Dictionary(
    uniqueKeysWithValues: EmbeddedCatalogues.files.compactMap { path, entries in
      Language(rawValue: String(path.dropLast(3))).flatMap { language in
        (try? Catalogue(PackedCatalogue(packed: entries))).map { (language, $0) }
      }
    })

  static func key(_ words: String, context: String) -> String {
    PortableObject.key(words, context: context)
  }

  private static func withoutContext(_ key: String) -> String {
    guard let separator = PortableObject.separator.asciiValue,
      let place = key.utf8.firstIndex(of: separator)
    else { return key }
    return String(key[place...].dropFirst())
  }
}
