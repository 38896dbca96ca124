import Foundation
import Words

/// The rules and the themes that a theme may name: those inside the program, and those of a team.
struct ThemeNames: Sendable {
  private(set) var rules: Set<String> = []
  private(set) var themes: Set<String> = []

  static var builtIn: ThemeNames {
    var names = ThemeNames()
    names.add(BuiltInRules.files.map(\.path))
    return names
  }

  /// Takes the names of the files of a folder, whose paths are from there.
  mutating func add(_ paths: [String]) {
    for path in paths {
      let parts = path.split(separator: "/")
      guard parts.count == 3, let name = parts.last, name.hasSuffix(".yaml") else { continue }
      let id = String(name.dropLast(".yaml".count))
      if parts[0] == RulePath.folder { rules.insert(id) }
      if parts[0] == ThemePath.folder { themes.insert(id) }
    }
  }

  mutating func add(filesIn folder: String) {
    add(FolderReader(path: folder, log: ProblemLog()).files().map(\.path))
  }

  /// The names of the folder in which a file stands as `themes/<category>/<id>.yaml`.
  mutating func add(filesBeside file: URL) {
    let category = file.absoluteURL.deletingLastPathComponent()
    let themes = category.deletingLastPathComponent()
    guard themes.lastPathComponent == ThemePath.folder else { return }
    add(filesIn: themes.deletingLastPathComponent().path)
  }
}

extension Shape where Value == [String] {
  /// Rules or themes by their ids.
  ///
  /// - Parameters:
  ///   - known: All that there are; nil when any will do.
  ///   - unknown: What is told of an id that is none of them.
  ///   - advice: Where they are listed.
  static func names(
    among known: Set<String>?, unknown: @escaping @Sendable (String) -> Sentence, advice: Sentence
  ) -> Shape {
    guard let known else { return .texts }
    return .list(
      of: Shape<String>.text.checked { id, value in
        if known.contains(id) { return id }
        value.problem(
          unknown(id), hint: DidYouMean.hint(for: id, among: known.sorted(), otherwise: advice))
        return nil
      })
  }

  static func rules(_ known: ThemeNames?) -> Shape {
    names(
      among: known?.rules, unknown: { Sentence("there is no rule \(quoted: $0)") },
      advice: Sentence("formaudit rules list shows them all"))
  }

  static func themes(_ known: ThemeNames?) -> Shape {
    names(
      among: known?.themes, unknown: { Sentence("there is no theme \(quoted: $0)") },
      advice: Sentence("formaudit themes list shows them all"))
  }
}
