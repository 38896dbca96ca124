import Markup

/// The parts of a form that stay folded until somebody opens them: a closed `<details>`, a block of
/// Bootstrap's class `collapse` that a button or a link opens.
///
/// Several of them beside one another, as in an accordion, are how the form is laid out: everybody
/// opens them.
struct FoldedBlocks {
  private let census: Census
  /// The ids of the blocks that something opens.
  private let opened: Set<Substring>

  init(_ census: Census) {
    self.census = census
    let document = census.document
    let toggles = ["data-toggle", "data-bs-toggle"].compactMap(document.name)
    guard !toggles.isEmpty else {
      opened = []
      return
    }
    let targets =
      ["data-target", "data-bs-target"].compactMap(document.name) + [.href, .ariaControls]
    var opened: Set<Substring> = []
    for element in document.elements
    where toggles.contains(where: { element.value(of: $0, equals: "collapse") }) {
      for target in targets where element.has(target) {
        let id = (element[target] ?? "").cut(toBytes: Self.longestID)
        opened.insert(id.hasPrefix("#") ? id.dropFirst() : id[...])
      }
    }
    self.opened = opened
  }

  /// Whether a control that may stay without an answer stands in one.
  func hold(_ control: Element) -> Bool {
    let isInDetails = census.hiding(of: control).contains(.closedDetails)
    guard isInDetails || !opened.isEmpty, !control.has(.required),
      !control.value(of: .ariaRequired, equals: "true"), let form = control.formOwner
    else { return false }
    let around = control.ancestors.prefix(Self.reach).prefix { $0 != form }
    return around.contains { isFolded($0) && isAlone($0) }
  }

  private func isFolded(_ block: Element) -> Bool {
    if block.name == .details { return !block.has(.open) }
    guard block.has(.id), opened.contains((block[.id] ?? "")[...]) else { return false }
    let classes = (block[.class] ?? "").split(whereSeparator: \.isWhitespace)
    return classes.contains("collapse") && !classes.contains("show") && !classes.contains("in")
  }

  /// Whether no other block like it stands beside it, or around it in an accordion.
  private func isAlone(_ block: Element) -> Bool {
    if block.name != .details {
      let isInAccordion = ["data-parent", "data-bs-parent"].contains {
        block[attribute: $0] != nil
      }
      return !isInAccordion
        && !(block.ancestors.prefix(2).contains { ($0[.class] ?? "").contains("accordion") })
    }
    return block.parent?.children.prefix(Self.mostBeside).count { $0.name == .details } == 1
  }

  private static let reach = 12
  private static let mostBeside = 60
  /// Longer ones name nothing.
  private static let longestID = 400
}
