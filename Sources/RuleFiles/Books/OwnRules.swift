package import Auditing
import YAML

/// A folder of rules and dictionaries that a team adds to the book.
struct OwnRules {
  /// What is wrong with the files, each told with its path from the current folder.
  let log: ProblemLog
  let files: [(path: String, text: String)]

  init(folder: String) {
    log = ProblemLog(folder: folder)
    files = FolderReader(path: folder, log: log).files()
      .filter { !ThemePath.isBesideRules($0.path) }.sorted { $0.path < $1.path }
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

/// The rules that travel inside the program.
package enum BuiltInRules {
  /// The files as they are in `Rules/`: path and text, sorted by path.
  package static var files: [(path: String, text: String)] {
    EmbeddedRules.files
  }

  /// What the build made of a text that stands at its own place among the built-in files; nil for any
  /// other, which must be read.
  static func node(of text: String, at path: String) -> YAMLNode? {
    guard let place = places[path], files[place].text == text else { return nil }
    let nodes = EmbeddedRules.nodes[place]
    return nodes.isEmpty ? nil : PackedYAML(nodes).root
  }

  private static let places = Dictionary(
    zip(files.map(\.path), files.indices), uniquingKeysWith: { first, _ in first })

  /// The book that is used when nobody says otherwise.
  ///
  /// Examples are read when they are asked for. Throws when there is no such profile, or when a built-in file is wrong, which the tests of the
  /// project make sure never happens.
  package static func book(
    profile: String? = nil, settings: RuleSettings? = nil
  ) throws(RuleFileError) -> RuleBook {
    try RuleBookReader.read(
      files: files, profile: "standard", selecting: profile, settings: settings,
      log: ProblemLog(), isChecked: false)
  }
}
