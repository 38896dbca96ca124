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
      } else if case let captions = captions(drafts[place...]), captions.count > 1 {
        let fields = captions.flatMap(\.fields)
        merged.append(QuestionDraft(joining: fields, under: fields[0].wordsOver))
        place += captions.count
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

  /// The boxes under words that ask for a whole, "Name", each with a caption below it that tells its part:
  /// "First", "Last".
  private func captions(_ drafts: ArraySlice<QuestionDraft>) -> ArraySlice<QuestionDraft> {
    guard let first = drafts.first, case let over = first.fields[0].wordsOver, !over.isEmpty,
      let whole = context.purposes.purpose(named: over, context.vocabulary), !whole.parts.isEmpty,
      // Labels that float under a heading are no captions.
      over != context.heading(before: first.fields[0].control.element.index)
    else { return [] }
    let members = drafts.prefix(Self.mostParts).prefix { draft in
      draft.group == first.group && draft.isConditional == first.isConditional
        && draft.fields.count == 1 && isCaption(of: draft.fields[0], in: whole)
    }
    let next = members.dropFirst().prefix { $0.fields[0].wordsOver.isEmpty }
    return members.prefix(next.count + 1)
  }

  /// Whether the last label of a box stands below it and names a part of a whole.
  private func isCaption(of field: DescribedField, in whole: Purpose) -> Bool {
    guard field.draft.kind.standsInLine,
      let label = context.wordings.names.labels.labels(of: field.control.element).last,
      label.index > field.control.element.index
    else { return false }
    let caption = context.wordings.cleaned(TextContent(census: context.census).text(of: label))
    return context.vocabulary.isOnly(.fragments, FoldedWords(caption, limit: 3))
      || context.purposes.purpose(named: caption, context.vocabulary)
        .map { whole.parts.contains($0.id) } ?? false
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

  /// An address is one answer under its legend, and so is what the legend itself asks: "What is your
  /// name?". Of other things, each line with a label before it is.
  private func areParts(_ members: ArraySlice<QuestionDraft>, ofWhat legend: String) -> Bool {
    guard let whole = context.purposes.purpose(named: legend, context.vocabulary) else {
      return false
    }
    let isOne =
      context.purposes.parts(of: whole)["address-level2"] != nil
      || context.wordings.cleaned(legend).hasSuffix("?")
      || areCaptioned(members)
    return isOne && members.allSatisfy { isPart($0, of: whole) }
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
