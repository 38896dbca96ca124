import Auditing
import FormModel
import Words

/// What a profile or a team writes about one rule: `{ weight: 2 }`.
///
/// What depends on the rule is read when the change is applied to it.
struct WrittenChange {
  let off: Bool
  let on: Bool
  let reason: String?
  let weight: Double?
  let severity: Severity?
  let certainty: Certainty?
  let good: ValueReader?
  let poor: ValueReader?
  let title: ValueReader?
  let message: ValueReader?
  let why: ValueReader?
  let fix: ValueReader?
  let threshold: Sentence?
  let only: Scope?
  /// `when.choices.more than`, and what is written under it.
  let conditions: [(key: ValueReader, value: ValueReader)]
}

extension Shape where Value == WrittenChange {
  /// What each condition of a rule begins with.
  static var whenPrefix: String { "when." }

  static var change: Shape {
    .parts(
      Sentence("a change of a rule"),
      .optional("off", .yesOrNo, Sentence("Whether the rule is off")),
      .optional("on", .yesOrNo, Sentence("Whether the rule is on again")),
      .optional("reason", .text, Sentence("Why; people will ask")),
      .optional(
        "weight", .number(.weight), Sentence("The points of its category that it can take")),
      .optional(
        "severity", .word(Severity.self, Sentence("a severity")),
        Sentence("How much a finding hinders people")),
      .optional(
        "certainty", .word(Certainty.self, Sentence("a certainty")),
        Sentence("How sure a finding is")),
      .optional(
        "title", .sentence, Sentence("The defect in a few words")),
      .optional("message", .sentence, Sentence("What was observed")),
      .optional("why", .sentence, Sentence("What it costs people")),
      .optional("fix", .sentence, Sentence("What to do")),
      .optional(
        "limits.good", Shape<Double>.number(.ofFacts).later, Sentence("Nothing is lost up to here")),
      .optional(
        "limits.poor", Shape<Double>.number(.ofFacts).later,
        Sentence("Everything is lost from here")),
      .optional(
        "threshold", .threshold, Sentence("Who set the number; house value when you did")),
      .optional(
        "only", .scope, Sentence("The part for which the change holds")),
      prefixed: KeyOutline(
        name: whenPrefix,
        meaning: Sentence("when.<fact>.<comparison>: what the rule compares with"),
        outline: .either([.number(.ofFacts), .text(.words), .list(.text(.words))]),
        isRequired: false),
      laws: [
        .notEmpty(Sentence("changes nothing"), hint: Sentence("write { weight: 2 }, or remove it")),
        .yes("off", needs: "reason", hint: Sentence("say why the rule is switched off: reason: …")),
        .apart(
          "only", from: ["weight", "certainty", "on"], Sentence("is one for the whole rule"),
          hint: Sentence("write it without “only”")),
        .apart(
          "only", from: ["off"], Sentence("is for everything that a rule judges"),
          hint: Sentence("for a part of it, write it under suppressions:")),
      ]
    ) {
      map, off, on, reason, weight, severity, certainty, title, message, why, fix, good, poor,
      threshold, only in
      let isOff = off ?? nil
      let isOn = on ?? nil
      return WrittenChange(
        off: isOff ?? false, on: isOn ?? false, reason: reason ?? nil, weight: weight ?? nil,
        severity: severity ?? nil, certainty: certainty ?? nil, good: good ?? nil,
        poor: poor ?? nil, title: title ?? nil, message: message ?? nil, why: why ?? nil,
        fix: fix ?? nil, threshold: threshold ?? nil, only: only ?? nil,
        conditions: map.prefixed)
    }
  }

  /// The changes of one rule, each of which begins with what the ones before made of it.
  static var changes: Shape<[MapEntry<[WrittenChange]>]> {
    .map(
      of: .oneOrMore(change), canBeEmpty: true,
      hint: Sentence("write captcha: { off: true, reason: … }"))
  }
}
