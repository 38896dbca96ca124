import Auditing
import Foundation
import Words

/// Finds everything that is wrong with files of rules, without judging any page.
package enum RuleCheck {
  /// The problems of one file or of a folder of rules, each with the path as the reader wrote it.
  ///
  /// A file may stand anywhere; one inside `heuristics/<category>/` is also held against its place.
  package static func problems(at path: String) -> [FileProblem] {
    if FolderReader.isFolder(path) {
      return problems { () throws(RuleFileError) in _ = try RuleFolder.book(at: path) }
    }
    return problems(inFile: path)
  }

  private static func problems(inFile path: String) -> [FileProblem] {
    let log = ProblemLog()
    let file = URL(fileURLWithPath: path)
    let text = FolderReader(path: file.deletingLastPathComponent().path, log: log)
      .text(of: file.lastPathComponent)
    guard let text, path.hasSuffix(".yaml") else {
      let unread = FileProblem(
        file: path, line: 1, column: 1, sentence: Sentence("there is no file of rules here"),
        hint: Sentence("give a .yaml file, or a folder which holds heuristics/"))
      return log.problems.isEmpty ? [unread] : log.problems.map { $0.told(of: path) }
    }
    let place = place(of: file, text: text)
    let around = isDictionaryOrProfile(place) ? whole(around: file) : shared(around: file)
    let others = around.filter { $0.path != place }
    return problems { () throws(RuleFileError) in
      _ = try RuleBookReader.read(files: others + [(place, text)])
    }
    .filter { $0.file == place }.map { $0.told(of: path) }
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

  /// The place of a file among the others; a rule outside a folder of rules stands where it says.
  private static func place(of file: URL, text: String) -> String {
    let name = file.lastPathComponent
    if isInFolderOfRules(file) {
      return file.pathComponents.suffix(3).joined(separator: "/")
    }
    if BuiltInRules.files.contains(where: { $0.path == name }) { return name }
    let inFolder = file.pathComponents.suffix(2).joined(separator: "/")
    if isDictionaryOrProfile(inFolder) { return inFolder }
    let line = text.split(whereSeparator: \.isNewline).first { $0.hasPrefix("category:") }
    let word = line?.dropFirst("category:".count).split { $0 == " " || $0 == "#" }.first
    let category = word.map(String.init).flatMap(Rule.Category.init(rawValue:)) ?? .effort
    return "\(RulePath.folder)/\(category.rawValue)/\(name)"
  }

  private static func isInFolderOfRules(_ file: URL) -> Bool {
    file.pathComponents.suffix(3).first == RulePath.folder
  }

  /// The files that rules refer to: those of the folder around the file, else the built-in ones.
  private static func shared(around file: URL) -> [(path: String, text: String)] {
    var own: [(path: String, text: String)] = []
    if isInFolderOfRules(file) {
      let root = (0..<3).reduce(file) { folder, _ in folder.deletingLastPathComponent() }
      own = FolderReader(path: root.path, log: ProblemLog()).files().filter { !isRule($0.path) }
    }
    return own
      + BuiltInRules.files.filter { file in
        !isRule(file.path) && !own.contains { $0.path == file.path }
      }
  }

  /// All files of the folder around a dictionary or a profile, which need rules to be tried on; the
  /// built-in ones where it holds no rule.
  private static func whole(around file: URL) -> [(path: String, text: String)] {
    let root = file.deletingLastPathComponent().deletingLastPathComponent()
    let own = FolderReader(path: root.path, log: ProblemLog()).files()
    let builtIn = BuiltInRules.files
    guard own.contains(where: { isRule($0.path) }) else { return builtIn }
    return own
      + builtIn.filter { file in
        RuleBookFile(rawValue: file.path) != nil && !own.contains { $0.path == file.path }
      }
  }

  private static func isDictionaryOrProfile(_ path: String) -> Bool {
    RuleDictionary.id(ofPath: path) != nil || ProfileFile.id(ofPath: path) != nil
  }

  private static func isRule(_ path: String) -> Bool {
    path.hasPrefix(RulePath.folder + "/")
  }
}
