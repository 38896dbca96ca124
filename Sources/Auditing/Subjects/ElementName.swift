import FormModel

/// A control or a part of a page that belongs to no question: what it is and what it says, never its
/// ids, which generators change.
package struct ElementName: Sendable, Hashable {
  /// The type of a control, or the kind of a part.
  package let kind: String
  /// Its first words, without accents, case and punctuation.
  package let words: String

  private init(_ kind: String, _ words: String) {
    self.kind = kind
    self.words = FoldedWords(words, limit: 6).words.joined(separator: " ")
  }

  private var key: String {
    words.isEmpty ? kind : "\(kind)/\(words.replacing(" ", with: "-"))"
  }

  /// The names of some elements of a page, and a key for each that none of them shares.
  struct List: Sendable {
    let names: [ElementName]
    let keys: [String]

    private init(_ names: [ElementName]) {
      self.names = names
      keys = UniqueKeys.of(names.map(\.key))
    }

    static func controls(of page: Page) -> List {
      List((page.controls + page.markup.widgets).map { ElementName($0.type, $0.accessibleName) })
    }

    static func parts(of page: Page) -> List {
      List(page.markup.parts.map { ElementName($0.kind.rawValue, $0.words) })
    }
  }
}
