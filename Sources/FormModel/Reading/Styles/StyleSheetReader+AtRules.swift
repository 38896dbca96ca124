extension StyleSheetReader {
  /// Reads what begins with `@`, if it holds on the page as it comes; else passes over it.
  mutating func readAtRule(
    _ cursor: inout StyleCursor, _ scope: inout Nesting?, layer: Int, depth: Int
  ) {
    cursor.position += 1
    let word = cursor.word()
    let prelude = cursor.slice {
      $0 == Ascii.open || $0 == Ascii.semicolon || $0 == Ascii.close && depth > 0
    }
    guard cursor.take(Ascii.open) else {
      if word == "layer" {
        for name in Self.names(prelude) { _ = layers.layer(name, inside: layer) }
      }
      return
    }
    guard depth < Self.mostDepth, holds(word, prelude) else { return cursor.skipBlock() }
    let inner =
      word == "layer" ? layers.layer(Self.names(prelude).first ?? "", inside: layer) : layer
    readBlock(&cursor, &scope, layer: inner, depth: depth + 1)
  }

  /// Whether what stands in an at-rule holds on the page as it comes.
  private func holds(_ word: String, _ prelude: ArraySlice<UInt8>) -> Bool {
    switch word {
    case "media": return MediaQuery.holds(prelude)
    case "supports":
      var condition = StyleCondition(test: Self.isSupported)
      return condition.value(prelude) == true
    case "layer": return true
    default: return false
    }
  }

  /// Browsers know what style sheets ask for, except what bears the mark of another browser.
  private static func isSupported(_ declaration: ArraySlice<UInt8>) -> Bool? {
    guard let colon = declaration.firstIndex(of: Ascii.colon) else { return nil }
    let value = declaration[(colon + 1)...].trimmed
    return ![declaration, value].contains {
      $0.beginsWith("-moz-") || $0.beginsWith("-ms-") || $0.beginsWith("-o-")
    }
  }

  private static func names(_ prelude: ArraySlice<UInt8>) -> [String] {
    prelude.split(separator: Ascii.comma).prefix(mostNames)
      .map { String(decoding: $0.trimmed, as: UTF8.self) }
  }

  /// More layers in one rule are an attack.
  private static let mostNames = 50
}
