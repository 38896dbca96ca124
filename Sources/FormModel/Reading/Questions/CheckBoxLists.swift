import Markup

/// The check boxes that answer one question though their names differ: they follow one another under
/// one wording.
struct CheckBoxLists {
  /// By the index of a box: that of the first box of its list.
  private(set) var first: [Int: Int] = [:]

  private let context: PageContext

  /// `filled` are the controls of a form that people fill, in order.
  init(_ filled: [Control], context: PageContext) {
    self.context = context
    var run: [Control] = []
    for control in filled {
      if let last = run.last, !goesOn(control, after: last, run) {
        close(run)
        run = []
      }
      if control.type == "checkbox" { run.append(control) }
    }
    close(run)
  }

  /// Whether a box is a consent, which is a question of its own.
  func isConsent(_ box: Control) -> Bool {
    let label = context.labels[box.index]
    return label.utf8.count >= Self.leastConsent
      && !Agreement.spokenOf(in: label, context.vocabulary).isEmpty
  }

  private func goesOn(_ box: Control, after last: Control, _ run: [Control]) -> Bool {
    guard box.type == "checkbox",
      !isConsent(box) && !isConsent(last) || isAnswer(box, with: run[0]),
      box.notAskedBecause == last.notAskedBecause,
      context.census.landmarks.group(around: box.element)
        == context.census.landmarks.group(around: last.element),
      context.wordings.beside.goesOn(to: box, from: last) || Self.chooseRows(last, box)
    else { return false }
    // Numbered boxes end where the numbers end.
    guard run.count > 1, let stem = Self.stem(last), stem == Self.stem(run[run.count - 2]) else {
      return true
    }
    return stem == Self.stem(box)
  }

  /// What sounds like a consent is an answer where it is sent under one name with others, below one
  /// label.
  private func isAnswer(_ box: Control, with head: Control) -> Bool {
    !box.name.isEmpty && box.name == head.name
      && context.wordings.beside.labels.ofGroup[head.index] != nil
  }

  private mutating func close(_ run: [Control]) {
    guard run.count > 1 else { return }
    if isNumbered(run) && !run.allSatisfy(isSentence) || isUnderWords(run) || areRows(run) {
      join(run)
    } else if run.count > 2, Self.stem(run[0]) == nil, isNumbered(Array(run.dropFirst())) {
      // "All of them" stands before the list.
      join(Array(run.dropFirst()))
    }
  }

  private mutating func join(_ run: [Control]) {
    for box in run { first[box.index] = run[0].index }
  }

  private func isNumbered(_ run: [Control]) -> Bool {
    guard let stem = Self.stem(run[0]) else { return false }
    return run.allSatisfy { Self.stem($0) == stem }
  }

  private func isUnderWords(_ run: [Control]) -> Bool {
    if context.wordings.beside.labels.ofGroup[run[0].index] != nil { return true }
    let over = context.wordings.beside.wordsOver(run[0])
    guard let last = over.last else { return false }
    if run.allSatisfy(isSentence) { return ":?*".contains(last) }
    // Boxes with the same words are the cells of a row.
    let areCells = Set(run.map { context.labels[$0.index] }).count == 1
    return run.count > 2 || areCells || ":?*".contains(last)
  }

  private func areRows(_ run: [Control]) -> Bool {
    run.count > 2 && zip(run, run.dropFirst()).allSatisfy(Self.chooseRows)
  }

  /// Whether two boxes choose among the rows of one table of data.
  private static func chooseRows(_ one: Control, _ other: Control) -> Bool {
    guard let row = row(of: one), let next = self.row(of: other), let body = row.parent else {
      return false
    }
    return row != next && body == next.parent && isOfData(row) && isOfData(next)
  }

  private static func row(of box: Control) -> Element? {
    box.element.ancestors.prefix(mostAround).first { $0.name == .tr }
  }

  private static func isOfData(_ row: Element) -> Bool {
    row.children.prefix(mostAround).count { $0.name == .td || $0.name == .th } > 2
  }

  private static let mostAround = 4

  /// A name without the number at its end: `zones_1`, `input_7.1`, `list$0`, `zones[1]`.
  private static func stem(_ box: Control) -> Substring? {
    let name = box.name.isEmpty ? box.id[...] : box.name[...]
    let numbered = name.hasSuffix("]") ? name.dropLast() : name
    let stem = numbered.dropLast(numbered.reversed().prefix(while: \.isNumber).count)
    return stem.count < numbered.count && stem.holdsLetter ? stem : nil
  }

  /// Whether a box says a whole sentence, which asks by itself.
  private func isSentence(_ box: Control) -> Bool {
    let label = context.labels[box.index]
    return label.hasSuffix(".") && label.utf8.count >= Self.leastSentence
  }

  private static let leastConsent = 20
  private static let leastSentence = 30
}
