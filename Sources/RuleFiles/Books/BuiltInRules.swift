package import Auditing

/// The rules that travel inside the program.
package enum BuiltInRules {
  /// The files as they are in `Rules/`: path and text, sorted by path.
  package static var files: [(path: String, text: String)] {
    EmbeddedRules.files
  }

  /// The book that is used when nobody says otherwise.
  ///
  /// Examples are read when they are asked for. Throws when there is no such profile, or when a built-in file is wrong, which the tests of the
  /// project make sure never happens.
  package static func book(
    profile: String? = nil, settings: RuleSettings? = nil
  ) throws(RuleFileError) -> RuleBook {
    try RuleBookReader.read(
      files: files, profile: "standard", selecting: profile, settings: settings,
      log: ProblemLog(), checkingExamples: false)
  }
}
