import Markup
import Numbers

/// Tells which elements a selector is about.
///
/// From the last compound outwards, with as many tries as it takes and no more: a failure says from
/// where a further try could succeed, so that a selector costs at most its length times the depth of
/// the element. All selectors of a page share one allowance of steps, in proportion to the page;
/// when it is spent, nothing matches any more, and nothing more is hidden.
struct SelectorMatcher {
  private let document: Document
  private var remaining: Int
  /// By node index: which child this is, from 1; filled when first asked for.
  private var positions: [Int32] = []

  /// Why a selector does not match, as far as it tells which other tries are in vain.
  private enum Outcome {
    case matched
    /// Another element further out, or an earlier sibling, may do.
    case notHere
    /// An earlier sibling will not do; an element further out may.
    case notAmongSiblings
    /// Nothing further out will do.
    case nowhere
  }

  init(_ document: Document) {
    self.document = document
    remaining = document.nodeCount * Self.stepsPerNode + Self.firstSteps
  }

  mutating func matches(_ selector: Selector, _ element: Element, scope: Element? = nil) -> Bool {
    match(selector, selector.compounds.count - 1, element, scope) == .matched
  }

  private mutating func match(
    _ selector: Selector, _ place: Int, _ element: Element, _ scope: Element?
  ) -> Outcome {
    remaining -= 1
    guard remaining >= 0 else { return .nowhere }
    guard fits(selector.compounds[place], element, scope) else { return .notHere }
    if place == 0 { return .matched }
    let combinator = selector.compounds[place].combinator
    var candidate = element
    while let next = Self.candidate(before: candidate, combinator) {
      candidate = next
      let outcome = match(selector, place - 1, candidate, scope)
      switch (outcome, combinator) {
      case (.matched, _), (.nowhere, _), (.notAmongSiblings, .later), (_, .next): return outcome
      case (_, .child): return .notAmongSiblings
      case (_, .descendant), (_, .later): continue
      }
    }
    return combinator == .next || combinator == .later ? .notAmongSiblings : .nowhere
  }

  private static func candidate(before element: Element, _ combinator: Combinator) -> Element? {
    switch combinator {
    case .descendant, .child: element.parent
    case .next, .later: element.previousSibling
    }
  }

  private mutating func fits(_ compound: Compound, _ element: Element, _ scope: Element?) -> Bool {
    if let type = compound.type, element.name != type { return false }
    for id in compound.ids {
      guard let found = element.bytes(of: .id), found.elementsEqual(id) else { return false }
    }
    guard compound.classes.allSatisfy(element.hasClass) else { return false }
    guard compound.attributes.allSatisfy({ $0.accepts(element) }) else { return false }
    for condition in compound.conditions where !holds(condition, element, scope) { return false }
    return true
  }

  private mutating func holds(_ condition: PseudoClass, _ element: Element, _ scope: Element?)
    -> Bool
  {
    switch condition {
    case .anyOf(let list): matchesAny(list, element, scope)
    case .not(let list): !matchesAny(list, element, scope)
    case .has(let list): list.contains { has($0, element) }
    case .scope: element == scope
    case .nth(let step, let offset, let ofType, let fromEnd):
      Self.isCounted(position(of: element, ofType, fromEnd), step: step, offset: offset)
    default: ElementState.holds(condition, element)
    }
  }

  private mutating func matchesAny(_ list: [Selector], _ element: Element, _ scope: Element?)
    -> Bool
  {
    for selector in list where matches(selector, element, scope: scope) { return true }
    return false
  }

  /// Looks for an element that the selector leads to from this one.
  private mutating func has(_ selector: Selector, _ element: Element) -> Bool {
    guard selector.compounds.count > 1 else { return false }
    let isInside = [.descendant, .child].contains(selector.compounds[1].combinator)
    let end = isInside ? element.endIndex : element.parent?.endIndex ?? element.endIndex
    var place = isInside ? element.index + 1 : element.endIndex
    while place < end, remaining >= 0 {
      if case .element(let candidate) = document.node(at: place),
        matches(selector, candidate, scope: element)
      {
        return true
      }
      place += 1
    }
    return false
  }

  private static func isCounted(_ position: Int, step: Int, offset: Int) -> Bool {
    let distance = position - offset
    return step == 0 ? distance == 0 : distance % step == 0 && distance / step >= 0
  }

  private mutating func position(of element: Element, _ ofType: Bool, _ fromEnd: Bool) -> Int {
    if fromEnd { return positionFromEnd(of: element, ofType) }
    if ofType { return element.ordinalOfName }
    if positions.isEmpty { positions = ChildPositions.count(in: document) }
    return Int(positions[element.index])
  }

  private mutating func positionFromEnd(of element: Element, _ ofType: Bool) -> Int {
    var count = 1
    var sibling = element
    while let next = sibling.nextSibling, remaining >= 0 {
      remaining -= 1
      if !ofType || next.name == element.name { count += 1 }
      sibling = next
    }
    return count
  }

  /// A page of a design system takes a tenth.
  private static let stepsPerNode = 200
  private static let firstSteps = 500_000
}
