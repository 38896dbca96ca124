import Markup

/// The controls of the windows in which people choose their cookies: they stand on any page, outside of
/// every form, and are no part of what people came for.
struct ConsentManagers {
  /// By node index.
  private(set) var controls: Set<Int> = []

  init(census: Census, vocabulary: Vocabulary) {
    var known: [Int: Bool] = [:]
    for control in census.nativeControls + census.customControls where control.formOwner == nil {
      let around = control.ancestors.prefix(Self.reach).prefix {
        $0.name != .body && $0.name != .main
      }
      let isInside = around.contains { block in
        guard block.has(.id) || block.has(.class) else { return false }
        let isOne = known[block.index] ?? Self.isOne(block, vocabulary)
        known[block.index] = isOne
        return isOne
      }
      if isInside { controls.insert(control.index) }
    }
  }

  private static func isOne(_ block: Element, _ vocabulary: Vocabulary) -> Bool {
    [block[.id], block[.class]].compactMap(\.self).contains {
      vocabulary.isMentioned(.consentManagers, in: ControlName.words($0.cut(toBytes: longest)))
    }
  }

  private static let reach = 24
  private static let longest = 400
}
