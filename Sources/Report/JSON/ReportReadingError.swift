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
    guard let mistake = JSONMistake(error) else {
      self = Self.notJSON
      return
    }
    self.init(
      Bilingual { language in
        let what = language == .french ? "ce n’est pas un rapport" : "this is not a report"
        let colon = language == .french ? "\u{A0}: " : ": "
        return mistake.place.isEmpty
          ? what : "\(what)\(colon)\(mistake.problem[language]), \(language.quoted(mistake.place))"
      }, hint: Self.notJSON.hint)
  }
}
