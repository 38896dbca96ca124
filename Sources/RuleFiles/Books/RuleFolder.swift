package import Auditing

/// A folder with the rules of a team, laid out as the built-in ones.
package enum RuleFolder {
  /// Reads the rules of the folder; a dictionary, or a file of purposes, vocabulary, timing or
  /// scoring, that it does not have is the built-in one.
  ///
  /// The book's profile is the name of the folder. Throws all problems of all files at once, each
  /// with the path of its file.
  package static func book(
    at path: String, profile: String? = nil, settings: RuleSettings? = nil
  ) throws(RuleFileError) -> RuleBook {
    let log = ProblemLog(folder: path)
    let own = FolderReader(path: path, log: log).files()
    let builtIn = BuiltInRules.files.filter { file in
      let isShared =
        RuleBookFile(rawValue: file.path) != nil || RuleDictionary.id(ofPath: file.path) != nil
      return isShared && !own.contains { $0.path == file.path }
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return try RuleBookReader.read(
      files: own + builtIn, profile: name, selecting: profile, settings: settings, log: log)
  }

  /// Where a rule stands in such a folder: `heuristics/effort/question-count.yaml`.
  package static func path(of rule: Rule) -> String {
    RulePath(category: rule.category, id: rule.id).path
  }
}
