import Auditing
import Report
import RuleFiles

/// The JSON Schema of a file that formaudit reads or writes.
///
/// Editors complete and check a team's files with it; programs check reports with it.
package struct FileSchema: Sendable {
  /// The name on the command line, such as `report`.
  package let name: String
  /// The schema as indented JSON, with a final newline.
  package var text: String { value.indented }

  let value: JSONValue

  /// Every schema: of what formaudit writes, then of what people write.
  package static let all: [FileSchema] =
    [.report, .difference, .whatIf, .mandate, .comments, .portfolio, .site, .batch]
    + FileFormat.allCases.map { FileSchema($0) }

  /// The schema of this name, if there is one.
  package static func named(_ name: String) -> FileSchema? {
    all.first { $0.name == name }
  }
}

extension FileSchema {
  /// The schema of what people write, which comes from its reader.
  init(_ format: FileFormat) {
    name = format.rawValue
    var schema = OutlineSchema()
    var root: JSONValue = [:]
    if case .record(let record) = format.outline { root = schema.object(record) }
    if format == .rule { root = root.adding(FactSchema.root(root)) }
    let parts = schema.parts.merging(format == .rule ? FactSchema.parts : [:]) { $1 }
    value = SchemaParts.whole(name, title: format.title, root: root, parts: parts)
  }
}

extension FileFormat {
  fileprivate var title: String {
    switch self {
    case .config: "The settings of formaudit"
    case .rule: "A rule of formaudit"
    case .journey: "A journey of formaudit"
    case .dictionary: "A dictionary of formaudit"
    case .profile: "A profile of rules of formaudit"
    case .purposes: "The purposes of formaudit"
    case .vocabulary: "The vocabulary of formaudit"
    case .timing: "The time parameters of formaudit"
    case .scoring: "The scoring of formaudit"
    case .decisions: "Decisions about the questions of a form"
    case .mandate: "What a text of law allows a form to ask"
    case .theme: "A theme of comments"
    case .commentWords: "The words with which comments are read"
    case .redesign: "How far forms are laid out anew"
    case .walk: "A walk through a procedure"
    }
  }
}
