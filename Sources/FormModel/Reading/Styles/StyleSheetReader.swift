import Markup

/// Reads style sheets into rules: nested rules, `@media` for one window, `@supports`, `@layer`.
///
/// One pass over the bytes. What browsers would not understand is passed over as they do.
struct StyleSheetReader {
  let document: Document
  private(set) var rules: [StyleRule] = []
  var layers = StyleLayers()

  /// The rule whose block is being read: its selectors are only read when it says something.
  struct Nesting {
    let prelude: ArraySlice<UInt8>
    let outer: [Selector]?
    var selectors: [Selector]?
    var isRead = false
  }

  init(_ document: Document) { self.document = document }

  mutating func read(_ text: ArraySlice<UInt8>) {
    var cursor = StyleCursor(text)
    var scope: Nesting?
    readBlock(&cursor, &scope, layer: 0, depth: 0)
  }

  /// Reads up to the brace that closes the block, or to the end.
  mutating func readBlock(
    _ cursor: inout StyleCursor, _ scope: inout Nesting?, layer: Int, depth: Int
  ) {
    var pending: [StyleDeclaration] = []
    while let byte = Self.next(&cursor) {
      if byte == Ascii.close, depth > 0 {
        cursor.position += 1
        break
      }
      if byte == Ascii.at {
        flush(&pending, &scope, layer)
        readAtRule(&cursor, &scope, layer: layer, depth: depth)
      } else {
        readStatement(&cursor, &scope, &pending, layer: layer, depth: depth)
      }
    }
    flush(&pending, &scope, layer)
  }

  /// The first byte after white space and comments.
  private static func next(_ cursor: inout StyleCursor) -> UInt8? {
    skipGap(&cursor)
    return cursor.current
  }

  /// A declaration of the rule around, or a rule.
  private mutating func readStatement(
    _ cursor: inout StyleCursor, _ scope: inout Nesting?, _ pending: inout [StyleDeclaration],
    layer: Int, depth: Int
  ) {
    let isInside = scope != nil
    let text = cursor.slice {
      $0 == Ascii.open || isInside && ($0 == Ascii.semicolon || $0 == Ascii.close)
    }
    guard cursor.current == Ascii.open else {
      if isInside, let declaration = StyleDeclaration(text) { pending.append(declaration) }
      return
    }
    cursor.position += 1
    if text.beginsWith("--") || depth >= Self.mostDepth { return cursor.skipBlock() }
    flush(&pending, &scope, layer)
    readRule(text, &cursor, &scope, layer: layer, depth: depth)
  }

  private mutating func readRule(
    _ prelude: ArraySlice<UInt8>, _ cursor: inout StyleCursor, _ scope: inout Nesting?, layer: Int,
    depth: Int
  ) {
    var inner: Nesting?
    if scope != nil {
      guard let outer = selectors(of: &scope) else { return cursor.skipBlock() }
      inner = Nesting(prelude: prelude, outer: outer)
    } else {
      inner = Nesting(prelude: prelude, outer: nil)
    }
    readBlock(&cursor, &inner, layer: layer, depth: depth + 1)
  }

  /// White space, comments, stray semicolons, and the marks by which old pages hid their styles.
  private static func skipGap(_ cursor: inout StyleCursor) {
    while true {
      cursor.skipBlanks()
      if cursor.take(Ascii.semicolon) { continue }
      if cursor.bytes[cursor.position..<cursor.end].beginsWith("<!--") {
        cursor.position += 4
      } else if cursor.bytes[cursor.position..<cursor.end].beginsWith("-->") {
        cursor.position += 3
      } else {
        return
      }
    }
  }

  private mutating func selectors(of scope: inout Nesting?) -> [Selector]? {
    guard var found = scope else { return nil }
    if !found.isRead {
      var reader = SelectorReader(document: document, parents: found.outer)
      found.selectors = reader.list(found.prelude)
      found.isRead = true
      scope = found
    }
    return found.selectors
  }

  private mutating func flush(
    _ declarations: inout [StyleDeclaration], _ scope: inout Nesting?, _ layer: Int
  ) {
    guard !declarations.isEmpty else { return }
    defer { declarations = [] }
    for selector in selectors(of: &scope) ?? [] {
      // Nothing is hidden by what a page alone cannot decide.
      guard rules.count < Self.mostRules, !selector.isUndecided else { continue }
      rules.append(
        StyleRule(
          selector: selector, declarations: declarations, layer: layer, order: rules.count))
    }
  }

  /// Deeper nesting is an attack, not a design; so are more rules that hide.
  static let mostDepth = 32
  private static let mostRules = 40_000
}
