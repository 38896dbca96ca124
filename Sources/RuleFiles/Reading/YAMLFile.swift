import Foundation
import Words

/// A YAML file that somebody named: opened once, whatever is read of it.
struct YAMLFile {
  /// What comes before the paths of the file, with its slash.
  let folder: String
  let root: ValueReader
  /// What is wrong with the file, told with its path as it was named.
  let log: ProblemLog

  /// Throws when there is no such file, with a sentence and a hint for it, or none that can be read.
  init(at path: String, or missing: Sentence, hint: Sentence) throws(RuleFileError) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let log = ProblemLog(folder: folder.isEmpty ? nil : folder)
    let name = String(path.dropFirst(folder.count))
    let text = FolderReader(path: folder.isEmpty ? "." : folder, log: log).text(of: name)
    try log.check()
    guard let text else {
      throw RuleFileError(problems: [
        FileProblem(
          file: path, line: 1, column: 1, sentence: missing,
          hint: Self.nearest(to: name, in: folder) ?? hint)
      ])
    }
    try self.init(text: text, named: name, in: folder, log: log)
  }

  private static func nearest(to name: String, in folder: String) -> Sentence? {
    let place = folder.isEmpty ? "." : folder
    let there = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
    return DidYouMean.nearest(to: name, among: there)
      .map { Sentence("did you mean \(quoted: folder + $0)?") }
  }

  /// The same, of a text.
  init(
    text: String, named name: String, in folder: String = "", log: ProblemLog = ProblemLog()
  ) throws(RuleFileError) {
    guard let root = FileReport(file: name, log: log).root(of: text) else {
      throw RuleFileError(problems: log.problems)
    }
    (self.folder, self.root, self.log) = (folder, root, log)
  }

  /// What a shape reads of the file. Throws everything that is wrong with it at once.
  func read<Value>(_ shape: Shape<Value>) throws(RuleFileError) -> Value {
    let value = shape.read(root)
    try log.check()
    guard let value else { throw RuleFileError(problems: log.problems) }
    return value
  }
}
