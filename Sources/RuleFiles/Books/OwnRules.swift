import Auditing

/// A folder of rules and dictionaries that a team adds to the book.
struct OwnRules {
  /// What is wrong with the files, each told with its path from the current folder.
  let log: ProblemLog
  let files: [(path: String, text: String)]

  init(folder: String) {
    log = ProblemLog(folder: folder)
    files = FolderReader(path: folder, log: log).files().sorted { $0.path < $1.path }
  }

  /// Dictionaries first: rules look for them.
  func read(into parts: inout BookParts) {
    for file in files {
      guard let id = RuleDictionary.id(ofPath: file.path) else { continue }
      parts.readDictionary(id: id, path: file.path, text: file.text, log: log)
    }
    for file in files where RuleDictionary.id(ofPath: file.path) == nil {
      parts.readRule(path: file.path, text: file.text, log: log)
    }
  }
}
