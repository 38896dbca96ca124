package import Comments
import Foundation
import Words

/// Makes a book of themes of their files, or tells everything that is wrong with them.
package enum ThemeBookReader {
  /// The themes that travel inside the program, and those of some folders; a theme of a folder takes
  /// the place of a built-in one of the same id.
  ///
  /// - Parameters:
  ///   - folders: Folders of rules, in which there may be themes.
  ///   - themes: Folders that were named for their themes: one without any is a mistake.
  ///   - weights: What words say of themes, in place of what is built in, which says nothing of a theme
  ///     that a folder replaces.
  package static func book(
    folders: [String] = [], themes named: [String] = [], weights: ThemeWeights? = nil
  ) throws(RuleFileError) -> ThemeBook {
    var themes: [String: Theme] = [:]
    var own: Set<String> = []
    for theme in try read(BuiltInRules.files, log: ProblemLog()) { themes[theme.id] = theme }
    for (folder, isNamed) in folders.map({ ($0, false) }) + named.map({ ($0, true) }) {
      let log = ProblemLog(folder: folder)
      let files = files(in: folder, log: log, mayHoldNone: !isNamed)
      let copies = Set(files.filter(isBuiltIn).map(\.path))
      for theme in try read(files, log: log) {
        themes[theme.id] = theme
        if !copies.contains(theme.path) { own.insert(theme.id) }
      }
    }
    let builtIn = try ThemeWeightsTable.builtIn()?.without(own)
    return ThemeBook(
      themes: Array(themes.values), words: try words(), weights: weights ?? builtIn)
  }

  /// Whether a file is a copy of a built-in one, as `rules export` writes it.
  private static func isBuiltIn(_ file: (path: String, text: String)) -> Bool {
    BuiltInRules.files.contains { $0 == file }
  }

  /// The files of a folder; that there is no theme is told, unless there may be none.
  private static func files(
    in folder: String, log: ProblemLog, mayHoldNone: Bool
  ) -> [(path: String, text: String)] {
    let files = FolderReader(path: folder, log: log, wanted: ThemePath.folder).files()
    let isEmpty = !files.contains { $0.path.hasPrefix(ThemePath.folder + "/") }
    if isEmpty, !mayHoldNone { log.add(noTheme) }
    return files
  }

  /// The themes of some texts, at their paths.
  ///
  /// - Parameter known: The rules and the themes that a theme may name; nil for any.
  static func read(
    _ files: [(path: String, text: String)], log: ProblemLog, known: ThemeNames? = nil
  ) throws(RuleFileError) -> [Theme] {
    var themes: [Theme] = []
    for file in files where file.path.hasPrefix(ThemePath.folder + "/") {
      let report = FileReport(file: file.path, log: log)
      guard let place = ThemePath(file.path, report: report), let root = report.root(of: file.text)
      else { continue }
      if let theme = Shape.theme(at: place, known: known).read(root) { themes.append(theme) }
    }
    try log.check()
    return themes
  }

  private static func words() throws(RuleFileError) -> CommentWords {
    let text = BuiltInRules.files.first { $0.path == CommentWords.file }?.text ?? ""
    return try YAMLFile(text: text, named: CommentWords.file).read(.commentWords)
  }

  /// The problems of a file or of a folder of themes, each with the path as the reader wrote it.
  ///
  /// - Parameter folders: Other folders, whose rules and themes may be named.
  package static func problems(at path: String, beside folders: [String] = []) -> [FileProblem] {
    var known = ThemeNames.builtIn
    for folder in folders { known.add(filesIn: folder) }
    return FolderReader.isFolder(path)
      ? problems(inFolder: path, known) : problems(inFile: path, known)
  }

  private static func problems(inFolder path: String, _ known: ThemeNames) -> [FileProblem] {
    let log = ProblemLog(folder: path)
    let files = files(in: path, log: log, mayHoldNone: false)
    var known = known
    known.add(files.map(\.path))
    return problems { () throws(RuleFileError) in _ = try read(files, log: log, known: known) }
  }

  private static var noTheme: FileProblem {
    FileProblem(
      file: "", line: 1, column: 1, sentence: Sentence("there is no theme"),
      hint: Sentence("give the folder which holds \(ThemePath.folder)/"))
  }

  private static func problems(inFile path: String, _ known: ThemeNames) -> [FileProblem] {
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
    var known = known
    known.add(filesBeside: file)
    let id = file.deletingPathExtension().lastPathComponent
    let category = file.deletingLastPathComponent().lastPathComponent
    let place = ThemePath(category: Identifier.isValid(category) ? category : "effort", id: id)
    return problems { () throws(RuleFileError) in
      _ = try read([(place.path, text)], log: ProblemLog(), known: known)
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
