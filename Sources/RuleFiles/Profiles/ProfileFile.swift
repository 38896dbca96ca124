import Auditing
import FormModel
import Words

/// One file of `profiles/`: which rules judge, and with which numbers, where authorities disagree.
struct ProfileFile {
  let id: String
  /// The profile that this one changes.
  let base: NamedProfile?
  let only: ValueReader?
  let changes: ValueReader?

  static let folder = "profiles"

  /// The id that the path of a profile gives it; nil for any other file.
  static func id(ofPath path: String) -> String? { Identifier.ofPath(path, in: folder) }

  /// Applies what this file alone says.
  func apply(to selection: inout RuleSelection, _ changer: RuleChanger) {
    if let only {
      let known = Set(selection.rules.keys)
      if let choice = Shape<RuleChoice>.ruleChoice(known).read(only) {
        selection.keepOnly(choice.keeps)
      }
    }
    if let changes { changer.apply(changes, to: &selection) }
  }
}

/// A profile by its id, and where it is named.
struct NamedProfile {
  let id: String
  let place: ValueReader
}

extension Shape where Value == ProfileFile {
  static func profile(_ id: String) -> Shape {
    .record(
      Sentence("a profile"), .id(id, of: Sentence("a profile")),
      .required(
        "meaning", .translated, Sentence("Whom the profile is for"),
        hint: Sentence("say whom the profile is for: { en: …, fr: … }")),
      .optional("extends", .namedProfile, Sentence("The profile that it changes")),
      .optional(
        "only", Shape<RuleChoice>.ruleChoice([]).later, Sentence("The only rules that judge")),
      .optional("rules", Shape<WrittenChange>.changes.later, Sentence("Changes to rules, by id"))
    ) { ProfileFile(id: id, base: $3, only: $4, changes: $5) }
  }
}

extension Shape where Value == NamedProfile {
  static var namedProfile: Shape {
    Shape<String>.text.checked { NamedProfile(id: $0, place: $1) }
  }
}

/// `only: { categories: [accessibility], rules: [captcha] }` leaves out all others.
private struct RuleChoice {
  let categories: [Rule.Category]
  let rules: [String]

  func keeps(_ rule: Rule) -> Bool {
    categories.contains(rule.category) || rules.contains(rule.id)
  }
}

extension Shape where Value == RuleChoice {
  fileprivate static func ruleChoice(_ known: Set<String>) -> Shape {
    .record(
      Sentence("a choice of rules"),
      .optional(
        "categories", .list(of: .word(Rule.Category.self, Sentence("a category"))),
        Sentence("Whole categories")),
      .optional("rules", .list(of: .rule(among: known)), Sentence("Rules by id")),
      laws: [
        .atLeastOne(
          of: ["categories", "rules"], Sentence("keeps no rule"),
          hint: Sentence("write categories: […] or rules: […]"))
      ]
    ) { RuleChoice(categories: $1 ?? [], rules: $2 ?? []) }
  }
}

/// The rules of a book, and which of them are switched off: what profiles and teams change.
struct RuleSelection {
  /// Every rule of the book, with the changes made so far.
  private(set) var rules: [String: Rule]
  /// The ids of the rules that are left out.
  private var off: Set<String> = []
  /// By id: why a rule was switched off, where somebody says so.
  private var reasons: [String: String] = [:]

  init(_ rules: [Rule]) {
    self.rules = Dictionary(rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The rules that judge, in the order of their ids.
  var selected: [Rule] {
    rules.values.filter { !off.contains($0.id) }.sorted { $0.id < $1.id }
  }

  mutating func change(_ rule: Rule) { rules[rule.id] = rule }

  /// The rules that are left out with a reason, in the order of their ids.
  var switchedOff: [RuleSwitchedOff] {
    reasons.filter { off.contains($0.key) }.map(RuleSwitchedOff.init).sorted { $0.rule < $1.rule }
  }

  mutating func switchOff(_ id: String, reason: String) {
    off.insert(id)
    reasons[id] = reason
  }

  mutating func switchOn(_ id: String) {
    off.remove(id)
    reasons[id] = nil
  }

  /// Leaves out every rule which is not wanted.
  mutating func keepOnly(_ isWanted: (Rule) -> Bool) {
    off.formUnion(rules.values.filter { !isWanted($0) }.map(\.id))
  }
}
