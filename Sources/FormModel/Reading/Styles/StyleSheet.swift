import Markup
import Words

/// What the style sheets written in a page say of its elements.
///
/// Rules are looked up by the id, class or type that their last compound asks for, so that each
/// element meets only the few which may be about it.
struct StyleSheet {
  private var rules: [StyleRule] = []
  /// The numbers of rules, by what their last compound asks for.
  private var ofIDs: [[UInt8]: [Int]] = [:]
  private var ofClasses: [[UInt8]: [Int]] = [:]
  private var ofTypes: [Name: [Int]] = [:]
  private var ofAny: [Int] = []
  private var classNames = FirstWordFilter()
  private let ranks: [Int]
  private var matcher: SelectorMatcher

  /// What is said of an element and of the words around its own.
  struct Styles {
    var element = ElementStyle()
    var before: ElementStyle?
    var after: ElementStyle?
  }

  init(_ document: Document) {
    var reader = StyleSheetReader(document)
    for element in document.elements where element.name == .style && Self.isRead(element) {
      reader.read(Self.text(of: element))
    }
    matcher = SelectorMatcher(document)
    ranks = reader.layers.ranks
    for rule in reader.rules { add(rule) }
  }

  private static func isRead(_ element: Element) -> Bool {
    guard !element.isInsideTemplate else { return false }
    let type = element.bytes(of: .type) ?? []
    return (type.isEmpty || type.isWord("text/css"))
      && MediaQuery.holds(element.bytes(of: .media) ?? [])
  }

  /// A sheet is one text, which is not copied, but for pages in pieces.
  private static func text(of element: Element) -> ArraySlice<UInt8> {
    var whole: ArraySlice<UInt8> = []
    for case .text(let run) in element.contents {
      if whole.isEmpty { whole = run.utf8 } else { whole += run.utf8 }
    }
    return whole
  }

  private mutating func add(_ rule: StyleRule) {
    guard let last = rule.selector.compounds.last, rule.selector.pseudoElement != .other else {
      return
    }
    let number = rules.count
    rules.append(rule)
    if let id = last.ids.first {
      ofIDs[id, default: []].append(number)
    } else if let name = last.classes.first {
      ofClasses[name, default: []].append(number)
      classNames.insert(name)
    } else if let type = last.type {
      ofTypes[type, default: []].append(number)
    } else {
      ofAny.append(number)
    }
  }

  /// What the sheets and the `style` attribute of an element say of it; nil where they say nothing.
  mutating func styles(of element: Element) -> Styles? {
    let attribute = element.bytes(of: .style).map(StyleDeclaration.all) ?? []
    let candidates = rules.isEmpty ? [] : candidates(for: element)
    if attribute.isEmpty, candidates.isEmpty { return nil }
    var cascades = (element: Cascade(), before: Cascade(), after: Cascade())
    for number in candidates where matcher.matches(rules[number].selector, element) {
      let rank = ranks[rules[number].layer]
      switch rules[number].selector.pseudoElement {
      case .before: cascades.before.add(rules[number], rank: rank)
      case .after: cascades.after.add(rules[number], rank: rank)
      default: cascades.element.add(rules[number], rank: rank)
      }
    }
    cascades.element.add(attribute: attribute, rank: ranks[0])
    return Styles(
      element: cascades.element.style,
      before: cascades.before.isEmpty ? nil : cascades.before.style,
      after: cascades.after.isEmpty ? nil : cascades.after.style)
  }

  private func candidates(for element: Element) -> [Int] {
    var found = ofAny
    if let ofType = ofTypes[element.name] { found += ofType }
    if !ofIDs.isEmpty, let id = element.bytes(of: .id), let ofID = ofIDs[Array(id)] {
      found += ofID
    }
    if !ofClasses.isEmpty {
      element.forEachClass { name in
        // Nearly no class of a page hides: nothing is copied for the others.
        if classNames.has(name), let ofClass = ofClasses[Array(name)] { found += ofClass }
      }
    }
    return found
  }
}

/// What the elements of one selector are told.
struct StyleRule {
  let selector: Selector
  let declarations: [StyleDeclaration]
  let layer: Int
  /// Its place among all rules of the page.
  let order: Int
}
