package import Words

/// The first version of a theme: a file with comments, which passes its own examples.
package struct ThemeDraft: Sendable {
  private let place: ThemePath
  private let language: Language

  /// nil when the id or the category cannot be one.
  package init?(id: String, category: String, language: Language) {
    guard Identifier.isValid(id), Identifier.isValid(category) else { return nil }
    place = ThemePath(category: category, id: id)
    self.language = language
  }

  package static func canBeCategory(_ text: String) -> Bool { Identifier.isValid(text) }

  /// Where the file stands in a folder of themes.
  package var path: String { place.path }

  package var text: String {
    DraftFile(named: "theme").text(in: language, ["id": place.id])
  }
}
