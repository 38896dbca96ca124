import Deciding
import Escaping
import FormModel
import Report
import Words

/// What is decided, for people: before and after, question by question, then each edit and why.
package enum DecisionsText {
  package static func markdown(_ plan: RedesignPlan) -> String {
    DecisionsPart(plan).text
  }
}

private struct DecisionsPart {
  private let plan: RedesignPlan
  /// By the id of a question: why something is decided about it, by what it is answered, its words where
  /// it is asked.
  private let because: [String: [String]]
  private let retyped: [String: Retyping]
  private let wordings: [String: String]

  init(_ plan: RedesignPlan) {
    self.plan = plan
    because = Self.because(plan)
    retyped = Self.retyped(plan)
    wordings = Dictionary(firstOfEach: plan.questions.map { ($0.id, $0.wording) })
  }

  private var language: Language { plan.language }

  var text: String {
    (head + table + edits + mockUpOnly).joined(separator: "\n") + "\n"
  }

  private func say(_ template: Sentence.Template) -> String {
    language.typeset(language.say(template))
  }

  private func escaped(_ text: String) -> String { MarkdownText.escaped(text) }

  private var head: [String] {
    let (now, then) = (plan.outcome.now, plan.outcome.then)
    return [
      "# " + escaped(say("\(plan.title): what is decided")), "",
      row([say("Measure"), say("Before"), say("After")]), "| --- | --- | --- |",
      row([say("Questions"), language.number(now.questions), language.number(then.questions)]),
      row([say("Median time"), language.duration(now.p50), language.duration(then.p50)]),
      row([
        say("One person in ten is slower than"), language.duration(now.p90),
        language.duration(then.p90),
      ]),
      "",
    ]
  }

  private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  private var table: [String] {
    [
      "## " + say("Question by question"), "",
      row(["", say("Question"), say("Before"), say("After"), say("Why"), say("About its words")]),
      "| --- | --- | --- | --- | --- | --- |",
    ]
      + plan.fates.enumerated().map { place, fate in
        row([
          language.number(place + 1), escaped(name(fate)), before(fate), after(fate), why(fate),
          fate.advice.map(escaped).joined(separator: " "),
        ])
      } + [""]
  }

  private func name(_ fate: QuestionFate) -> String {
    fate.wording.isEmpty ? fate.id : fate.wording
  }

  private func before(_ fate: QuestionFate) -> String {
    let kind = tell(fate.kind.sentence)
    return fate.choices > 1
      ? say("\(kind), \(fate.choices, "answer", "answers")") : kind
  }

  private func tell(_ sentence: Sentence) -> String {
    language.typeset(sentence.text(in: language))
  }

  private func after(_ fate: QuestionFate) -> String {
    switch fate.end {
    case .asked(let page): say("page \(page + 1)") + control(fate)
    case .merged(let whole, let page):
      say("page \(page + 1), a part of \(quoted: wording(whole))")
    case .prefilled(let source): say("not asked: \(source) has it")
    case .dropped: say("not asked any more")
    }
  }

  private func control(_ fate: QuestionFate) -> String {
    guard let retyping = retyped[fate.id] else { return "" }
    return say(", \(retyping.sentence)")
  }

  private func wording(_ id: String) -> String {
    escaped(wordings[id] ?? id)
  }

  private func why(_ fate: QuestionFate) -> String {
    because[fate.id].map { $0.map { escaped($0) }.joined(separator: "; ") } ?? say("unchanged")
  }

  private static func because(_ plan: RedesignPlan) -> [String: [String]] {
    var found: [String: [String]] = [:]
    for decision in plan.decisions.edits {
      guard let because = decision.because else { continue }
      let named = decision.edit.questions
      for id in named.isEmpty ? prefilled(decision.edit, plan) : named {
        found[id, default: []].append(because)
      }
    }
    return found
  }

  /// The questions that an edit leaves to a source as a whole.
  private static func prefilled(_ edit: Decision.Edit, _ plan: RedesignPlan) -> [String] {
    guard case .prefill(let source, _) = edit else { return [] }
    return plan.fates.filter { $0.end == .prefilled(source: source) }.map(\.id)
  }

  private static func retyped(_ plan: RedesignPlan) -> [String: Retyping] {
    Dictionary(
      firstOfEach: plan.decisions.edits.compactMap { decision in
        guard case .retype(let id, let retyping) = decision.edit else { return nil }
        return (id, retyping)
      })
  }

  // MARK: Edits

  private var edits: [String] {
    if plan.outcome.edits.isEmpty { return [] }
    return ["## " + say("What each edit changes by itself"), ""]
      + plan.outcome.edits.map { "- " + edit($0) } + [""]
  }

  private func edit(_ edit: WhatIfReport.Edit) -> String {
    let sign = edit.medianChange < 0 ? "−" : "+"
    let numbers = say(
      "\(sign + language.duration(abs(edit.medianChange))), questions \(signed(edit.questionsChange)), points \(signed(edit.markChange))"
    )
    let because = edit.because.map { ". " + escaped($0) } ?? ""
    return "\(escaped(edit.sentence)): \(numbers)\(because)"
  }

  private func signed(_ value: Int) -> String { signed(Double(value)) }

  private func signed(_ value: Double) -> String {
    (value < 0 ? "−" : "+") + language.number(abs(value))
  }

  private var mockUpOnly: [String] {
    [
      say(
        "Words of questions are those of the form: what rules advise about them stands beside. Figures are those of formaudit whatif with decisions.yaml; the edits overlap, so that they do not add up."
      )
    ]
  }
}
