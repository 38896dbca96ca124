import Auditing
import FormModel
import Words

/// The keys of a rule that do not depend on where it stands, made once since there are many rules.
enum RuleKeys {
  static let about = Key<SubjectKind>.required(
    "about", .word(SubjectKind.self, Sentence("a subject")),
    Sentence("The subject that it judges"),
    hint: Sentence("say which subject the rule judges"))
  static let among = Key<ValueReader?>.optional(
    "among", .facts, Sentence("Which subjects the rule is about: all of these hold"))
  static let when = Key<ValueReader?>.optional(
    "when", .facts, Sentence("What fails: all of these hold"))
  static let unless = Key<ValueReader?>.optional(
    "unless", .facts, Sentence("What is excused: one of these is enough"))
  static let limits = Key<ValueReader?>.optional(
    "limits", Shape<Rule.Limits>.limits(nil).later,
    Sentence("A graded loss: nothing up to good, everything from poor"))
  static let severity = Key<Severity>.required(
    "severity", .word(Severity.self, Sentence("a severity")),
    Sentence("How much a finding hinders people"),
    hint: Sentence("say how much a finding hinders people")
  )
  static let weight = Key<Double>.required(
    "weight", .number(.weight), Sentence("The points of its category that it can take"),
    hint: Sentence("say how many points of its category the rule can take"))
  static let certainty = Key<Certainty>.required(
    "certainty", .word(Certainty.self, Sentence("a certainty")),
    Sentence("How sure a finding is; review costs no points"),
    hint: Sentence("say how sure a finding is"))
  static let title = Key<ValueReader>.required(
    "title", .sentence, Sentence("The defect in a few words"),
    hint: Sentence("name the defect in a few words"))
  static let message = Key<ValueReader>.required(
    "message", .sentence, Sentence("What was observed; facts in braces"),
    hint: Sentence("tell what was observed, such as “{choices} choices”"))
  static let why = Key<ValueReader>.required(
    "why", .sentence, Sentence("What it costs people"),
    hint: Sentence("tell what it costs people"))
  static let fix = Key<ValueReader>.required(
    "fix", .sentence, Sentence("What to do"), hint: Sentence("tell what to do"))
  static let mendedBy = Key<[String]?>.optional(
    "mended by", .list(of: .word(of: Rule.edits, Sentence("an edit"))),
    Sentence("The edits of a question that mend it; what they save is told"))
  static let sourceList = Shape<[Rule.Source]>.list(
    of: .source, canBeEmpty: true, hint: Sentence("write “- name: …” lines under it"))
  static let sources = Key<ValueReader?>.optional(
    "sources", sourceList.later, Sentence("Where the rule comes from"))
  static let threshold = Key<Sentence?>.optional(
    "threshold", .threshold, Sentence("Who set the number; house value when nobody did"))
  static let examples = Key<ValueReader>.required(
    "examples", Shape<Examples>.examples(about: nil).later, Sentence("The pages that test it"),
    hint: Sentence("a rule is tested by its examples: { bad: […], good: […] }"))
}

extension Shape where Value == ValueReader {
  /// Facts held against values, read once the subject is known.
  static var facts: Shape { Shape(.conditions) { $0 } }

  /// A sentence in two languages, which may name facts.
  static var sentence: Shape { Shape<Sentence>.translated.later }
}

extension Shape where Value == Rule.Source {
  fileprivate static var source: Shape {
    .record(
      Sentence("a source"),
      .required("name", .text, Sentence("Who said it"), hint: Sentence("name who said it")),
      .optional("says", .textOrTranslated, Sentence("What")),
      .optional("url", .address(Sentence("begin it with https://")), Sentence("Where"))
    ) { Rule.Source(name: $1, says: $2, url: $3) }
  }
}
