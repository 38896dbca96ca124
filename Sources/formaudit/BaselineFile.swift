import Comparing
import FormModel
import Foundation

/// A baseline on disk.
struct BaselineFile {
  let path: String
  /// That of the mistakes which are told.
  let language: Language

  /// A larger file is no baseline: a question takes less than a kilobyte.
  private static let largest = 20 << 20

  /// Nil when there is no such file.
  func readIfThere() throws -> Baseline? {
    FileManager.default.fileExists(atPath: path) ? try read() : nil
  }

  func read() throws -> Baseline {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let size = (attributes?[.size] as? NSNumber)?.intValue ?? 0
    guard size <= Self.largest else {
      throw complaint(
        Bilingual(
          en: "the baseline “\(path)” is larger than 20 MiB",
          fr: "la référence « \(path) » dépasse 20 Mio"), hint: Self.writeAnew)
    }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw complaint(
        Bilingual(
          en: "there is no baseline “\(path)”", fr: "il n’y a pas de référence « \(path) »"),
        hint: Bilingual(
          en: "write it: formaudit baseline write", fr: "écrivez-la : formaudit baseline write"))
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw complaint(
        Bilingual(
          en: "the baseline “\(path)” is not UTF-8 text",
          fr: "la référence « \(path) » n’est pas un texte en UTF-8"), hint: Self.writeAnew)
    }
    do {
      return try Baseline(reading: text)
    } catch {
      Complaint.write("\(path):\(error.line):1: error: \(error.sentence[language])")
      if let hint = error.hint { Complaint.write("  hint: \(hint[language])") }
      throw ExitStatus.usage
    }
  }

  func write(_ baseline: Baseline) throws {
    do {
      // Atomically: an interrupted run leaves the earlier baseline whole.
      try baseline.text.write(toFile: path, atomically: true, encoding: .utf8)
    } catch {
      throw complaint(
        Bilingual(
          en: "the baseline cannot be written to “\(path)”",
          fr: "la référence ne peut pas être écrite dans « \(path) »"),
        hint: Bilingual(
          en: "check that its folder exists and that you may write there",
          fr: "vérifiez que son dossier existe et que vous pouvez y écrire"))
    }
  }

  private func complaint(_ sentence: Bilingual, hint: Bilingual) -> ExitStatus {
    Complaint.usage(sentence, hint: hint, in: language)
  }

  private static let writeAnew = Bilingual(
    en: "write it anew: formaudit baseline write", fr: "réécrivez-la : formaudit baseline write")
}
