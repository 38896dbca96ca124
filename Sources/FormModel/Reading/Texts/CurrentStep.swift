import Markup
import Numbers

/// Finds the current step where markup tells it: a marked item of a list of steps, a progress bar, a
/// fraction in a part for steps.
struct CurrentStep {
  let census: Census
  let words: StepWords

  private var vocabulary: Vocabulary { words.vocabulary }

  /// The part that `aria-current="step"` marks.
  var marked: StepIndicator? {
    for element in census.currentSteps where isSeen(element) {
      let text = text(of: element) ?? ""
      return words.step(amongTexts: [text]) ?? StepWords.fraction(in: text) ?? place(of: element)
    }
    return nil
  }

  /// A progress bar that counts steps, or says them in words. One of a hundred parts tells no step.
  var bar: StepIndicator? {
    let bars =
      census.labelable.filter { $0.name == .progress }
      + census.roled.filter { $0.value(of: .role, equals: "progressbar") }
    return bars.lazy.filter(isSeen).compactMap(step(ofBar:)).first
  }

  private func step(ofBar bar: Element) -> StepIndicator? {
    let texts = [bar[.ariaValuetext], bar[.ariaLabel], text(of: bar)].compactMap(\.self)
    let told = words.step(amongTexts: texts)
    if told?.total != nil { return told }
    let isNative = bar.name == .progress
    let now = isNative ? bar[.value] : bar[.ariaValuenow]
    let most = isNative ? bar[attribute: "max"] : bar[.ariaValuemax]
    guard let total = most.flatMap({ Int($0, within: 2...Self.mostSteps) }),
      let current = now.flatMap({ Int($0, within: 1...total) })
    else { return told }
    return StepIndicator(current: current, total: total)
  }

  private static let mostSteps = 20

  /// The item of a list of steps whose class says that it is the current one.
  var listed: StepIndicator? {
    for item in census.listItems {
      guard let list = item.parent, mentions(.stepClasses, in: list[.class]),
        mentions(.currentClasses, in: item[.class]), isSeen(item)
      else { continue }
      return place(among: list.children.filter { $0.name == .li }, of: item)
    }
    return nil
  }

  /// `2/5`, alone in an element which its class, or that of the two around it, says is about steps.
  var fraction: StepIndicator? {
    for run in census.texts.fractions {
      let parent = census.document.element(at: run.parentIndex)
      guard let step = StepWords.fraction(in: run.string.whitespaceFolded), isSeen(parent) else {
        continue
      }
      let around = [parent] + parent.ancestors.prefix(2)
      if around.contains(where: { mentions(.stepClasses, in: $0[.class]) }) { return step }
    }
    return nil
  }

  static func mayBeFraction(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.count <= longestFraction && text.contains(UInt8(ascii: "/"))
  }

  private static let longestFraction = 24

  /// Bars inside bars would be read for ever.
  private func text(of element: Element) -> String? {
    element.endIndex - element.index > Self.mostNodes
      ? nil : TextContent(census: census).text(of: element)
  }

  private static let mostNodes = 50

  private func isSeen(_ element: Element) -> Bool {
    census.hiding(of: element).isDisjoint(with: .fromEverybody)
  }

  private func mentions(_ list: Vocabulary.List, in classes: String?) -> Bool {
    guard let classes, !classes.isEmpty else { return false }
    return vocabulary.isMentioned(list, in: ControlName.words(classes.cut(toBytes: 200)))
  }

  /// The place of an element, or of the item around it, among its like.
  private func place(of element: Element) -> StepIndicator? {
    let item = ([element] + element.ancestors.prefix(3)).first { $0.name == .li } ?? element
    guard let list = item.parent else { return nil }
    return place(among: list.children.filter { $0.name == item.name }, of: item)
  }

  private func place(among items: [Element], of item: Element) -> StepIndicator? {
    guard items.count > 1, let place = items.firstIndex(of: item) else { return nil }
    return StepIndicator(current: place + 1, total: items.count)
  }
}
