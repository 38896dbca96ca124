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

  /// By what the last part of the selector asks for: an id, a class, a type, or nothing of these.
  private var ofIDs: [String: [Rule]] = [:]
  private var ofClasses: [String: [Rule]] = [:]
  private var ofTypes: [String: [Rule]] = [:]
  private var ofAny: [Rule] = []
  private var classNames = FirstWordFilter()
  private var count = 0

  init(_ document: Document) {
    for element in document.elements where element.name == .style {
      let media = element[.media]?.lowercased() ?? "all"
      guard media.isEmpty || media.contains("all") || media.contains("screen") else { continue }
      read(styleText(of: element))
    }
  }

  var isEmpty: Bool { count == 0 }

  /// What the sheets say of an element: for each property, the heaviest rule that matches.
  func effect(on element: Element) -> Effect {
    var candidates = ofAny
    if !ofTypes.isEmpty { candidates += ofTypes[element.tag] ?? [] }
    if !ofIDs.isEmpty, element.has(.id), let id = element[.id] { candidates += ofIDs[id] ?? [] }
    if !ofClasses.isEmpty {
      element.forEachClass { name in
        // Nearly no class of a page hides: no text is made of the others.
        guard classNames.has(name) else { return }
        candidates += ofClasses[String(decoding: name, as: UTF8.self)] ?? []
      }
    }
    var effect = Effect()
    if candidates.isEmpty { return effect }
    let matching = candidates.filter { $0.selector.matches(element) }
      .sorted { $0.weight < $1.weight }
    for rule in matching {
      effect.isDisplayed = rule.effect.isDisplayed ?? effect.isDisplayed
      effect.isVisible = rule.effect.isVisible ?? effect.isVisible
      effect.isOffScreen = rule.effect.isOffScreen ?? effect.isOffScreen
    }
    return effect
  }

  private func styleText(of element: Element) -> [UInt8] {
    element.contents.reduce(into: []) { text, node in
      if case .text(let run) = node { run.withUTF8 { text += $0 } }
    }
  }

  private mutating func read(_ text: [UInt8]) {
    for block in StyleBlocks(text) where count < Self.mostRules {
      let effect = Self.effect(of: block.declarations)
      guard !effect.isNothing else { continue }
      for written in block.selectors.split(separator: UInt8(ascii: ",")) {
        guard let selector = SimpleSelector(String(decoding: written, as: UTF8.self)) else {
          continue
        }
        add(Rule(selector: selector, effect: effect, weight: (selector.specificity, count)))
        count += 1
      }
    }
  }

  private mutating func add(_ rule: Rule) {
    switch rule.selector.key {
    case .id(let id): ofIDs[id, default: []].append(rule)
    case .class(let name):
      ofClasses[name, default: []].append(rule)
      classNames.insert(name)
    case .type(let type): ofTypes[type, default: []].append(rule)
    case .any: ofAny.append(rule)
    }
  }

  /// More rules that hide are an attack, not a design.
  private static let mostRules = 5_000

  private static func effect(of declarations: ArraySlice<UInt8>) -> Effect {
    var effect = Effect()
    for declaration in InlineStyle.declarations(of: declarations) {
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
