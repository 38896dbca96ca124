import Markup
import Numbers

/// Reads the step that a page announces: "Étape 2 sur 5", "Step 2 of 5", "2/5".
struct StepReader {
  let census: Census

  func step(title: String, headings: [Heading]) -> StepIndicator? {
    marked ?? (headings.map(\.text) + [title]).lazy.compactMap(Self.step(in:)).first
  }

  /// The French design system says it in attributes.
  private var marked: StepIndicator? {
    guard let name = census.document.name("data-fr-current-step") else { return nil }
    for element in census.document.elements where element.has(name) {
      guard let current = element[name].flatMap(Self.number) else { continue }
      return StepIndicator(
        current: current, total: element[attribute: "data-fr-steps"].flatMap(Self.number))
    }
    return nil
  }

  private static func step(in text: String) -> StepIndicator? {
    let words = FoldedWords(text, limit: 30).words
    for (position, word) in words.enumerated() where cues.contains(word) {
      let following = words[(position + 1)...].prefix(4).filter { $0 != "no" }
      guard let first = following.first, let current = number(first) else { continue }
      let rest = Array(following.dropFirst())
      let total =
        rest.count >= 2 && joints.contains(rest[0]) ? number(rest[1]) : rest.first.flatMap(number)
      if total.map({ $0 >= current && $0 < 100 }) ?? true {
        return StepIndicator(current: current, total: total)
      }
    }
    return nil
  }

  private static func number(_ text: String) -> Int? { Int(text, within: 0...1_000_000_000) }

  private static let cues: Set<String> = [
    "etape", "step", "partie", "part", "rubrique", "ecran", "question",
  ]
  private static let joints: Set<String> = ["sur", "de", "of"]
}
