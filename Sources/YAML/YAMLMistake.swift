/// Why a text cannot be read as YAML, and where.
package struct YAMLMistake: Error {
  package let kind: Kind
  package let place: YAMLNode.Place

  package enum Kind: Sendable {
    case nothing
    case tooDeep
    case anchor
    case alias
    case keyIsNoWord
    /// In the words of the library.
    case syntax(String, context: String?)
    case duplicateKey(String)
    case unreadable
  }

  init(_ kind: Kind, at place: YAMLNode.Place = .start) {
    self.kind = kind
    self.place = place
  }
}
