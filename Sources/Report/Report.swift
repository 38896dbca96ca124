public import Auditing
public import FormModel

/// The audits of all targets of one run, as they are told and stored.
///
/// This is the JSON contract in Swift: names are those of the keys, texts are in one language, all
/// times are in seconds rounded to a tenth. Texts that come from pages are as they were found: each
/// format makes them harmless in its own way.
public struct Report: Codable, Sendable, Equatable {
  /// The number of the form of reports; it rises when a key is renamed or removed.
  public static let currentSchema = 2

  public var schema: Int
  public var tool: Tool
  public var rules: RulesUsed
  /// The language of the texts, such as `fr`.
  public var language: Language
  public var status: Status
  /// What could not be done, beside what the audits say of themselves.
  public var problems: [Problem]
  public var audits: [Audit]
  /// The decisions of the team not to count some findings.
  public var suppressions: [Suppression] = []
  /// Whether any form is heavier than the team allows; nil when nothing was asked about it.
  @OrNull public var gate: Gate? = nil

  /// Whether everything that was asked for was audited.
  public enum Status: String, Codable, Sendable, CaseIterable {
    case complete, partial
  }

  /// The program that made the report.
  public struct Tool: Codable, Sendable, Equatable {
    public var name: String
    public var version: String

    public init(name: String, version: String) {
      self.name = name
      self.version = version
    }
  }

  /// The rules that judged: the name of their profile, and a fingerprint of their text.
  public struct RulesUsed: Codable, Sendable, Equatable {
    public var profile: String
    @Later public var digest: String
    /// The rules which do not judge, as far as somebody says why.
    public var off: [RuleOff] = []
    /// In the JSON form: what each rule says whatever the page. Empty while a report is in memory,
    /// since each verdict has its text.
    package var texts: [RuleText] = []

    package init(
      profile: String, digest: @escaping @autoclosure @Sendable () -> String, off: [RuleOff] = []
    ) {
      self.profile = profile
      _digest = Later(digest)
      self.off = off
    }

    public init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      profile = try values.decode(String.self, forKey: .profile)
      _digest = try values.decode(Later<String>.self, forKey: .digest)
      off = try values.decode([RuleOff].self, forKey: .off)
      texts = try values.decodeIfPresent([RuleText].self, forKey: .texts) ?? []
    }
  }

  /// Something that could not be done, such as a pattern which matched no page.
  public struct Problem: Codable, Sendable, Equatable {
    /// The target it is about, if it is about one.
    @OrNull public var target: String?
    public var sentence: String
    /// What to try next.
    @OrNull public var hint: String?

    public init(target: String?, sentence: String, hint: String?) {
      self.target = target
      self.sentence = sentence
      self.hint = hint
    }
  }
}

extension Report {
  /// Tells what was found on each target, in the order given.
  ///
  /// The report is partial when a target was not wholly audited or when there is a problem.
  package init(
    audits: [Auditing.Audit], tool: Tool, rules: RuleBook, language: Language,
    problems: [Problem] = [], responses: YearlyResponses? = nil
  ) {
    var making = ReportMaking(language: language, responses: responses, book: rules)
    let told = audits.map { making.tell($0) }
    self = making.report(of: told, tool: tool, rules: rules, problems: problems)
  }
}
