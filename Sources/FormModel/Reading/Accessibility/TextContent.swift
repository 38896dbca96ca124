import Markup

/// Gathers the text of an element as assistive technologies read it, in one linear walk.
///
/// Follows the name-from-content steps of the W3C Accessible Name and Description Computation 1.2:
/// hidden parts are left out, images give their alternative, embedded controls their value, and
/// containers which are something of their own (an alert, a menu) nothing.
struct TextContent {
  let census: Census
  /// A control whose own label is being read: it says nothing of itself.
  var subject: Element?
  /// Parts to leave out besides hidden ones.
  var skips: (Element) -> Bool = { _ in false }
  /// What the elements say that a part refers to by `aria-labelledby`; nil while such a reference is
  /// followed, since none leads to another.
  var reference: ((Element) -> String)?
  /// Whether a name is made, of which containers that are something of their own are no part.
  var leavesContainersOut = false
  /// Whether letters are those which styles show: capitals, where the page has small ones.
  var asShown = false

  /// The text of an element, white space folded.
  ///
  /// An element which is hidden itself is read all the same when something refers to it; what is
  /// hidden inside it for another reason is not.
  func text(of root: Element) -> String {
    var gathered = GatheredText(census: census, asShown: asShown)
    let excused = census.hiding(of: root)
    var resumeAt = 0
    let most = census.allowance(for: Self.mostNodes)
    census.spend(nodes: min(most, root.endIndex - root.index))
    gathered.open(root)
    for node in root.subtree.prefix(most) where node.index >= resumeAt {
      gathered.close(before: node.index)
      switch node {
      case .text(let text): gathered.append(text)
      case .element(let element):
        if element == subject || skips(element)
          || Self.isHidden(element, census: census, excused: excused)
        {
          resumeAt = element.endIndex
        } else if let own = ownText(of: element) {
          gathered.append(word: own, of: element)
          resumeAt = element.endIndex
        } else {
          gathered.open(element)
        }
      }
    }
    gathered.close(before: .max)
    return gathered.text
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
    guard element.hasAttributes || Self.isSpecial(element.name) || leavesContainersOut else {
      return nil
    }
    if element.has(.ariaLabelledby), let text = reference?(element), !text.isEmpty { return text }
    let role = AriaRoles.role(of: element)
    let isApart = leavesContainersOut && AriaRoles.isApart(element, role: role)
    if !isApart, let value = EmbeddedValue.text(of: element, role: role) { return value }
    if element.has(.ariaLabel), let label = element[.ariaLabel], !label.allSatisfy(\.isWhitespace) {
      return label
    }
    switch element.name {
    case .img, .area: return element[.alt] ?? element[.title] ?? ""
    case .input: return ControlValue.text(of: element)
    case .select, .textarea: return ""
    case .svg: return Self.title(ofDrawing: element) ?? (isApart ? "" : nil)
    case .script, .style, .template: return ""
    default: return isApart ? element[.title] ?? "" : nil
    }
  }

  /// Elements without attributes whose text is not that of their children.
  private static func isSpecial(_ name: Name) -> Bool {
    switch name {
    case .input, .select, .textarea, .svg, .img, .script, .style, .template: true
    default: false
    }
  }

  /// The name that a drawing gives itself, or else the first of its parts to have one (SVG-AAM).
  static func title(ofDrawing drawing: Element) -> String? {
    let title =
      drawing.children.prefix(mostBeforeTitle).first { $0.name == .title }
      ?? drawing.descendants.prefix(mostBeforeTitle).first { $0.name == .title }
    guard let text = title?.foldedText, !text.isEmpty else { return nil }
    return text
  }

  private static let mostBeforeTitle = 20
}
