public import Words

/// Why a text could not be read as a report: what is wrong, and what to do about it.
public struct ReportReadingError: Error, Sendable, Hashable {
  public let sentence: Sentence
  public let hint: Sentence

  private init(
    _ sentence: Sentence,
    hint: Sentence = Sentence("give a report made with the format json, whole and unchanged")
  ) {
    self.sentence = sentence
    self.hint = hint
  }

  /// The text is not JSON at all.
  static let notJSON = ReportReadingError(Sentence("this is not JSON"))

  /// The report was written by a newer formaudit.
  static func newerSchema(_ schema: Int) -> ReportReadingError {
    ReportReadingError(
      Sentence(
        "this report is of form \(schema), and only forms up to \(Report.currentSchema) are known"),
      hint: Sentence("use the version of formaudit that wrote it, or make the report again"))
  }

  /// Names the place in the report where reading stopped.
  init(_ error: DecodingError) {
    guard let mistake = JSONMistake(error) else {
      self = Self.notJSON
      return
    }
    self.init(
      mistake.place.isEmpty
        ? Sentence("this is not a report: \(mistake.problem)")
        : Sentence("this is not a report: \(mistake.problem), \(quoted: mistake.place)"))
  }
}

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
