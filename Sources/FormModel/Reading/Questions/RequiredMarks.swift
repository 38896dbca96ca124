import Markup

/// Finds by what a question shows that its answer is compulsory.
struct RequiredMarks {
  let context: PageContext

  func mark(of draft: QuestionDraft) -> RequiredMark {
    guard draft.fields.contains(where: \.isRequired) else { return .none }
    let members = draft.fields.flatMap(\.draft.controls)
    let texts =
      [draft.wording, draft.hint, draft.fields[0].legend]
      + members.prefix(Self.most).flatMap {
        [context.labels[$0], context.controls[$0].placeholder]
      }
    if texts.contains(where: RequiredSign.isIn) { return .sign }
    if texts.contains(where: context.requirements.isMarkedRequired) { return .words }
    let element = context.controls[members[0]].element
    if isSigned(context.controls[members[0]]) || isLegendSigned(draft) { return .sign }
    // A sign that a style sheet draws only matters where the code says that an answer is expected.
    let isRequired = members.prefix(Self.most).contains { context.controls[$0].isRequired }
    return isRequired && isMarkedByStyle(element, legend(of: draft)) ? .style : .none
  }

  /// A sign in a label or before the box; one that is kept from assistive technologies is on the screen
  /// all the same.
  private func isSigned(_ control: Control) -> Bool {
    RequiredSign.isIn(NearbyText(census: context.census).textBefore(control.element))
      || RequiredSign.isIn(context.wordings.beside.signBefore(control))
      || RequiredSign.isIn(context.wordings.beside.signAfter(control))
      || context.wordings.beside.shownLabels(of: control).contains(where: RequiredSign.isIn)
  }

  private func isLegendSigned(_ draft: QuestionDraft) -> Bool {
    legend(of: draft).map { RequiredSign.isIn($0.text) } ?? false
  }

  private func legend(of draft: QuestionDraft) -> Element? {
    draft.fields[0].group.flatMap(context.census.landmarks.legend(of:))
  }

  /// A class near the control which tells that it is compulsory: a style sheet may draw the sign.
  private func isMarkedByStyle(_ element: Element, _ legend: Element?) -> Bool {
    let around = [element] + element.ancestors.prefix(Self.blocksAround)
    let words = context.wordings.names.labels.labels(of: element) + (legend.map { [$0] } ?? [])
    let inside = words.flatMap { $0.descendants.prefix(Self.mostInside) }
    return (around + words + words.compactMap(\.parent) + inside).contains { element in
      guard element.has(.class), let classes = element[.class]?.lowercased().utf8 else {
        return false
      }
      return Self.classes.contains { classes.contains(bytes: $0) }
    }
  }

  private static let classes = ["required", "requis", "obligatoire", "mandatory", "asterisk"]
    .map { Array($0.utf8) }
  private static let most = 20
  private static let blocksAround = 3
  private static let mostInside = 8
}

extension String.UTF8View {
  /// Whether these bytes stand somewhere in the text, in a class name among others.
  func contains(bytes wanted: [UInt8]) -> Bool {
    withContiguousStorageIfAvailable { text in
      guard let first = wanted.first, text.count >= wanted.count else { return false }
      return (0...text.count - wanted.count).contains { start in
        text[start] == first && text[start..<start + wanted.count].elementsEqual(wanted)
      }
    } ?? false
  }
}
