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
  static let report = FileSchema(
    name: "report",
    value: ReportSchema.whole("report", title: "A report of formaudit", of: Report.self))

  /// What `formaudit diff --json` writes.
  static let difference = FileSchema(
    name: "diff",
    value: ReportSchema.whole("diff", title: "A difference of formaudit", of: DifferenceReport.self)
  )
}

extension FileSchema {
  /// What `formaudit whatif --report json` writes.
  static let whatIf = FileSchema(
    name: "whatif",
    value: ReportSchema.whole(
      "whatif", title: "What decisions would change", of: WhatIfReport.self))
}

extension FileSchema {
  /// What `formaudit mandate --report json` writes.
  static let mandate = FileSchema(
    name: "mandate-report",
    value: ReportSchema.whole(
      "mandate-report", title: "A form held against what a text of law allows to ask",
      of: MandateReport.self))
}

extension FileSchema {
  /// What `formaudit comments --report json` writes.
  static let comments = FileSchema(
    name: "comments",
    value: ReportSchema.whole(
      "comments", title: "What users say of a form", of: CommentsReport.self))
}

extension FileSchema {
  /// What `formaudit crawl --report json` writes.
  static let site = FileSchema(
    name: "site",
    value: ReportSchema.whole("site", title: "The forms of a site", of: SiteReport.self))
}

extension FileSchema {
  /// What `formaudit portfolio --report json` writes.
  static let portfolio = FileSchema(
    name: "portfolio",
    value: ReportSchema.whole(
      "portfolio", title: "The questions of several forms", of: PortfolioReport.self))
}

extension FileSchema {
  /// A line that `formaudit batch` writes.
  static let batch = FileSchema(
    name: "batch",
    value: ReportSchema.whole("batch", title: "A line of formaudit batch", of: BatchAnswer.self))
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
    "Verdict.category": SchemaParts.words(Rule.Category.allCases),
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
