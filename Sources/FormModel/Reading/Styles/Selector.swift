import Markup

/// Which elements a rule of a style sheet is about: compounds, each of which one element must fit.
struct Selector {
  /// From the outermost to the element that is styled.
  var compounds: [Compound] = []
  var pseudoElement: PseudoElement?
  var specificity = Specificity()
  /// Whether it holds something that a page alone cannot tell.
  var isUndecided = false

  enum PseudoElement: Equatable {
    case before, after
    /// Any other: it has neither words nor boxes that matter here.
    case other
  }
}

/// Everything that one element must fit.
struct Compound {
  var combinator = Combinator.descendant
  /// Nil for any element.
  var type: Name?
  var ids: [[UInt8]] = []
  var classes: [[UInt8]] = []
  var attributes: [AttributeTest] = []
  var conditions: [PseudoClass] = []
}

/// How an element stands to the one that fits the compound before.
enum Combinator {
  case descendant, child, next, later
}

/// What a pseudo-class asks for.
indirect enum PseudoClass {
  case anyOf([Selector])
  case not([Selector])
  case has([Selector])
  /// The element from which `:has()` looks.
  case scope
  /// `step` × n + `offset` among its siblings, or among those of its type.
  case nth(step: Int, offset: Int, ofType: Bool, fromEnd: Bool)
  case empty, root, checked, disabled, enabled, required, optional, link, blankPlaceholder, open
  /// A state in which no page begins: under the pointer, with the focus.
  case never
  case always
}

/// Ids weigh more than classes, which weigh more than types.
struct Specificity: Comparable {
  var ids = 0
  var classes = 0
  var types = 0

  /// In one number that orders as the three do; each counts to 255.
  var weight: UInt64 {
    UInt64(min(ids, 255)) << 16 | UInt64(min(classes, 255)) << 8 | UInt64(min(types, 255))
  }

  static func < (left: Specificity, right: Specificity) -> Bool { left.weight < right.weight }

  static func += (left: inout Specificity, right: Specificity) {
    left.ids += right.ids
    left.classes += right.classes
    left.types += right.types
  }
}

/// One `[name=value]` of a selector.
struct AttributeTest {
  enum Operator: UInt8 {
    case exists, equals, word, language, prefix, suffix, part
  }

  /// Nil when no element of the page has an attribute of this name.
  let name: Name?
  var comparison = Operator.exists
  var value: [UInt8] = []
  var ignoresCase = false

  func accepts(_ element: Element) -> Bool {
    guard let name, let found = element.bytes(of: name) else { return false }
    switch comparison {
    case .exists: return true
    case .equals: return isSame(found, value[...])
    case .word:
      return !value.isEmpty && found.split { $0 <= 0x20 }.contains { isSame($0, value[...]) }
    case .language:
      return isSame(found.prefix(value.count), value[...])
        && (found.count == value.count
          || found[found.startIndex + value.count] == Ascii.hyphen)
    case .prefix: return !value.isEmpty && isSame(found.prefix(value.count), value[...])
    case .suffix: return !value.isEmpty && isSame(found.suffix(value.count), value[...])
    case .part: return !value.isEmpty && holds(found)
    }
  }

  private func holds(_ found: ArraySlice<UInt8>) -> Bool {
    guard found.count >= value.count else { return false }
    return (found.startIndex...found.endIndex - value.count).contains { start in
      isSame(found[start..<start + value.count], value[...])
    }
  }

  private func isSame(_ found: ArraySlice<UInt8>, _ wanted: ArraySlice<UInt8>) -> Bool {
    guard found.count == wanted.count else { return false }
    return zip(found, wanted).allSatisfy { one, other in
      one == other || ignoresCase && one.lowercasedASCII == other.lowercasedASCII
    }
  }
}
