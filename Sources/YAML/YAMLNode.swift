/// What a YAML file says, with the place of each word.
///
/// A node is made from a text by the library, or unpacked from what was made of the text at build
/// time; who reads it sees no difference.
package struct YAMLNode: Sendable {
  package let place: Place
  private let source: Representation

  /// Line and column, both counted from 1.
  package struct Place: Sendable, Hashable {
    package let line: Int
    package let column: Int

    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }

    package static let start = Place(line: 1, column: 1)
  }

  package enum Content: Sendable, Equatable {
    /// A text, number or word as written, without its quotation marks; empty for `~` and `null`.
    case scalar(String)
    case list([YAMLNode])
    case map([Member])
  }

  /// One key of a map, and what is written under it.
  package struct Member: Sendable, Equatable {
    package let key: String
    package let keyPlace: Place
    package let value: YAMLNode

    package init(key: String, keyPlace: Place, value: YAMLNode) {
      self.key = key
      self.keyPlace = keyPlace
      self.value = value
    }
  }

  private enum Representation {
    case known(Content)
    case packed(PackedYAML, at: Int)
  }

  package init(place: Place, content: Content) {
    self.place = place
    source = .known(content)
  }

  init(place: Place, packed: PackedYAML, at position: Int) {
    self.place = place
    source = .packed(packed, at: position)
  }

  /// What is written here; of a packed node, one level is unpacked at each call.
  package var content: Content {
    switch source {
    case .known(let content): content
    case .packed(let packed, let position): packed.content(at: position)
    }
  }

  /// The texts of a list of nothing else; nil for anything else.
  package var texts: [String]? {
    if case .packed(let packed, let position) = source { return packed.texts(at: position) }
    guard case .known(.list(let items)) = source else { return nil }
    let texts = items.compactMap(\.text)
    return texts.count == items.count ? texts : nil
  }

  /// What a text, number or word says; nil for a list and a map.
  package var text: String? {
    if case .scalar(let text) = content { text } else { nil }
  }
}

extension YAMLNode: Equatable {
  package static func == (one: YAMLNode, other: YAMLNode) -> Bool {
    one.place == other.place && one.content == other.content
  }
}
