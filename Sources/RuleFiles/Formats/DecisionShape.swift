package import Deciding
import FormModel
import Words

extension Shape where Value == Decisions {
  /// `decisions.yaml`: what a team decides about the questions of a form.
  static var decisions: Shape {
    .record(
      Sentence("decisions"),
      .optional("journey", .text, Sentence("What people call the procedure")),
      .required(
        "edits",
        .list(
          of: .decision, named: Sentence("an edit"), canBeEmpty: true,
          hint: Sentence("list them: - { drop: identite/fax, because: nobody reads it }")),
        Sentence("The edits; their order does not matter"),
        hint: Sentence("list them: - { drop: identite/fax, because: nobody reads it }")),
      .optional(
        "pages", .list(of: .decidedPage, named: Sentence("a page of questions")),
        Sentence(
          "The pages of the form laid out anew, in order; by default, they stay what they are")),
      .optional(
        "language", .word(Language.self, Sentence("a language")),
        Sentence("The language of these pages; by default, that of the form"))
    ) {
      Decisions(journey: $1, edits: $2, pages: Array($3 ?? []), language: $4)
    }
  }
}

extension Shape where Value == Decisions.Page {
  fileprivate static var decidedPage: Shape {
    .record(
      Sentence("a page of questions"),
      .optional("title", .text, Sentence("What stands over the page")),
      .required("questions", .texts, Sentence("The keys of its questions, in order"))
    ) { Decisions.Page(title: $1, questions: $2) }
  }
}

extension Shape where Value == Decision {
  fileprivate static var decision: Shape {
    let oneOf = ["drop", "optional", "merge", "retype", "prefill", "split"]
    return .record(
      Sentence("an edit"),
      .optional("drop", .text, Sentence("The key of a question that is not asked any more")),
      .optional("optional", .text, Sentence("The key of a question that may stay empty")),
      .optional("merge", .texts, Sentence("The keys of questions that become one")),
      .optional("retype", .text, Sentence("The key of a question that is answered otherwise")),
      .optional(
        "to", .word(Retyping.self, Sentence("a kind of control")),
        Sentence("How a retyped question is answered")),
      .optional(
        "prefill", .text,
        Sentence("Who has the answers already, such as FranceConnect")),
      .optional(
        "questions", .texts,
        Sentence(
          "The keys of the questions that are prefilled; by default, all that the source knows")),
      .optional(
        "split", .text, Sentence("The key of a page whose questions are spread over several")),
      .optional(
        "pages", .whole(upTo: Double(Decision.mostPages)), Sentence("Over how many pages")),
      .optional(
        "wording", .oneOrMore(.text),
        Sentence("The words of the questions, for people, and for when a key has changed")),
      .optional("because", .text, Sentence("Why; people will ask")),
      laws: [
        .exactlyOne(
          of: oneOf, hint: Sentence("write one of drop, optional, merge, retype, prefill, split"))
      ]
    ) {
      value, drop, optional, merge, retype, to, prefill, questions, split, pages, wording, because
      in
      let edit: Decision.Edit? =
        if let drop {
          .drop(drop)
        } else if let optional {
          .optional(optional)
        } else if let merge {
          .merge(merge)
        } else if let retype {
          value.needed(to, "to").map { .retype(retype, to: $0) }
        } else if let prefill {
          .prefill(source: prefill, questions ?? [])
        } else {
          split.flatMap { split in value.needed(pages, "pages").map { .split(split, pages: $0) } }
        }
      return edit.map { Decision($0, wordings: wording ?? [], because: because) }
    }
  }
}

extension ValueReader {
  /// A value that one edit needs and the others do not have; where it is missing, that is told.
  fileprivate func needed<Value>(_ value: Value?, _ key: String) -> Value? {
    if value == nil { problem(Sentence("the key \(key.quoted) is missing")) }
    return value
  }
}
