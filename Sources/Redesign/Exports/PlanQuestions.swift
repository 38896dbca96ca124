import FormModel
import Report

/// The questions of a plan by their ids, and who is asked which.
struct PlanQuestions {
  /// In the order in which people meet them.
  let all: [PlannedQuestion]
  private let byID: [String: Int]
  /// The questions of which an answer shows another.
  private let decidingIDs: Set<String>

  init(_ plan: RedesignPlan) {
    all = plan.questions
    byID = Dictionary(firstOfEach: all.enumerated().map { ($0.element.id, $0.offset) })
    decidingIDs = Set(
      all.compactMap { $0.shownBy?.choices.isEmpty == false ? $0.shownBy?.question : nil })
  }

  /// The rank of a question, from 1.
  func number(of question: PlannedQuestion) -> Int { (byID[question.id] ?? 0) + 1 }

  /// The question whose answer decides whether another is asked.
  func deciding(_ question: PlannedQuestion) -> PlannedQuestion? {
    question.shownBy?.question.flatMap { byID[$0] }.map { all[$0] }
  }

  /// The answers that show a question, in words; none where any answer does, or nobody knows.
  func answers(showing question: PlannedQuestion) -> [String] {
    let choices = deciding(question)?.choices ?? []
    return (question.shownBy?.choices ?? []).filter(choices.indices.contains).map { choices[$0] }
  }

  /// Whether a question is asked of somebody who chose an answer of another.
  func isAsked(
    _ question: PlannedQuestion, after choice: Int, of deciding: PlannedQuestion
  ) -> Bool {
    var current = question
    var met: Set<String> = []
    while let shown = current.shownBy, met.insert(current.id).inserted {
      if shown.question == deciding.id {
        return shown.choices.isEmpty || shown.choices.contains(choice)
      }
      guard let next = self.deciding(current) else { return true }
      current = next
    }
    return true
  }

  /// Whether answers of a question show others.
  func decides(_ question: PlannedQuestion) -> Bool { decidingIDs.contains(question.id) }
}

extension PlannedQuestion {
  /// The answers of a question of one field.
  var choices: [String] { fields.count == 1 ? fields[0].choices : [] }

  /// What people see as its words, whatever it lacks.
  var name: String { title ?? fields.lazy.map(\.wording).first { !$0.isEmpty } ?? id }

  /// One box to tick: its only answer is its own words.
  var isLoneBox: Bool { fields.count == 1 && fields[0].control == .checkboxes && choices.count < 2 }
}

extension PlannedControl {
  /// As tables name it.
  var name: String {
    switch self {
    case .input(let kind): kind.rawValue
    case .textarea: "textarea"
    case .radios: "radio"
    case .checkboxes: "checkbox"
    case .list(let several): several ? "select-multiple" : "select"
    case .suggestions: "text with suggestions"
    case .upload: "file"
    }
  }
}
