import FormModel
import Foundation

/// Tells a report as JSON, and reads it back.
///
/// The form is a contract: keys are sorted, every key is always there, and the same report gives the
/// same bytes.
public enum JSONReport {
  /// The report as indented JSON, with a final newline.
  public static func tell(_ report: Report) -> String {
    String(decoding: parts(report).joined(), as: UTF8.self)
  }

  /// The same bytes in parts, of which many are shared: a report on many pages is large.
  package static func parts(_ report: Report) -> [[UInt8]] {
    let writer = JSONReportWriter()
    let frame = JSONReportWriter.frame(of: report)
    let audits = report.audits.enumerated().flatMap { place, audit in
      (place > 0 ? [JSONReportWriter.separator] : []) + writer.written(audit)
    }
    return [frame.opening] + audits + [frame.closing]
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
      positiveInfinity: JSONTexts.infinity, negativeInfinity: "-" + JSONTexts.infinity,
      nan: JSONTexts.notANumber)
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

  /// Read first, so that a newer form is named as such rather than by its first unknown key.
  private struct SchemaNumber: Decodable {
    let schema: Int
  }
}
