import Words
import YAML

/// Gathers the problems of all files, so that they can be told together.
final class ProblemLog {
  /// More problems than anybody reads: a file of noise must not fill the memory.
  private static let limit = 500

  private(set) var problems: [FileProblem] = []
  /// The folder that paths start from, as the reader wrote it.
  private let folder: String?

  init(folder: String? = nil) {
    self.folder = folder
  }

  /// Whether further problems are left untold.
  var isFull: Bool { problems.count >= Self.limit }

  func add(_ problem: FileProblem) {
    if isFull { return }
    problems.append(problem.told(of: path(of: problem.file)))
  }

  /// The path of a file, as the reader would write it.
  func path(of file: String) -> String {
    guard let folder, !file.isEmpty else { return folder ?? file }
    return folder + (folder.hasSuffix("/") ? "" : "/") + file
  }

  /// Stops when something is wrong.
  func check() throws(RuleFileError) {
    if !problems.isEmpty { throw RuleFileError(problems: problems) }
  }
}

extension FileProblem {
  /// The same problem, told of another path.
  func told(of path: String) -> FileProblem {
    FileProblem(file: path, line: line, column: column, sentence: sentence, hint: hint)
  }
}

/// One file being read, and the list of its problems.
///
/// A class: every value that is read of the file refers to it.
final class FileReport {
  let file: String
  let log: ProblemLog
  /// Whether the file is known to be right: what would only tell mistakes is left out.
  let isTrusted: Bool

  init(file: String, log: ProblemLog, isTrusted: Bool = false) {
    self.file = file
    self.log = log
    self.isTrusted = isTrusted
  }

  /// The path of the file, as the reader would write it.
  var path: String { log.path(of: file) }

  func add(_ place: YAMLNode.Place, _ sentence: Sentence, hint: Sentence? = nil) {
    log.add(
      FileProblem(
        file: file, line: place.line, column: place.column, sentence: sentence, hint: hint))
  }

  /// The root of a YAML file; nil, with its problem in the list, when it cannot be read.
  func root(of text: String) -> ValueReader? {
    do throws(FileProblem) {
      let node = try node(of: text)
      return ValueReader(node: node, name: .wholeFile, report: self)
    } catch {
      log.add(error)
      return nil
    }
  }

  private func node(of text: String) throws(FileProblem) -> YAMLNode {
    if let node = BuiltInRules.node(of: text, at: file) { return node }
    return try YAMLParser(file: file).parse(text)
  }
}
