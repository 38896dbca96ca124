import Auditing
import FormModel
import Foundation
import Mandate
import Report
import RuleFiles
import TestSupport
import Words

/// Audits and mandates of the fixtures, and of pieces of HTML.
enum MandateFixtures {
  static func audit(_ journey: Journey) -> Audit { Auditor(book: Reading.book).audit(journey) }

  static func audit(html: String) throws -> Audit { audit(try Reading.journey(html: html)) }

  /// Lines such as `purpose: email, article: 1`.
  static func mandate(_ lines: String...) throws -> Mandate {
    let list = lines.map { "  - { \($0) }" }.joined(separator: "\n")
    return try read("title: Text\nallows:\(lines.isEmpty ? " []" : "\n" + list)\n")
  }

  static func read(_ yaml: String) throws -> Mandate {
    let folder = URL(fileURLWithPath: NSTemporaryDirectory())
      .appendingPathComponent("mandate-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("mandate.yaml")
    try Data(yaml.utf8).write(to: file)
    return try Mandate(at: file.path, Reading.book.purposes)
  }

  static func report(
    _ audit: Audit, _ mandate: Mandate, language: Language = .english
  ) -> MandateReport {
    MandateReport(
      audit, against: mandate, Reading.book, tool: Report.Tool(name: "formaudit", version: "1"),
      language: language)
  }

  /// The verdicts of a form of these fields, by their wordings.
  static func verdicts(
    _ fields: String, _ mandate: Mandate
  ) throws -> [String: MandateReport.Verdict] {
    let audit = try audit(html: form(fields))
    return Dictionary(
      report(audit, mandate).questions.map { ($0.wording, $0.verdict) },
      uniquingKeysWith: { first, _ in first })
  }

  /// A form of labelled boxes, one a line: a wording that ends with a star is compulsory.
  static func form(_ fields: String) -> String {
    let controls = fields.split(separator: "\n").enumerated().map { place, wording in
      let isRequired = wording.hasSuffix("*")
      let words = isRequired ? wording.dropLast() : wording[...]
      return "<p><label for=f\(place)>\(words)</label> "
        + "<input id=f\(place) name=f\(place)\(isRequired ? " required" : "")>"
    }
    return "<html lang=fr><form method=post>\(controls.joined())<button>Envoyer</button></form>"
  }
}
