import FormModel
import Report
import Words

/// Plans how each question that stays is asked.
struct QuestionPlanner {
  let form: FormerForm
  let decided: Decided
  let language: Language
  private let vocabulary: Vocabulary
  private let states: [DecidedQuestion]
  /// By the place of the first question of each set that becomes one: the places of all.
  private let merged: [Int: [Int]]
  /// The questions that are asked, by place.
  private var plans: [PlannedQuestion?] = []

  init(_ form: FormerForm, _ decided: Decided, language: Language, _ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    self.form = form
    self.decided = decided
    self.language = language
    let states = form.table.questions(decided)
    self.states = states
    let sets = decided.merged.map { set in set.filter { states[$0].isAnswered }.sorted() }
    merged = Dictionary(firstOfEach: sets.filter { $0.count > 1 }.map { ($0[0], $0) })
    plans = states.indices.map { states[$0].state == .asked ? plan($0) : nil }
  }

  /// The places of the questions that are asked, in the order of the form.
  var asked: [Int] { states.indices.filter { states[$0].state == .asked } }

  func state(_ place: Int) -> DecidedQuestion.State { states[place].state }

  /// The place of the question of which another has become a part.
  func whole(of place: Int) -> Int? { merged.first { $0.value.contains(place) }?.key }

  func planned(_ place: Int) -> PlannedQuestion { plans[place] ?? plan(place) }

  private func plan(_ place: Int) -> PlannedQuestion {
    let places = merged[place] ?? [place]
    let former = places.map { form.questions[$0] }
    let first = former[0]
    let question = first.question
    let changed = places.count > 1 ? question : retyped(first)
    let wording = places.count > 1 ? MergedWording(former, language).text : words(of: first)
    let fields = places.count > 1 ? former.flatMap(parts) : self.fields(of: first, changed)
    let isOptional = places.allSatisfy(mayStayEmpty)
    return PlannedQuestion(
      id: first.id, ids: former.map(\.id), wording: wording,
      legend: places.count > 1 || question.legend == wording ? "" : question.legend,
      hint: former.map(\.question.hint).filter { !$0.isEmpty }.joined(separator: " "),
      format: places.count > 1 ? nil : format(of: first, changed),
      purpose: question.purpose, isOptional: isOptional, fields: fields,
      isDate: !changed.dateParts.isEmpty, isRepeatable: question.isRepeatable,
      shownBy: condition(of: first),
      error: ErrorText.sentence(wording, fields), seconds: first.seconds)
  }

  /// Those of the form; where it asks without words, what is known of the answer that it wants.
  private func words(of former: FormerQuestion) -> String {
    let wording = former.question.wording
    return wording.isEmpty ? former.purpose?.name(in: language) ?? "" : wording
  }

  /// Whether it is optional, or becomes so; or stands unmarked beside what is marked as compulsory, and
  /// so counts as optional already.
  private func mayStayEmpty(_ place: Int) -> Bool {
    let question = form.table.questions[place]
    return states[place].isOptional || question.chance == question.chanceIfOptional
  }

  private func retyped(_ former: FormerQuestion) -> Question {
    let retyping = decided.retyped[former.place].flatMap(Retyping.init(rawValue:))
    return retyping.flatMap { former.question.retyped(to: $0) } ?? former.question
  }

  /// The fields of a question that becomes a part: its words name the first of them.
  private func parts(_ former: FormerQuestion) -> [PlannedField] {
    fields(of: former, former.question).enumerated().map { offset, field in
      var part =
        offset == 0 && former.question.fields.count == 1
        ? field.named(former.question.wording) : field
      part.mayStayEmpty = part.mayStayEmpty || mayStayEmpty(former.place)
      return part
    }
  }

  private func fields(of former: FormerQuestion, _ question: Question) -> [PlannedField] {
    let fields = question.fields.indices.map { index in
      PlannedField(
        question.fields[index], of: former, at: index, in: question, language)
    }
    return TimeOfDay.isAsked(by: fields, question.wording, vocabulary)
      ? TimeOfDay.named(fields, language) : fields
  }

  /// What a form must tell of how an answer is written, where it does not.
  private func format(of former: FormerQuestion, _ question: Question) -> Sentence? {
    if question.fields.contains(where: { $0.kind == .file }) {
      return question.hint.isEmpty ? Sentence("PDF, JPG or PNG, 10 MB at most") : nil
    }
    let isTyped = question.fields.allSatisfy { $0.kind.isTyped && !$0.hasSuggestions }
    guard isTyped, !question.tellsFormatInWords else { return nil }
    if !question.dateParts.isEmpty {
      return Sentence("For example \(question.dateParts.map(\.example).joined(separator: " "))")
    }
    return former.purpose?.format.map { Sentence("Expected format: \($0)") }
  }

  private func condition(of former: FormerQuestion) -> PlannedCondition? {
    guard let condition = former.question.condition else {
      return former.question.isConditional ? PlannedCondition(question: nil, choices: []) : nil
    }
    guard let parent = former.parent, states[parent].state == .asked, merged[parent] == nil,
      parent != former.place
    else {
      return former.question.isConditional ? PlannedCondition(question: nil, choices: []) : nil
    }
    return PlannedCondition(question: form.questions[parent].id, choices: condition.choices)
  }
}
