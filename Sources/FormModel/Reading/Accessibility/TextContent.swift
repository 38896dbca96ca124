import Markup

/// Gathers the text of an element as assistive technologies read it, in one linear walk.
///
/// Follows the name-from-content steps of the W3C Accessible Name and Description Computation 1.2:
/// hidden parts are left out, images give their alternative, embedded controls their value.
struct TextContent {
  let census: Census
  /// A control whose own label is being read: it says nothing of itself.
  var subject: Element?
  /// Parts to leave out besides hidden ones.
  var skips: (Element) -> Bool = { _ in false }

  /// The text of an element, white space folded.
  ///
  /// An element which is hidden itself is read all the same when something refers to it; what is
  /// hidden inside it for another reason is not.
  func text(of root: Element) -> String {
    var builder = FoldedText()
    let excused = census.hiding(of: root)
    var resumeAt = 0
    let most = census.allowance(for: Self.mostNodes)
    census.spend(nodes: min(most, root.endIndex - root.index))
    for node in root.subtree.prefix(most) {
      guard node.index >= resumeAt else { continue }
      switch node {
      case .text(let text):
        text.withUTF8 { builder.append($0) }
      case .element(let element):
        if element == subject || skips(element)
          || Self.isHidden(element, census: census, excused: excused)
        {
          resumeAt = element.endIndex
        } else if let own = ownText(of: element) {
          if !own.isEmpty { builder.appendWord(own) }
          resumeAt = element.endIndex
        } else if Self.separates(element) {
          builder.separate()
        }
        if Self.separates(element) { builder.separateAfter(element.endIndex) }

      }
      builder.reach(node.index)
    }
    return builder.text
  }

  /// No label is longer; many nested ones would take for ever to read.
  private static let mostNodes = 4_000

  /// Whether an element is hidden from assistive technologies for another reason than excused ones.
  static func isHidden(_ element: Element, census: Census, excused: Hiding) -> Bool {
    let hiding = census.hiding(of: element).subtracting(excused)
    return !hiding.isDisjoint(with: [
      .notText, .hiddenAttribute, .displayNone, .visibilityHidden, .template, .closedDialog,
      .ariaHidden,
    ])
  }

  /// The text of an element that does not come from its children; nil when it does.
  private func ownText(of element: Element) -> String? {
    if element.has(.ariaLabel), let label = element[.ariaLabel], !label.allSatisfy(\.isWhitespace) {
      return label
    }
    switch element.name {
    case .img, .area: return element[.alt] ?? element[.title] ?? ""
    case .input: return ControlValue.text(of: element)
    case .select, .textarea: return ControlValue.text(of: element)
    case .script, .style, .template: return ""
    default: return nil
    }
  }

  static func separates(_ element: Element) -> Bool {
    switch element.name {
    case .br, .div, .p, .li, .ul, .ol, .td, .th, .tr, .table, .dt, .dd, .dl, .h1, .h2, .h3, .h4,
      .h5, .h6, .section, .hr, .fieldset, .legend, .option:
      true
    default: false
    }
  }
}
