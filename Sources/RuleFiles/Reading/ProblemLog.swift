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
    problems.append(folder.map { problem.moved(into: $0) } ?? problem)
  }

  /// Stops when something is wrong.
  func check() throws(RuleFileError) {
    if !problems.isEmpty { throw RuleFileError(problems: problems) }
  }
}

extension FileProblem {
  /// The same problem, its file being told from a folder.
  fileprivate func moved(into folder: String) -> FileProblem {
    let path = file.isEmpty ? folder : folder + (folder.hasSuffix("/") ? "" : "/") + file
    return FileProblem(file: path, line: line, column: column, sentence: sentence, hint: hint)
  }
}
