import Report

/// The JSON Schema of a file that formaudit reads or writes.
///
/// Editors complete and check a team's files with it; programs check reports with it.
public struct FileSchema: Sendable {
  /// The name on the command line, such as `report`.
  public let name: String
  /// The schema as indented JSON, with a final newline.
  public var text: String { value.indented }

  let value: JSONValue

  /// Every schema.
  public static let all: [FileSchema] = [.report, .difference, .config, .rule, .journey]

  /// The schema of this name, if there is one.
  public static func named(_ name: String) -> FileSchema? {
    all.first { $0.name == name }
  }
}
