package import Words

/// A form that other tools take, made of a plan.
///
/// A new one is one file which defines it, and one line in `all`.
package struct RedesignExport: Sendable {
  /// The name on the command line, such as `csv`.
  package let name: String
  /// What it is for.
  package let meaning: Sentence
  /// Writes its files: several have a folder of their own. Same plan, same bytes.
  package let files: @Sendable (RedesignPlan) -> [File]

  /// A file by its name.
  package struct File: Sendable, Equatable {
    package let name: String
    package let text: String
  }

  /// An export which is one file.
  init(
    name: String, meaning: Sentence, file: String,
    text: @escaping @Sendable (RedesignPlan) -> String
  ) {
    self.init(name: name, meaning: meaning) { [File(name: file, text: text($0))] }
  }

  init(
    name: String, meaning: Sentence, files: @escaping @Sendable (RedesignPlan) -> [File]
  ) {
    (self.name, self.meaning, self.files) = (name, meaning, files)
  }

  package static let all: [RedesignExport] = [
    .csv, .mermaid, .prototypeJSON, .nunjucks, .formio, .demarche,
  ]

  /// The export of this name, if there is one.
  package static func named(_ name: String) -> RedesignExport? { all.first { $0.name == name } }
}
