import FormModel
import Report

/// Every edit that something speaks for, those that save most on average first.
struct SuggestionCandidates {
  struct Candidate {
    let edit: Decision.Edit
    let places: Set<Int>
    let reason: Suggestion.Reason
    /// Mean seconds that it saves.
    let saves: Double
  }

  private let table: Report.WhatIf
  /// Mean seconds of gathering, by place.
  private let gathering: [Double]
  /// What the questions ask for, by place.
  private let purposes: [String?]
  /// What a rule finds fault with in one of several fields goes without the others.
  private let hasFurtherFields: [Bool]
  /// The rules that found something on a question which its edits mend, by place.
  private let rules: [[Report.WhatIf.Rule]]

  init(_ audit: Report.Audit, _ table: Report.WhatIf) {
    self.table = table
    let asked = audit.pages.flatMap(\.forms).filter(\.audited).flatMap(\.questions)
    gathering = asked.map(\.seconds.parts.gather)
    purposes = asked.map(\.purpose)
    hasFurtherFields = asked.map { $0.fields.count > 1 }
    var rules: [[Report.WhatIf.Rule]] = table.questions.map { _ in [] }
    for rule in table.rules where !rule.mendedBy.isEmpty {
      for place in rule.findings.compactMap(\.question) { rules[place].append(rule) }
    }
    self.rules = rules
  }

  /// Equals stay in the order of the questions.
  var all: [Candidate] {
    (prefilling + merging + table.questions.indices.flatMap(candidates))
      .highestFirst(by: \.saves, <)
  }

  /// One edit a source: whoever signs in has all of its answers.
  private var prefilling: [Candidate] {
    let known = table.questions.indices.filter { table.questions[$0].source != nil }
    return Dictionary(grouping: known) { table.questions[$0].source ?? "" }
      .sorted { $0.key < $1.key }
      .map { source, places in
        Candidate(
          edit: .prefill(source: source, []), places: Set(places),
          reason: .knownTo(source, answers: places.count),
          saves: places.reduce(0) {
            $0 + saved(table.questions[$1], now: table.questions[$1].prefilled)
          })
      }
  }

  /// Neighbours that ask for parts of one answer, such as the lines of an address.
  private var merging: [Candidate] {
    AnswerParts(table, purposes: purposes).runs.map { places in
      let further = places.dropFirst()
      let saves = further.reduce(0) {
        $0 + saved(table.questions[$1], now: table.questions[$1].merged)
      }
      return Candidate(
        edit: .merge(places.map { table.questions[$0].id }), places: Set(places),
        reason: .partsOfOneAnswer(seconds: saves), saves: saves)
    }
  }

  private func candidates(_ place: Int) -> [Candidate] {
    byRule(place) + quicker(place) + (unneeded(place).map { [$0] } ?? [])
  }

  /// What mends the findings of rules.
  private func byRule(_ place: Int) -> [Candidate] {
    rules[place].flatMap { rule in
      rule.mendedBy.compactMap { edit in
        isOneField(place, of: rule, edit) ? nil : candidate(place, edit, reason: .rule(rule.rule))
      }
    }
  }

  /// The controls which take less time.
  private func quicker(_ place: Int) -> [Candidate] {
    let question = table.questions[place]
    return question.retyped.sorted { $0.key < $1.key }.compactMap { name, answering in
      let seconds = question.asked.seconds.mean - answering.seconds.mean
      return Self.listControls.contains(name) && seconds >= Self.quickerBy
        ? candidate(place, name, reason: .quickerControl(seconds: seconds)) : nil
    }
  }

  /// What people could do without: an optional question, or one that sends them for papers.
  private func unneeded(_ place: Int) -> Candidate? {
    let question = table.questions[place]
    let mean = question.asked.seconds.mean
    if question.optional {
      return Candidate(
        edit: .drop(question.id), places: [place],
        reason: .optionalQuestion(share: question.chance, seconds: mean),
        saves: question.chance * mean)
    }
    guard gathering.indices.contains(place), gathering[place] >= Self.longGathering else {
      return nil
    }
    return Candidate(
      edit: .optional(question.id), places: [place],
      reason: .gathering(seconds: gathering[place]),
      saves: (question.chance - question.chanceIfOptional) * mean)
  }

  /// Whether a rule would have one box of several go: with one box left, it has nothing to say.
  private func isOneField(_ place: Int, of rule: Report.WhatIf.Rule, _ edit: String) -> Bool {
    edit == "drop" && rule.mendedBy.contains("text") && hasFurtherFields[place]
  }

  private func candidate(
    _ place: Int, _ edit: String, reason: Suggestion.Reason
  ) -> Candidate? {
    let question = table.questions[place]
    if edit == "drop" {
      return Candidate(
        edit: .drop(question.id), places: [place], reason: reason,
        saves: question.chance * question.asked.seconds.mean)
    }
    guard let retyping = Retyping(rawValue: edit), let answering = question.retyped[edit] else {
      return nil
    }
    return Candidate(
      edit: .retype(question.id, to: retyping), places: [place], reason: reason,
      saves: saved(question, now: answering.seconds))
  }

  private func saved(
    _ question: Report.WhatIf.Question, now seconds: Report.WhatIf.Seconds
  ) -> Double {
    question.chance * (question.asked.seconds.mean - seconds.mean)
  }

  /// What may replace a list without asking for another answer: one box for a text of several lines,
  /// or for a list, gets less from people.
  private static let listControls: Set = ["suggest", "radio", "select", "date"]
  /// Less than a second, the model is not that sure.
  private static let quickerBy = 1.0
  /// Papers and files cost minutes: what takes less is no reason.
  private static let longGathering = 20.0
}
