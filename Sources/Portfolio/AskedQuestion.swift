import Comparing
import Report
import Words

/// A question as one form asks it.
struct AskedQuestion {
  /// The place of the form.
  let target: Int
  let wording: String
  let folded: FoldedWords
  let purpose: String?
  let isAboutSomebodyElse: Bool
  /// What stands around it, where its own words say little.
  let around: String
  /// The name of its first control, without what programs add.
  let name: String
  let isRequired: Bool
  let isOptional: Bool
  /// Such as `text`, or `select · select · select`.
  let kinds: String
  let format: DateFormat?
  let answers: ChoiceSketch
  let answerCount: Int
  /// The mean of everybody who goes through the form.
  let seconds: Double
  let findings: Int

  init(
    _ question: Report.Question, _ form: FormControls, target: Int, findings: Int,
    _ purposes: PortfolioPurposes
  ) {
    self.target = target
    self.findings = findings
    isAboutSomebodyElse = purposes.isAboutSomebodyElse(question)
    wording = question.wording.onOneLine
    folded = FoldedWords(question.wording)
    purpose = question.purpose
    around = FoldedWords(question.legend.isEmpty ? question.heading : question.legend).text
    name = form.name(of: question)
    isRequired = question.required
    isOptional = question.optional
    kinds = question.fields.map(\.kind).joined(separator: " · ")
    format = DateFormat.found(in: form.texts(of: question))
    answers = Self.answers(question.fields)
    answerCount = question.fields.reduce(0) { $0 + $1.choices }
    seconds = question.seconds.parts.total * question.seconds.probability
  }

  private static func answers(_ fields: [Report.Field]) -> ChoiceSketch {
    fields.reduce(ChoiceSketch(of: [])) { $0.union(ChoiceSketch(digits: $1.answers)) }
  }

  /// Two lists which share this part of their answers are one, and no question has more lists that are
  /// told apart: house values.
  static let sameAnswers = 0.8
  static let mostLists = 40

  /// The questions that a form asks, in the order in which people meet them.
  static func all(
    of audit: Report.Audit, target: Int, _ purposes: PortfolioPurposes
  ) -> [AskedQuestion] {
    let findings = findings(of: audit)
    return audit.pages.flatMap(\.forms).filter(\.audited).flatMap { form in
      let controls = FormControls(form)
      return form.questions.map {
        AskedQuestion($0, controls, target: target, findings: findings[$0.id] ?? 0, purposes)
      }
    }
  }

  /// How many were found on each question that something was found on.
  private static func findings(of audit: Report.Audit) -> [String: Int] {
    let questions = audit.verdicts.flatMap(\.findings).compactMap(\.subject.question)
    return questions.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}

/// The controls of a form, by their places on the page.
struct FormControls {
  private let controls: [Int: Report.Control]

  init(_ form: Report.Form) {
    controls = Dictionary(firstOfEach: form.controls.map { ($0.index, $0) })
  }

  func name(of question: Report.Question) -> String {
    let first = question.controls.first.flatMap { controls[$0] }
    return NameSkeleton.of(first.map { $0.name.isEmpty ? $0.id : $0.name } ?? "")
  }

  /// Where a form says how an answer is to be written.
  func texts(of question: Report.Question) -> [String] {
    let own = question.controls.compactMap { controls[$0] }
    return own.map(\.placeholder) + [question.hint, question.wording] + own.map(\.description)
  }
}
