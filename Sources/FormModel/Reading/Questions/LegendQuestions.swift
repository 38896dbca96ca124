import Markup

/// Puts the parts of one answer together where the legend of their group asks for the whole and the
/// labels under the boxes only caption them: "Name" over "First" and "Last", "Address" over its lines.
struct LegendQuestions {
  let context: PageContext
  let teller: PurposeTeller

  func merged(_ drafts: [QuestionDraft]) -> [QuestionDraft] {
    var merged: [QuestionDraft] = []
    var place = 0
    while place < drafts.count {
      // One more than a question has parts tells that a group holds too many.
      let members = drafts[place...].prefix(Self.mostParts + 1)
        .prefix { $0.group != nil && $0.group == drafts[place].group }
      if let question = question(of: members) {
        merged.append(question)
        place += members.count
      } else {
        merged.append(captioned(drafts, at: place) ?? drafts[place])
        place += 1
      }
    }
    return merged
  }

  /// "Full name" over one box, under which only "First" stands: the caption alone asks nothing.
  private func captioned(_ drafts: [QuestionDraft], at place: Int) -> QuestionDraft? {
    let draft = drafts[place]
    let around = [place - 1, place + 1].filter(drafts.indices.contains).map { drafts[$0] }
    guard draft.fields.count == 1, !draft.fields[0].wordsOver.isEmpty, areFragments([draft]),
      !around.contains(where: { areFragments([$0]) })
    else { return nil }
    return QuestionDraft(joining: draft.fields, under: draft.fields[0].wordsOver)
  }

  private func question(of members: ArraySlice<QuestionDraft>) -> QuestionDraft? {
    guard let first = members.first, let group = first.group, members.count <= Self.mostParts,
      members.count > 1 || first.fields.count > 1,
      members.allSatisfy({ $0.isConditional == first.isConditional }),
      holdsOnly(members, group)
    else { return nil }
    let legend = context.words(of: group).legend
    guard !legend.isEmpty, areFragments(members) || areParts(members, ofWhat: legend) else {
      return nil
    }
    return QuestionDraft(joining: members.flatMap(\.fields), under: legend)
  }

  /// An address is one answer under its legend; of other things, each line with a label before it is.
  private func areParts(_ members: ArraySlice<QuestionDraft>, ofWhat legend: String) -> Bool {
    guard let whole = context.purposes.purpose(named: legend, context.vocabulary) else {
      return false
    }
    return (context.purposes.parts(of: whole)["address-level2"] != nil || areCaptioned(members))
      && members.allSatisfy { isPart($0, of: whole) }
  }

  private func isPart(_ draft: QuestionDraft, of whole: Purpose) -> Bool {
    teller.purpose(of: draft, wording: context.wordings.cleaned(draft.wording))
      .map { whole.parts.contains($0.id) } ?? false
  }

  /// Whether the labels stand under the boxes.
  private func areCaptioned(_ members: ArraySlice<QuestionDraft>) -> Bool {
    members.flatMap(\.fields).allSatisfy { field in
      let labels = context.wordings.names.labels.labels(of: field.control.element)
      return labels.allSatisfy { $0.index > field.control.element.index } && !labels.isEmpty
    }
  }

  /// Whether the words of each part make no sense without the legend: "First", "Last".
  private func areFragments(_ members: ArraySlice<QuestionDraft>) -> Bool {
    members.flatMap(\.fields).allSatisfy {
      context.vocabulary.isOnly(.fragments, FoldedWords($0.wording, limit: 3))
    }
  }

  private func holdsOnly(_ members: ArraySlice<QuestionDraft>, _ group: Element) -> Bool {
    context.filled.inside(group).count
      == members.reduce(0) { $0 + $1.fields.reduce(0) { $0 + $1.draft.controls.count } }
  }

  private static let mostParts = 9
}
