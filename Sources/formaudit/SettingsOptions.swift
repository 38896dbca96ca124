import ArgumentParser
import Auditing
import FormModel
import RuleFiles
import Synchronization
import Timing
import Words

/// The options which say where the rules come from, and what a team changes in them.
struct SettingsOptions: ParsableArguments {
  @Option(
    name: .long,
    help: .say(
      "A folder of rules to use instead of the built-in ones.", valueName: "folder"))
  var rules: String?

  @Option(
    name: .long,
    help: .say(
      """
      Whose rules judge: standard, fr-etat, govuk, uswds, accessibility, minimal; or whom the time \
      is for: desktop, phone, novice, older, second-language, autofill, expert. Repeat it for both.
      """, valueName: "name"), completion: .profiles)
  var profile: [String] = []

  @OptionGroup var file: SettingsFileOptions

  /// The path of the settings file; nil when there is none, or none is wanted.
  var path: String? { file.path }

  /// The same options, with one settings file.
  func reading(only path: String) -> SettingsOptions {
    var options = self
    options.file.config = [path]
    return options
  }

  /// The settings, opened once; nil when there are none, or none are wanted.
  func read() throws -> Settings? { try file.read() }

  /// The rules and the numbers of the time, some of which are replaced before they are multiplied for
  /// a kind of person; or everything that is wrong with the files is shown.
  func book(replacing parameters: [TimeParameter] = []) throws -> RuleBook {
    try book(with: read(), replacing: parameters)
  }

  /// The same, with settings that were read before.
  func book(with settings: Settings?, replacing parameters: [TimeParameter] = []) throws -> RuleBook
  {
    let ruleProfiles = profile.filter { ProfileNames.isOfRules($0, folder: rules) }
    if ruleProfiles.count > 1 {
      throw Complaint.usage(
        Sentence("two profiles of rules: “\(ruleProfiles[0])” and “\(ruleProfiles[1])”"),
        hint: Sentence("name one; a formaudit.yaml can extend several"))
    }
    var book = try book(profile: ruleProfiles.first, settings?.rules)
    if !parameters.isEmpty { book = book.timed(by: book.timing.replacing(parameters)) }
    let people = profile.filter { !ruleProfiles.contains($0) }
    let timed = try people.reduce(book) { try $0.timed(for: $1) }
    Self.kept.withLock { $0 = timed }
    return timed
  }

  /// The last book that was read, until the program ends: to take it apart would cost nearly as much as
  /// to judge a small page.
  private static let kept = Mutex<RuleBook?>(nil)

  private func book(profile: String?, _ settings: RuleSettings?) throws -> RuleBook {
    try Complaint.telling { () throws(RuleFileError) in
      if let rules { return try RuleFolder.book(at: rules, profile: profile, settings: settings) }
      return try BuiltInRules.book(profile: profile, settings: settings)
    }
  }
}

extension RuleBook {
  /// The same book with the times of a kind of person.
  fileprivate func timed(for id: String) throws -> RuleBook {
    guard let found = timing.profiles.first(where: { $0.id == id }) else {
      throw Complaint.usage(
        Sentence("there is no profile “\(id)”"),
        hint: Sentence(
          "profiles of rules: \(ProfileNames.ofRules.joined(separator: ", ")); of people: \(timing.profiles.map(\.id).joined(separator: ", "))"
        ))
    }
    if let reason = found.unavailable {
      throw Complaint.usage(Sentence("the profile “\(id)” is off: \(reason)"))
    }
    return timed(by: timing.applying(found))
  }
}
