public import Auditing
package import FormModel

extension Report {
  /// What a reader needs to understand a rule: the same whatever the page.
  ///
  /// In the JSON form it stands once, under `rules`, however many audits there are.
  public struct RuleText: Codable, Sendable, Equatable {
    public var rule: String
    /// What the rule judges, such as `question`.
    public var about: SubjectKind
    public var category: String
    public var title: String
    public var why: String
    public var fix: String
    @Later public var sources: [Source]
    /// Who set the threshold; nil when the rule has none.
    @OrNull public var threshold: String?

    /// Where a rule comes from.
    public struct Source: Codable, Sendable, Equatable {
      public var name: String
      @OrNull public var says: String?
      @OrNull public var url: String?
    }
  }
}

extension Report.RuleText {
  package init(_ rule: Rule, _ language: Language) {
    @Sendable func tell(_ sentence: Sentence) -> String {
      language.typeset(sentence.text(in: language))
    }
    self.rule = rule.id
    about = rule.about
    category = rule.category.rawValue
    title = tell(rule.title)
    why = tell(rule.why)
    fix = tell(rule.fix)
    _sources = Later {
      rule.sources.map { Source(name: $0.name, says: $0.says.map(tell), url: $0.url) }
    }
    threshold = rule.threshold.map(tell)
  }
}
