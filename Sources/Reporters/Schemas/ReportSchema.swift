import Auditing
import Comments
import Comparing
import Crawling
import Deciding
import FormModel
import Mandate
import Portfolio
import Report

extension FileSchema {
  /// A report of the format `json`.
  static let report = FileSchema("report", "A report of formaudit", of: Report.self)
  /// What `formaudit diff --json` writes.
  static let difference = FileSchema(
    "diff", "A difference of formaudit", of: DifferenceReport.self)
  /// What `formaudit whatif --report json` writes.
  static let whatIf = FileSchema(
    "whatif", "What decisions would change", of: WhatIfReport.self)
  /// What `formaudit mandate --report json` writes.
  static let mandate = FileSchema(
    "mandate-report", "A form held against what a text of law allows to ask",
    of: MandateReport.self)
  /// What `formaudit comments --report json` writes.
  static let comments = FileSchema(
    "comments", "What users say of a form", of: CommentsReport.self)
  /// What `formaudit crawl --report json` writes.
  static let site = FileSchema("site", "The forms of a site", of: SiteReport.self)
  /// What `formaudit portfolio --report json` writes.
  static let portfolio = FileSchema(
    "portfolio", "The questions of several forms", of: PortfolioReport.self)
  /// A line that `formaudit batch` writes: an answer, or the last one.
  static let batch = FileSchema(
    name: "batch",
    value: ReportSchema.either(
      "batch", title: "A line of formaudit batch", BatchAnswer.self, or: BatchEnd.self))

  private init(_ name: String, _ title: String, of type: (some Decodable).Type) {
    self.init(name: name, value: ReportSchema.whole(name, title: title, of: type))
  }
}

/// The schema of a report: its types, what they mean, and what their types do not tell.
enum ReportSchema {
  static func whole(
    _ name: String, title: String, of type: (some Decodable).Type
  ) -> JSONValue {
    let schema = TypeSchema(meanings: ReportMeanings.parts, known: known)
    let root = schema.object(type)
    return SchemaParts.whole(name, title: title, root: root, parts: schema.parts)
  }

  static func either(
    _ name: String, title: String, _ one: (some Decodable).Type, or other: (some Decodable).Type
  ) -> JSONValue {
    let schema = TypeSchema(meanings: ReportMeanings.parts, known: known)
    let root = SchemaParts.anyOf([schema.part(one), schema.part(other)])
    return SchemaParts.whole(name, title: title, root: root, parts: schema.parts)
  }

  /// Values that are none of the types of JSON, or which the report writes as words.
  private static let known: [String: JSONValue] = [
    "Observed": ["type": ["number", "string", "boolean", "null"]],
    "Subject": subject,
    "Page.elements": [
      "type": "object",
      "additionalProperties": ["type": "array", "items": ["type": "string"]],
    ],
    "Page.reasonKind": SchemaParts.orNull(SchemaParts.words(NotAuditedReason.allCases)),
    "WhatIf.Question.retyped": [
      "type": "object", "additionalProperties": SchemaParts.part("WhatIf.Answering"),
    ],
    "RuleText.category": SchemaParts.words(Rule.Category.allCases),
    "MeasureChange.measure": ["enum": .list(Measure.all.map { .text($0.name) })],
  ]

  /// Its keys are those which its kind needs.
  private static let subject: JSONValue = [
    "type": "object", "additionalProperties": false, "required": ["about"],
    "description": "What it is about",
    "properties": [
      "about": SchemaParts.word(
        ["journey", "page", "form", "element", "question", "field"], "What kind of thing it is"),
      "page": SchemaParts.text("The key of the page"),
      "form": SchemaParts.text("What the form is for, and its rank among those for that"),
      "element": SchemaParts.text("What kind of control or part it is"),
      "words": SchemaParts.text("What it says"),
      "question": SchemaParts.text("The id of the question"),
      "field": SchemaParts.count("The place of the field, counted from 1"),
    ],
  ]
}
