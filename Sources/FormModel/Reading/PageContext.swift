import Markup

/// What is known of a page once its controls are read: all that the readers of forms and questions
/// share, each part worked out once.
///
/// A class, since each of them keeps it.
final class PageContext {
  let census: Census
  let vocabulary: Vocabulary
  let purposes: PurposeBook
  let wordings: Wordings
  let conditions: DisplayConditions
  /// Which windows the buttons of the page open.
  let openers: Openers
  /// The steps of the page that people meet one after the other.
  let steps: StepSeries
  let texts: PageTexts
  /// Every control: native ones in tree order, then custom ones.
  let controls: [Control]
  /// The elements that people press or follow, and whose names ARIA gives.
  let widgets: [Control]
  /// The controls that people are asked to fill, and those that an answer may show besides.
  let asked: [Control]
  let filled: [Control]
  /// The words of each control that people fill, by its index; empty for the others.
  let labels: [String]
  let requirements: Requirements
  /// The indices of the controls that people can fill again.
  let repeated: Set<Int>
  /// The texts of the headings of the census, in its order.
  let headingTexts: [String]

  init(census: Census, vocabulary: Vocabulary, purposes: PurposeBook) {
    self.census = census
    self.vocabulary = vocabulary
    self.purposes = purposes
    conditions = DisplayConditions(census)
    let steps = StepSeries(census, vocabulary: vocabulary, conditions: conditions)
    self.steps = steps
    for block in steps.series.joined() { census.reveal(block) }
    let names = AccessibleNames(census: census, labels: Labels(census))
    let groups = GroupTexts(census: census, names: names)
    texts = PageTexts(census: census, vocabulary: vocabulary)
    let openers = Openers(census)
    self.openers = openers
    let reader = ControlReader(
      census: census, names: names, groups: groups, vocabulary: vocabulary, conditions: conditions,
      openers: openers)
    let controls = reader.controls()
    self.controls = controls
    let wordings = Wordings(
      census: census, names: names, groups: groups, vocabulary: vocabulary,
      beside: WordsBeside(
        census: census, labels: names.labels, controls: controls,
        drawings: reader.enhanced.parts, vocabulary: vocabulary))
    self.wordings = wordings
    widgets = reader.widgets()
    asked = controls.filter { $0.notAskedBecause == nil }
    filled = controls.filter(\.isFilled)
    let labels = controls.map { $0.isFilled ? wordings.label(of: $0) : "" }
    self.labels = labels
    let content = TextContent(census: census)
    headingTexts = census.headings.map {
      content.text(of: $0).cut(toBytes: GroupTexts.longest)
    }
    requirements = Requirements(
      vocabulary: vocabulary, wordings: asked.map { labels[$0.index] }, controls: asked,
      saysEverythingIs: texts.saysEverythingIsRequired)
    repeated =
      RepeatingBlocks(
        census: census, controls: controls, labels: labels, vocabulary: vocabulary
      ).controls
  }

  /// The nearest heading above a node.
  func heading(before position: Int) -> String {
    let place = census.headings.place(after: position) - 1
    return place >= 0 ? headingTexts[place] : ""
  }

  /// What stands over a question and those that follow it: the nearest heading above its first control, or
  /// a row across the table that stands nearer and is not the question itself.
  func heading(over control: Control, asking wording: String) -> String {
    let heading = heading(before: control.element.index)
    guard let title = wordings.beside.title(over: control), wordings.cleaned(title.words) != wording
    else { return heading }
    let place = census.headings.place(after: control.element.index) - 1
    let isNearer = place < 0 || census.headings[place].index < title.row
    return isNearer ? title.words : heading
  }

  /// The nearest heading above a node, passing over one that says this.
  func heading(before position: Int, otherThan text: String) -> String {
    let place = census.headings.place(after: position)
    return headingTexts[..<place].suffix(2).last { $0 != text } ?? ""
  }

  /// The words that name a group, and its help.
  func words(of group: Element?) -> GroupTexts.Words {
    group.map(wordings.groups.words) ?? GroupTexts.Words()
  }
}
