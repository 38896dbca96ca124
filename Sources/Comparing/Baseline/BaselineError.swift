public import FormModel

/// Why a file could not be read as a baseline: the line, what is wrong with it, what to do.
public struct BaselineError: Error, Sendable, Hashable {
  /// Counted from 1.
  public let line: Int
  public let sentence: Bilingual
  public let hint: Bilingual?

  init(line: Int, _ sentence: Bilingual, hint: Bilingual? = nil) {
    self.line = line
    self.sentence = sentence
    self.hint = hint
  }

  static let writeAnew = Bilingual(
    en: "mend the line, or write the file anew: formaudit baseline write",
    fr: "corrigez la ligne, ou réécrivez le fichier : formaudit baseline write")
}
