import FormModel
package import Report
import Words

/// Finds what edits mean for a table: its questions are sought by their ids once.
package struct EditResolver {
  private let table: Report.WhatIf
  private let places: [String: Int]

  package init(_ table: Report.WhatIf) {
    self.table = table
    places = Dictionary(
      firstOfEach: table.questions.enumerated().map { ($0.element.id, $0.offset) })
  }

  /// What edits mean together. Throws what cannot be, such as a text answered by a list.
  package func resolved(_ edits: [Decision.Edit]) throws(DecisionError) -> Decided {
    var decided = Decided()
    for edit in edits {
      let one = try resolved(edit)
      try Self.check(one, beside: decided, edit)
      decided.add(one)
    }
    return decided
  }

  /// What one edit means.
  package func resolved(_ edit: Decision.Edit) throws(DecisionError) -> Decided {
    var decided = Decided()
    switch edit {
    case .drop(let id): decided.dropped = [try place(id)]
    case .optional(let id): decided.optional = [try place(id)]
    case .retype(let id, let retyping):
      decided.retyped[try place(of: id, answeredBy: retyping)] = retyping.rawValue
    case .merge(let ids): decided.merged = [try places(merging: ids)]
    case .prefill(let source, let ids): decided.prefilled = try places(knownTo: source, ids)
    case .split(let key, let count):
      guard let page = table.pages.firstIndex(where: { $0.key == key }) else {
        throw DecisionError(Sentence("there is no page “\(key)”"))
      }
      decided.split[page] = count
    }
    return decided
  }

  func place(_ id: String) throws(DecisionError) -> Int {
    guard let place = places[id] else {
      throw DecisionError(Sentence("there is no question “\(id)”"))
    }
    return place
  }

  private func place(of id: String, answeredBy retyping: Retyping) throws(DecisionError) -> Int {
    let place = try place(id)
    let question = table.questions[place]
    if question.retyped[retyping.rawValue] != nil { return place }
    let ways = question.retyped.keys.sorted()
    throw DecisionError(
      Sentence("“\(id)” (\(question.kindInWords)) cannot become \(retyping.sentence)"),
      hint: ways.isEmpty
        ? Sentence("nothing is known to replace it")
        : Sentence("it can become: \(ways.joined(separator: ", "))"))
  }

  private func places(merging ids: [String]) throws(DecisionError) -> Set<Int> {
    let places = try places(ids)
    guard places.count > 1 else {
      throw DecisionError(
        Sentence("two questions at least become one"),
        hint: Sentence("name them one after the other, with commas between them"))
    }
    let pages = Set(places.map { table.questions[$0].page })
    guard pages.count == 1 else {
      throw DecisionError(
        Sentence("questions of different pages cannot become one"),
        hint: Sentence("drop one of them"))
    }
    return places
  }

  private func places(
    knownTo source: String, _ ids: [String]
  ) throws(DecisionError) -> Set<Int> {
    if ids.isEmpty {
      let known = table.questions.indices.filter { table.questions[$0].source == source }
      if !known.isEmpty { return Set(known) }
      let sources = Set(table.questions.compactMap(\.source)).sorted()
      throw DecisionError(
        Sentence("nothing that is asked is known to “\(source)”"),
        hint: sources.isEmpty
          ? Sentence("no administration is known to have these answers")
          : Sentence("the sources of these answers are: \(sources.joined(separator: ", "))"))
    }
    return try places(ids)
  }

  private func places(_ ids: [String]) throws(DecisionError) -> Set<Int> {
    var places: Set<Int> = []
    for id in ids { places.insert(try place(id)) }
    return places
  }

  /// Two edits of one question which cannot both be.
  private static func check(
    _ one: Decided, beside others: Decided, _ edit: Decision.Edit
  ) throws(DecisionError) {
    try checkAnswers(one, beside: others, edit)
    try checkMerging(one, beside: others)
  }

  private static func checkAnswers(
    _ one: Decided, beside others: Decided, _ edit: Decision.Edit
  ) throws(DecisionError) {
    let twice =
      one.retyped.contains { others.retyped[$0.key] != nil && others.retyped[$0.key] != $0.value }
      || one.split.contains { others.split[$0.key] != nil && others.split[$0.key] != $0.value }
    guard twice else { return }
    throw DecisionError(
      Sentence("two edits answer “\(edit.questions.first ?? "")” in two ways"),
      hint: Sentence("keep one of them"))
  }

  private static func checkMerging(
    _ one: Decided, beside others: Decided
  ) throws(DecisionError) {
    let merged = one.merged.first ?? []
    let shared = others.merged.first { $0 != merged && !$0.isDisjoint(with: merged) }
    if !merged.isEmpty, shared != nil {
      throw DecisionError(
        Sentence("two edits merge the same question with others"),
        hint: Sentence("write one edit that merges all of them"))
    }
  }
}

extension Report.WhatIf.Question {
  /// What people answer with.
  fileprivate var kindInWords: Sentence {
    FieldKind(rawValue: kind)?.sentence ?? Sentence(verbatim: kind)
  }
}
