package import Words

/// What is wrong with some JSON that is not what it should be, and where in it.
package struct JSONMistake: Sendable {
  package let problem: Sentence
  /// As in `audits[0].pages`.
  package let place: String

  private init(_ problem: Sentence, at path: [any CodingKey]) {
    self.problem = problem
    let place = path.map { $0.intValue.map { "[\($0)]" } ?? "." + $0.stringValue }.joined()
    self.place = place.hasPrefix(".") ? String(place.dropFirst()) : place
  }

  /// Nil when it is no JSON at all.
  package init?(_ error: DecodingError) {
    switch error {
    case .keyNotFound(let key, let context):
      self.init(Sentence("a key is missing"), at: context.codingPath + [key])
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      self.init(Sentence("a value is not of the right kind"), at: context.codingPath)
    case .dataCorrupted(let context) where !context.codingPath.isEmpty:
      self.init(Sentence("a value cannot be read"), at: context.codingPath)
    default: return nil
    }
  }
}
