import Markup

extension SelectorReader {
  /// Reads what one element must fit; what else a selector tells goes into `selector`.
  mutating func compound(_ cursor: inout StyleCursor, _ selector: inout Selector)
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

  static func specificity(of compound: Compound) -> Specificity {
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
}

extension Name {
  /// A name that no element has.
  fileprivate static let absent = Name(rawValue: .max)
}
