import FormModel
import Words
import YAML

extension Shape where Value == WalkFile {
  /// `walk.yaml`: how a person goes through a procedure.
  static func walk(file: String) -> Shape {
    .record(
      Sentence("a walk"),
      .optional("name", .text, Sentence("What people call the procedure")),
      .required(
        "steps",
        .list(
          of: .walkStep, named: Sentence("a step"),
          hint: Sentence("list the steps: - { open: https://… }")),
        Sentence("What a person does, in order"),
        hint: Sentence("list the steps: - { open: https://… }"))
    ) { _, name, steps in WalkFile(name: name ?? file, steps: steps) }
  }
}

extension Shape where Value == WalkFile.WalkStep {
  fileprivate static var walkStep: Shape {
    .record(
      Sentence("a step"),
      .optional("open", .text, Sentence("An address to open")),
      .optional("fill", .text, Sentence("The label of a field to fill")),
      .optional("with", .text, Sentence("The answer: made-up data, never that of a person")),
      .optional(
        "from", .text,
        Sentence("The variable of the environment that holds the answer, for what is secret")),
      .optional("choose", .text, Sentence("The label of an answer to choose")),
      .optional("in", .text, Sentence("The question of it, where two answers read alike")),
      .optional("press", .text, Sentence("The words of a button or a link to press")),
      .optional(
        "sends", .yesOrNo, Sentence("Whether it may send answers for good; it is not pressed else")),
      .optional("expect", .text, Sentence("Words that the page must show")),
      .optional("save", .text, Sentence("A name under which the page is saved as it is now")),
      laws: [
        .exactlyOne(
          of: ["open", "fill", "choose", "press", "expect", "save"],
          hint: Sentence("write one of open, fill, choose, press, expect, save"))
      ]
    ) { value, open, fill, with, from, choose, within, press, sends, expect, save in
      let action: WalkFile.Action? =
        if let open {
          .open(open)
        } else if let fill {
          value.answer(with, from).map { .fill(fill, with: $0, in: within) }
        } else if let choose {
          .choose(choose, in: within)
        } else if let press {
          .press(press, in: within, sends: sends ?? false)
        } else if let expect {
          .expect(expect)
        } else {
          save.map { .save($0) }
        }
      return action.map { WalkFile.WalkStep(action: $0, line: value.node.place.line) }
    }
  }
}

extension ValueReader {
  /// What a field is filled with: one of the two keys; what is wrong is told.
  fileprivate func answer(_ text: String?, _ variable: String?) -> WalkFile.Answer? {
    switch (text, variable) {
    case (let text?, nil): return .text(text)
    case (nil, let variable?): return .variable(variable)
    default:
      problem(
        Sentence("a field is filled with one answer"),
        hint: Sentence("write with: Martin, or from: A_VARIABLE for what is secret"))
      return nil
    }
  }
}
