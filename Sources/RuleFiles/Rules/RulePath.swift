import Auditing
import Words

/// The place of a rule file: `heuristics/<category>/<id>.yaml`.
struct RulePath {
  let category: Rule.Category
  let id: String

  static let folder = "heuristics"

  init(category: Rule.Category, id: String) {
    self.category = category
    self.id = id
  }

  var path: String { "\(Self.folder)/\(category.rawValue)/\(id).yaml" }

  /// nil, with a problem told, when the folder is no category or the name is no id.
  init?(_ path: String, report: FileReport) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, let category = Rule.Category(rawValue: parts[1]) else {
      Self.tellWrongFolder(parts, report)
      return nil
    }
    let id = String(parts[2].dropLast(".yaml".count))
    guard Identifier.isValid(id) else {
      report.add(
        .start, Sentence("\(id.quoted) cannot be the name of a rule file"), hint: Identifier.advice)
      return nil
    }
    self.category = category
    self.id = id
  }

  private static func tellWrongFolder(_ parts: [String], _ report: FileReport) {
    let categories = Rule.Category.allCases.map(\.rawValue)
    let written = parts.count == 3 ? parts[1] : parts.dropLast().joined(separator: "/")
    report.add(
      .start, Sentence("\(written.quoted) is not the folder of a category"),
      hint: DidYouMean.hint(
        for: written, among: categories,
        otherwise:
          Sentence(
            "put the rule in \(folder)/<category>/, the category being one of: \(categories.listed)"
          )))
  }
}
