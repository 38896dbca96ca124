import Markup

/// Reads selectors: types, ids, classes, attributes, pseudo-classes, and how elements stand together.
struct SelectorReader {
  let document: Document
  /// The selectors of the rule around: what `&` stands for.
  var parents: [Selector]?
  private var depth = 0

  init(document: Document, parents: [Selector]? = nil) {
    self.document = document
    self.parents = parents
  }

  /// A list of selectors; nil when one of them is none that browsers know, which makes them pass over
  /// the whole rule.
  mutating func list(_ text: ArraySlice<UInt8>) -> [Selector]? {
    var cursor = StyleCursor(text)
    var selectors: [Selector] = []
    repeat {
      let part = cursor.slice { $0 == Ascii.comma }
      guard let selector = selector(part) else { return nil }
      selectors.append(selector)
    } while cursor.take(Ascii.comma)
    return selectors
  }

  /// What `:is()` and `:where()` hold: what browsers do not know in it is left out.
  private mutating func forgivingList(_ text: ArraySlice<UInt8>) -> [Selector] {
    var cursor = StyleCursor(text)
    var selectors: [Selector] = []
    repeat {
      if let found = selector(cursor.slice { $0 == Ascii.comma }) { selectors.append(found) }
    } while cursor.take(Ascii.comma)
    return selectors
  }

  /// A selector of a rule; inside another rule, it is about what is inside its elements.
  private mutating func selector(_ text: ArraySlice<UInt8>) -> Selector? {
    var cursor = StyleCursor(text)
    cursor.skipBlanks()
    guard parents != nil, depth == 0, !text.contains(Ascii.ampersand) else {
      return complex(&cursor, after: nil)
    }
    var outer = Compound()
    outer.conditions = [.anyOf(parents ?? [])]
    return complex(&cursor, after: outer)
  }

  /// What `:has()` holds: selectors that start from the element itself.
  private mutating func relativeList(_ text: ArraySlice<UInt8>) -> [Selector]? {
    var cursor = StyleCursor(text)
    var selectors: [Selector] = []
    repeat {
      var part = StyleCursor(cursor.slice { $0 == Ascii.comma })
      part.skipBlanks()
      var scope = Compound()
      scope.conditions = [.scope]
      guard let selector = complex(&part, after: scope) else { return nil }
      selectors.append(selector)
    } while cursor.take(Ascii.comma)
    return selectors
  }

  private mutating func complex(_ cursor: inout StyleCursor, after first: Compound?) -> Selector? {
    var selector = Selector()
    if let first {
      selector.compounds = [first]
      selector.specificity = Self.specificity(of: first)
    }
    var combinator = first == nil ? nil : Self.combinator(&cursor) ?? .descendant
    repeat {
      guard selector.pseudoElement == nil, selector.compounds.count < Self.mostCompounds,
        var compound = compound(&cursor, &selector)
      else { return nil }
      compound.combinator = combinator ?? .descendant
      selector.compounds.append(compound)
      combinator = Self.combinator(&cursor)
    } while combinator != nil && cursor.current != nil
    cursor.skipBlanks()
    let isClosed = combinator == nil || combinator == .descendant
    return cursor.current == nil && isClosed ? selector : nil
  }

  /// What joins two compounds; nil where the selector ends or holds something else.
  private static func combinator(_ cursor: inout StyleCursor) -> Combinator? {
    let isSpaced = cursor.skipBlanks()
    let found: Combinator? =
      switch cursor.current {
      case Ascii.greater: .child
      case Ascii.plus: .next
      case Ascii.tilde: .later
      default: nil
      }
    guard let found else { return isSpaced ? .descendant : nil }
    cursor.position += 1
    cursor.skipBlanks()
    return found
  }

  private mutating func compound(_ cursor: inout StyleCursor, _ selector: inout Selector)
    -> Compound?
  {
    var compound = Compound()
    let start = cursor.position
    if !cursor.take(Ascii.star), let type = cursor.name() {
      compound.type = document.name(String(decoding: type, as: UTF8.self)) ?? .absent
      selector.specificity.types += 1
    }
    while let byte = cursor.current, byte > 0x20, readPart(byte, &cursor, &compound, &selector) {}
    return cursor.position > start ? compound : nil
  }

  /// Tells whether something was read; what browsers do not know stays unread, so that the selector
  /// does not end where it should.
  private mutating func readPart(
    _ byte: UInt8, _ cursor: inout StyleCursor, _ compound: inout Compound,
    _ selector: inout Selector
  ) -> Bool {
    var ahead = cursor
    ahead.position += 1
    switch byte {
    case Ascii.hash:
      guard let id = ahead.name() else { return false }
      compound.ids.append(id)
      selector.specificity.ids += 1
    case Ascii.dot:
      guard let name = ahead.name() else { return false }
      compound.classes.append(name)
      selector.specificity.classes += 1
    case Ascii.openSquare:
      guard let test = AttributeTest(ahead.bracketed(), document) else { return false }
      compound.attributes.append(test)
      selector.specificity.classes += 1
    case Ascii.ampersand:
      let parent = parents.map(PseudoClass.anyOf) ?? .root
      compound.conditions.append(parent)
      selector.specificity += Self.specificity(of: parent)
    case Ascii.colon:
      guard readPseudo(&ahead, &compound, &selector) else { return false }
    default: return false
    }
    cursor = ahead
    return true
  }

  private mutating func readPseudo(
    _ cursor: inout StyleCursor, _ compound: inout Compound, _ selector: inout Selector
  ) -> Bool {
    let isElement = cursor.take(Ascii.colon)
    let word = cursor.word()
    let argument = cursor.take(Ascii.openRound) ? cursor.bracketed() : nil
    if isElement || PseudoNames.oldElements.contains(word) {
      guard PseudoNames.isElement(word) else { return false }
      selector.pseudoElement = word == "before" ? .before : word == "after" ? .after : .other
      selector.specificity.types += 1
      return true
    }
    if PseudoNames.undecided.contains(word) {
      selector.isUndecided = true
      return true
    }
    guard let condition = condition(word, argument, &selector) else { return false }
    compound.conditions.append(condition)
    if word != "where" { selector.specificity += Self.specificity(of: condition) }
    return true
  }

  private mutating func condition(
    _ word: String, _ argument: ArraySlice<UInt8>?, _ selector: inout Selector
  ) -> PseudoClass? {
    guard let argument else { return PseudoNames.plain[word] }
    if let counted = NthPattern.condition(word, argument) { return counted }
    guard depth < Self.mostDepth else { return nil }
    depth += 1
    defer { depth -= 1 }
    let found: PseudoClass? =
      switch word {
      case "is", "where", "matches", "-webkit-any": .anyOf(forgivingList(argument))
      case "not": list(argument).map(PseudoClass.not)
      case "has": relativeList(argument).map(PseudoClass.has)
      default: nil
      }
    if let found, Self.inner(found).contains(where: \.isUndecided) { selector.isUndecided = true }
    return found
  }

  private static func inner(_ condition: PseudoClass) -> [Selector] {
    switch condition {
    case .anyOf(let list), .not(let list), .has(let list): list
    default: []
    }
  }

  private static func specificity(of compound: Compound) -> Specificity {
    compound.conditions.reduce(into: Specificity()) { $0 += specificity(of: $1) }
  }

  /// Lists weigh as the heaviest selector in them.
  private static func specificity(of condition: PseudoClass) -> Specificity {
    switch condition {
    case .anyOf(let list), .not(let list), .has(let list):
      list.map(\.specificity).max() ?? Specificity()
    case .scope: Specificity()
    default: Specificity(classes: 1)
    }
  }

  /// No design nests or chains more.
  private static let mostDepth = 6
  private static let mostCompounds = 32
}

extension Name {
  /// A name that no element has.
  fileprivate static let absent = Name(rawValue: .max)
}
