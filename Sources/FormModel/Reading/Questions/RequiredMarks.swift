import Markup

/// Finds by what a question shows that its answer is compulsory.
struct RequiredMarks {
  let context: PageContext

  func mark(of draft: QuestionDraft) -> RequiredMark {
    guard draft.fields.contains(where: \.isRequired) else { return .none }
    let members = draft.fields.flatMap(\.draft.controls)
    let texts =
      [draft.wording, draft.hint, draft.fields[0].legend]
      + members.prefix(Self.most).map { context.labels[$0] }
    if texts.contains(where: RequiredSign.isIn) { return .sign }
    if texts.contains(where: context.requirements.isMarkedRequired) { return .words }
    let element = context.controls[members[0]].element
    if RequiredSign.isIn(NearbyText(census: context.census).textBefore(element)) { return .sign }
    // A sign that a style sheet draws only matters where the code says that an answer is expected.
    let isRequired = members.prefix(Self.most).contains { context.controls[$0].isRequired }
    return isRequired && isMarkedByStyle(element) ? .style : .none
  }

  /// A class near the control which tells that it is compulsory: a style sheet may draw the sign.
  private func isMarkedByStyle(_ element: Element) -> Bool {
    let around = [element] + element.ancestors.prefix(Self.blocksAround)
    let labels = context.wordings.names.labels.labels(of: element)
    return (around + labels).contains { element in
      guard element.has(.class), let classes = element[.class]?.lowercased().utf8 else {
        return false
      }
      return Self.classes.contains { classes.contains(bytes: $0) }
    }
  }

  private static let classes = ["required", "requis", "obligatoire", "mandatory"]
    .map { Array($0.utf8) }
  private static let most = 20
  private static let blocksAround = 3
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
