import Auditing
import Escaping
import Report

/// The rules of a run as SARIF describes them, each once.
struct SARIFRules {
  let descriptors: [JSONValue]
  private let indices: [String: Int]

  /// The place of a rule in the list.
  func index(of rule: String) -> Int? { indices[rule] }

  /// Characters that GitHub shows of a description.
  private static let descriptionLimit = 1024

  init(_ report: Report, _ words: ReportWords) {
    var descriptors: [JSONValue] = []
    var indices: [String: Int] = [:]
    for verdict in report.audits.flatMap(\.verdicts) where indices[verdict.rule] == nil {
      indices[verdict.rule] = descriptors.count
      descriptors.append(Self.descriptor(verdict, words))
    }
    for annotation in report.gateAnnotations where indices[annotation.rule] == nil {
      indices[annotation.rule] = descriptors.count
      descriptors.append(Self.ofGate(annotation, words))
    }
    if report.status != .complete {
      indices[Annotation.notAuditedRule] = descriptors.count
      descriptors.append(Self.notAudited(words))
    }
    self.descriptors = descriptors
    self.indices = indices
  }

  private static func descriptor(_ verdict: Report.Verdict, _ words: ReportWords) -> JSONValue {
    let help = RuleHelp(verdict, words)
    let level = Annotation.Level(verdict.severity, verdict.certainty)
    return .object(saying: [
      "id": .text(verdict.rule),
      "shortDescription": text(verdict.title),
      "fullDescription": text(verdict.why.isEmpty ? verdict.title : verdict.why),
      "help": ["text": .text(help.plain), "markdown": .text(help.markdown)],
      "helpUri": address(of: verdict.sources).map(JSONValue.text),
      "defaultConfiguration": ["level": .text(level.sarif)],
      "properties": [
        "tags": ["forms", .text(verdict.category)],
        "precision": .text(verdict.certainty.precision),
        "problem.severity": .text(level.problemSeverity),
      ],
    ])
  }

  private static func address(of sources: [Report.RuleText.Source]) -> String? {
    sources.lazy.compactMap(\.url).first { $0.hasPrefix("https://") }
      .map { TerminalText.safe($0, limit: 1000) }
  }

  /// What the gate refuses, as a rule.
  private static func ofGate(_ annotation: Annotation, _ words: ReportWords) -> JSONValue {
    [
      "id": .text(annotation.rule),
      "shortDescription": text(annotation.title),
      "fullDescription": text(words.gateHeading),
      "help": ["text": .text(words.gateHelp), "markdown": .text(words.gateHelp)],
      "defaultConfiguration": ["level": .text(annotation.level.sarif)],
      "properties": [
        "tags": ["forms", .text(annotation.category)], "precision": "very-high",
        "problem.severity": .text(annotation.level.problemSeverity),
      ],
    ]
  }

  /// The rule of pages that could not be judged.
  private static func notAudited(_ words: ReportWords) -> JSONValue {
    [
      "id": .text(Annotation.notAuditedRule),
      "shortDescription": text(words.notAuditedTitle),
      "fullDescription": text(words.notAuditedWhy),
      "help": ["text": .text(words.notAuditedFix), "markdown": .text(words.notAuditedFix)],
      "defaultConfiguration": ["level": "error"],
      "properties": [
        "tags": ["forms", .text(Annotation.notAuditedCategory)], "precision": "very-high",
        "problem.severity": "error",
      ],
    ]
  }

  private static func text(_ text: String) -> JSONValue {
    ["text": .text(TerminalText.safe(text, limit: descriptionLimit))]
  }
}

extension Annotation.Level {
  var sarif: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note: "note"
    }
  }

  /// The word by which GitHub sorts alerts.
  fileprivate var problemSeverity: String {
    self == .note ? "recommendation" : sarif
  }
}

extension Certainty {
  fileprivate var precision: String {
    switch self {
    case .certain: "very-high"
    case .likely: "high"
    case .review: "low"
    }
  }
}
