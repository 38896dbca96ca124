public import FormModel

/// Why a text could not be read as a report: what is wrong, and what to do about it.
public struct ReportReadingError: Error, Sendable, Hashable {
  public let sentence: Bilingual
  public let hint: Bilingual

  init(_ sentence: Bilingual, hint: Bilingual) {
    self.sentence = sentence
    self.hint = hint
  }

  /// The text is not JSON at all.
  static let notJSON = ReportReadingError(
    Bilingual(en: "this is not JSON", fr: "ce n’est pas du JSON"),
    hint: Bilingual(
      en: "give a report made with the format json, whole and unchanged",
      fr: "donnez un rapport produit au format json, complet et non modifié"))

  /// The report was written by a newer formaudit.
  static func newerSchema(_ schema: Int) -> ReportReadingError {
    ReportReadingError(
      Bilingual(
        en:
          "this report is of form \(schema), and only forms up to \(Report.currentSchema) are known",
        fr:
          "ce rapport est de forme \(schema), seules les formes jusqu’à \(Report.currentSchema) sont connues"
      ),
      hint: Bilingual(
        en: "use the version of formaudit that wrote it, or make the report again",
        fr: "utilisez la version de formaudit qui l’a écrit, ou refaites le rapport"))
  }

  /// Names the place in the report where reading stopped.
  init(_ error: DecodingError) {
    switch error {
    case .keyNotFound(let key, let context):
      self = Self.notAReport(
        Bilingual(en: "a key is missing", fr: "il manque une clé"), at: context.codingPath + [key])
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      self = Self.notAReport(
        Bilingual(en: "a value is not of the right kind", fr: "une valeur n’est pas du bon type"),
        at: context.codingPath)
    case .dataCorrupted(let context) where !context.codingPath.isEmpty:
      self = Self.notAReport(
        Bilingual(en: "a value cannot be read", fr: "une valeur est illisible"),
        at: context.codingPath)
    default: self = Self.notJSON
    }
  }

  private static func notAReport(
    _ problem: Bilingual, at path: [any CodingKey]
  ) -> ReportReadingError {
    let place = path.map { $0.intValue.map { "[\($0)]" } ?? "." + $0.stringValue }.joined()
    let name = place.hasPrefix(".") ? String(place.dropFirst()) : place
    return ReportReadingError(
      Bilingual {
        name.isEmpty
          ? ($0 == .french ? "ce n’est pas un rapport" : "this is not a report")
          : ($0 == .french ? "ce n’est pas un rapport\u{A0}: " : "this is not a report: ")
            + "\(problem[$0]), \($0.quoted(name))"
      },
      hint: notJSON.hint)
  }
}
