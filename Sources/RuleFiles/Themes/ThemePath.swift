import Comments
import Deciding
import Words
import YAML

/// The place of a theme file: `themes/<category>/<id>.yaml`.
struct ThemePath {
  let category: String
  let id: String

  static let folder = "themes"

  var path: String { "\(Self.folder)/\(category)/\(id).yaml" }

  /// Whether a file of rules judges no page: it is about comments, or about redesigns.
  static func isBesideRules(_ path: String) -> Bool {
    path.hasPrefix(folder + "/") || [CommentWords.file, RedesignLimits.file].contains(path)
  }

  init(category: String, id: String) { (self.category, self.id) = (category, id) }

  /// nil, with a problem told, when the file stands elsewhere.
  init?(_ path: String, report: FileReport) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, parts[0] == Self.folder, Identifier.isValid(parts[1]) else {
      report.add(
        .start, Sentence("nothing is read from this file"),
        hint: Sentence("themes are put in \(Self.folder)/<category>/<id>.yaml"))
      return nil
    }
    category = parts[1]
    id = String(parts[2].dropLast(".yaml".count))
  }
}
