import Markup

/// What the style sheets written in a page hide.
///
/// Only rules that can be told without a browser are read: simple selectors (type, class, id,
/// attribute, descendant, child, lists), and the properties that hide. A selector with anything else
/// in it is left alone, and so is what stands in `@media` and other at-rules.
struct StyleSheet {
  /// What a rule says of the properties that hide; nil where it says nothing.
  struct Effect {
    var isDisplayed: Bool?
    var isVisible: Bool?
    var isOffScreen: Bool?

    var isNothing: Bool { isDisplayed == nil && isVisible == nil && isOffScreen == nil }
  }

  private struct Rule {
    let selector: SimpleSelector
    let effect: Effect
    /// Heavier rules win over lighter ones, later ones over earlier ones.
    let weight: (Int, Int)
  }

  /// By what the last part of the selector asks for: an id, a class or a type, with its mark.
  private var rules: [String: [Rule]] = [:]
  private var count = 0

  init(_ document: Document) {
    for element in document.elements where element.name == .style {
      let media = element[.media]?.lowercased() ?? "all"
      guard media.isEmpty || media.contains("all") || media.contains("screen") else { continue }
      read(styleText(of: element))
    }
  }

  var isEmpty: Bool { rules.isEmpty }

  /// What the sheets say of an element: for each property, the heaviest rule that matches.
  func effect(on element: Element) -> Effect {
    var candidates = (rules[element.tag] ?? []) + (rules["*"] ?? [])
    if element.has(.id), let id = element[.id] { candidates += rules["#" + id] ?? [] }
    for name in element.classes { candidates += rules["." + name] ?? [] }
    let matching = candidates.filter { $0.selector.matches(element) }
      .sorted { $0.weight < $1.weight }
    var effect = Effect()
    for rule in matching {
      effect.isDisplayed = rule.effect.isDisplayed ?? effect.isDisplayed
      effect.isVisible = rule.effect.isVisible ?? effect.isVisible
      effect.isOffScreen = rule.effect.isOffScreen ?? effect.isOffScreen
    }
    return effect
  }

  private func styleText(of element: Element) -> String {
    element.contents.reduce(into: "") { text, node in
      if case .text(let run) = node { text += run.string }
    }
  }

  private mutating func read(_ text: String) {
    for block in StyleBlocks(text) where count < Self.mostRules {
      let effect = Self.effect(of: block.declarations)
      guard !effect.isNothing else { continue }
      for written in block.selectors.split(separator: ",") {
        guard let selector = SimpleSelector(String(written)) else { continue }
        rules[selector.key, default: []].append(
          Rule(selector: selector, effect: effect, weight: (selector.specificity, count)))
        count += 1
      }
    }
  }

  /// More rules that hide are an attack, not a design.
  private static let mostRules = 5_000

  private static func effect(of declarations: Substring) -> Effect {
    var effect = Effect()
    for declaration in InlineStyle.declarations(of: String(declarations)) {
      switch declaration.property {
      case "display": effect.isDisplayed = !declaration.value.hasPrefix("none")
      case "visibility":
        effect.isVisible =
          !declaration.value.hasPrefix("hidden") && !declaration.value.hasPrefix("collapse")
      default: if declaration.isOffScreen { effect.isOffScreen = true }
      }
    }
    return effect
  }
}
