import Auditing
import FormModel
import Words
import YAML

extension Shape where Value == [Suppression] {
  static func suppressions(_ rules: Set<String>) -> Shape {
    .list(
      of: .suppression(rules), named: Sentence("a suppression"), canBeEmpty: true,
      hint: Sentence("list them: - { rule: captcha, reason: …, until: 2027-01-31 }"))
  }
}

extension Shape where Value == Suppression {
  /// What a team decided not to count: an item under `suppressions:`.
  fileprivate static func suppression(_ rules: Set<String>) -> Shape {
    .record(
      Sentence("a suppression"),
      .required(
        "rule", .rule(among: rules), Sentence("The id of the rule"),
        hint: Sentence("name the rule: rule: captcha")),
      .required(
        "reason", .text, Sentence("Why; people will ask"),
        hint: Sentence("say why: people will ask")),
      .optional(
        "until", .day, Sentence("The last day, such as 2027-01-31")),
      .scopeAddress, .scopeForm, .scopeQuestion
    ) { value, rule, reason, until, address, form, question in
      Suppression(
        rule: rule, reason: reason, until: until,
        scope: Scope(address: address, form: form, question: question),
        file: value.report.file, line: value.node.place.line)
    }
  }
}

extension Shape where Value == Scope {
  /// For which part of what is audited something holds: `{ address: "*/demande/*" }`.
  static var scope: Shape {
    .record(
      Sentence("a part of what is audited"), .scopeAddress, .scopeForm, .scopeQuestion,
      laws: [
        .atLeastOne(
          of: ["address", "form", "question"], Sentence("names no part"),
          hint: Sentence("write { address: \"*/demande/*\" }, form: or question:"))
      ]
    ) { Scope(address: $1, form: $2, question: $3) }
  }
}

extension Key where Value == NamePattern? {
  fileprivate static var scopeAddress: Key {
    .optional(
      "address", .pattern, Sentence("The addresses of pages; * stands for anything"))
  }

  fileprivate static var scopeForm: Key {
    .optional(
      "form", .pattern, Sentence("The id, name or action of a form"))
  }

  fileprivate static var scopeQuestion: Key {
    .optional("question", .pattern, Sentence("The keys of questions"))
  }
}

extension Shape where Value == NamePattern {
  fileprivate static var pattern: Shape {
    Shape<String>.text(hint: Sentence("* stands for anything")).map { NamePattern($0) }
  }
}

extension Shape where Value == String {
  static var day: Shape {
    text(as: .day).checked { text, value in
      if DayText.isOne(text) { return text }
      value.problem(Sentence("\(text.quoted) is no day"), hint: Sentence("write it as 2027-01-31"))
      return nil
    }
  }
}
