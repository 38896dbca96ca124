import FormModel
import Foundation

/// Tells a report as JSON, and reads it back.
///
/// The form is a contract: keys are sorted, every key is always there, and the same report gives the
/// same bytes.
public enum JSONReport {
  /// The report as indented JSON, with a final newline.
  public static func tell(_ report: Report) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: infinity, negativeInfinity: "-" + infinity, nan: notANumber)
    // Every value of a report is a text, a number, a flag or a list: encoding has no way to fail.
    // Should it fail all the same, `null` says honestly that there is no report.
    guard let bytes = try? encoder.encode(report) else { return "null\n" }
    return JSONEscapes.escapingInvisible(String(decoding: bytes, as: UTF8.self)) + "\n"
  }

  /// Reads a report which `tell` wrote.
  ///
  /// Throws a sentence and a hint when the text is not JSON, is not a report, or is of a newer form.
  public static func read(_ text: String) throws(ReportReadingError) -> Report {
    try read(Array(text.utf8))
  }

  /// Reads a report from the bytes of a file.
  public static func read(_ bytes: [UInt8]) throws(ReportReadingError) -> Report {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: infinity, negativeInfinity: "-" + infinity, nan: notANumber)
    let data = Data(bytes)
    do {
      let schema = try decoder.decode(SchemaNumber.self, from: data).schema
      guard schema <= Report.currentSchema else {
        throw ReportReadingError.newerSchema(schema)
      }
      return try decoder.decode(Report.self, from: data)
    } catch let error as ReportReadingError {
      throw error
    } catch let error as DecodingError {
      throw ReportReadingError(error)
    } catch {
      throw ReportReadingError.notJSON
    }
  }

  private static let infinity = "Infinity"
  private static let notANumber = "NaN"

  /// Read first, so that a newer form is named as such rather than by its first unknown key.
  private struct SchemaNumber: Decodable {
    let schema: Int
  }
}

extension ReportFormat {
  /// The JSON form, for programs.
  static let json = ReportFormat(
    name: "json",
    meaning: Bilingual(
      en: "everything that was found, for programs",
      fr: "tout ce qui a été relevé, pour les programmes")
  ) { report, _ in JSONReport.tell(report) }
}
