package import Comments
import Foundation
import Words

/// Makes a book of themes of their files, or tells everything that is wrong with them.
package enum ThemeBookReader {
  /// The themes that travel inside the program, and those of some folders; a theme of a folder takes
  /// the place of a built-in one of the same id.
  package static func book(folders: [String] = []) throws(RuleFileError) -> ThemeBook {
    var themes: [String: Theme] = [:]
    for theme in try read(BuiltInRules.files, log: ProblemLog()) { themes[theme.id] = theme }
    for folder in folders {
      let log = ProblemLog(folder: folder)
      let files = FolderReader(path: folder, log: log).files()
      for theme in try read(files, log: log) { themes[theme.id] = theme }
    }
    return ThemeBook(themes: Array(themes.values), words: try words())
  }

  /// The themes of some texts, at their paths.
  static func read(
    _ files: [(path: String, text: String)], log: ProblemLog
  ) throws(RuleFileError) -> [Theme] {
    var themes: [Theme] = []
    for file in files where file.path.hasPrefix(ThemePath.folder + "/") {
      let report = FileReport(file: file.path, log: log)
      guard let place = ThemePath(file.path, report: report), let root = report.root(of: file.text)
      else { continue }
      if let theme = Shape.theme(at: place).read(root) { themes.append(theme) }
    }
    try log.check()
    return themes
  }

  private static func words() throws(RuleFileError) -> CommentWords {
    let text = BuiltInRules.files.first { $0.path == CommentWords.file }?.text ?? ""
    return try YAMLFile(text: text, named: CommentWords.file).read(.commentWords)
  }

  /// The problems of a file or of a folder of themes, each with the path as the reader wrote it.
  package static func problems(at path: String) -> [FileProblem] {
    FolderReader.isFolder(path) ? problems(inFolder: path) : problems(inFile: path)
  }

  private static func problems(inFolder path: String) -> [FileProblem] {
    let log = ProblemLog(folder: path)
    let files = FolderReader(path: path, log: log).files()
    if !files.contains(where: { $0.path.hasPrefix(ThemePath.folder + "/") }) { log.add(noTheme) }
    return problems { () throws(RuleFileError) in _ = try read(files, log: log) }
  }

  private static var noTheme: FileProblem {
    FileProblem(
      file: "", line: 1, column: 1, sentence: Sentence("there is no theme"),
      hint: Sentence("give the folder which holds \(ThemePath.folder)/"))
  }

  private static func problems(inFile path: String) -> [FileProblem] {
    let file = URL(fileURLWithPath: path)
    let log = ProblemLog()
    let text = FolderReader(path: file.deletingLastPathComponent().path, log: log)
      .text(of: file.lastPathComponent)
    guard let text else {
      return log.problems.isEmpty
        ? [
          FileProblem(
            file: path, line: 1, column: 1, sentence: Sentence("there is no such file"),
            hint: Sentence("give a .yaml file, or a folder which holds \(ThemePath.folder)/"))
        ] : log.problems.map { $0.told(of: path) }
    }
    let id = file.deletingPathExtension().lastPathComponent
    let category = file.deletingLastPathComponent().lastPathComponent
    let place = ThemePath(category: Identifier.isValid(category) ? category : "effort", id: id)
    return problems { () throws(RuleFileError) in
      _ = try read([(place.path, text)], log: ProblemLog())
    }.map { $0.told(of: path) }
  }

  private static func problems(
    of reading: () throws(RuleFileError) -> Void
  ) -> [FileProblem] {
    do throws(RuleFileError) {
      try reading()
      return []
    } catch {
      return error.problems
    }
  }
}

extension Theme {
  /// Where its file stands in a folder of rules.
  package var path: String { ThemePath(category: category, id: id).path }
}

/// An example which is not as its author says.
package struct ThemeExampleProblem: Sendable, Equatable {
  package let theme: String
  package let path: String
  package let line: Int
  package let text: String
  /// Whether the theme is missing; else it was found where it should not be.
  package let isMissing: Bool
}

extension ThemeBook {
  /// Tries themes on their own examples.
  package func examplesNotAsTold(of themes: [Theme]) -> [ThemeExampleProblem] {
    var finder = ThemeFinder(book: self)
    var problems: [ThemeExampleProblem] = []
    for theme in themes {
      for (examples, isYes) in [(theme.examples.yes, true), (theme.examples.no, false)] {
        for example in examples {
          let found = finder.themes(in: FoldedClauses(example.text))
          let has = found.contains { self.themes[$0].id == theme.id }
          guard has != isYes else { continue }
          problems.append(
            ThemeExampleProblem(
              theme: theme.id, path: theme.path, line: example.line, text: example.text,
              isMissing: isYes))
        }
      }
    }
    return problems
  }
}
