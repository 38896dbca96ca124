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
    let audits = report.audits.enumerated().flatMap { place, audit in
      (place > 0 ? [JSONReportWriter.separator] : []) + writer.written(audit)
    }
    let frame = writer.frame(of: report)
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
    do {
      return try decoded(Data(bytes))
    } catch let error as ReportReadingError {
      throw error
    } catch let error as DecodingError {
      throw ReportReadingError(error)
    } catch {
      throw ReportReadingError.notJSON
    }
  }

  private static func decoded(_ data: Data) throws -> Report {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: JSONTexts.infinity, negativeInfinity: "-" + JSONTexts.infinity,
      nan: JSONTexts.notANumber)
    let head = try decoder.decode(FirstKeys.self, from: data)
    guard head.schema <= Report.currentSchema else {
      throw ReportReadingError.newerSchema(head.schema)
    }
    if let texts = head.rules?.texts { decoder.userInfo = RuleTexts.known(texts) }
    var report = try decoder.decode(Report.self, from: data)
    report.rules.texts = []
    report.schema = Report.currentSchema
    return report
  }

  /// Read first, so that a newer form is named as such rather than by its first unknown key, and so
  /// that verdicts find the texts of their rules.
  private struct FirstKeys: Decodable {
    let schema: Int
    let rules: Rules?

    struct Rules: Decodable {
      /// nil in form 1.
      let texts: [Report.RuleText]?
    }

    enum CodingKeys: CodingKey { case schema, rules }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      schema = try values.decode(Int.self, forKey: .schema)
      // What is wrong with the rules is told when the report is read.
      rules = try? values.decode(Rules.self, forKey: .rules)
    }
  }
}
