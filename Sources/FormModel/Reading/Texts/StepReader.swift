import Markup
import Numbers

/// Reads the step that a page announces: "Étape 2 sur 5" in a heading, a paragraph or a caption, a list
/// of steps, a progress bar.
struct StepReader {
  let census: Census
  let vocabulary: Vocabulary

  /// `texts` are the short texts of the page which name a step.
  func step(title: String, headings: [String], texts: [String]) -> StepIndicator? {
    let words = StepWords(vocabulary: vocabulary)
    let current = CurrentStep(census: census, words: words)
    return attributes ?? headings.lazy.compactMap(words.step(inHeading:)).first
      ?? words.step(amongTexts: texts) ?? current.marked ?? current.bar ?? current.listed
      ?? words.step(inHeading: title) ?? current.fraction
  }

  /// The French design system says it in attributes.
  private var attributes: StepIndicator? {
    guard let name = census.document.name("data-fr-current-step") else { return nil }
    for element in census.document.elements where element.has(name) {
      guard let current = element[name].flatMap(Self.number) else { continue }
      return StepIndicator(
        current: current, total: element[attribute: "data-fr-steps"].flatMap(Self.number))
    }
    return nil
  }

  private static func number(_ text: String) -> Int? { Int(text, within: 0...1_000_000_000) }
}
