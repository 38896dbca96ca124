package import FormModel

/// What is wrong with some JSON that is not what it should be, and where in it.
package struct JSONMistake: Sendable {
  package let problem: Bilingual
  /// As in `audits[0].pages`.
  package let place: String

  private init(_ english: String, _ french: String, at path: [any CodingKey]) {
    problem = Bilingual(en: english, fr: french)
    let place = path.map { $0.intValue.map { "[\($0)]" } ?? "." + $0.stringValue }.joined()
    self.place = place.hasPrefix(".") ? String(place.dropFirst()) : place
  }

  /// Nil when it is no JSON at all.
  package init?(_ error: DecodingError) {
    switch error {
    case .keyNotFound(let key, let context):
      self.init("a key is missing", "il manque une clé", at: context.codingPath + [key])
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      self.init(
        "a value is not of the right kind", "une valeur n’est pas du bon type",
        at: context.codingPath)
    case .dataCorrupted(let context) where !context.codingPath.isEmpty:
      self.init("a value cannot be read", "une valeur est illisible", at: context.codingPath)
    default: return nil
    }
  }
}
