import Markup

/// Reads selectors: types, ids, classes, attributes, pseudo-classes, and how elements stand together.
struct SelectorReader {
  let document: Document
  /// The selectors of the rule around: what `&` stands for.
  var parents: [Selector]?
  var depth = 0

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
  mutating func forgivingList(_ text: ArraySlice<UInt8>) -> [Selector] {
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
  mutating func relativeList(_ text: ArraySlice<UInt8>) -> [Selector]? {
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

  /// No design nests or chains more.
  static let mostDepth = 6
  private static let mostCompounds = 32
}
