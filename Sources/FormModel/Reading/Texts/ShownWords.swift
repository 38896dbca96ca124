import Markup

/// Reads the words that people see on a control whose name ARIA gives: its label, or its content.
struct ShownWords {
  let census: Census
  let wordings: Wordings

  /// The words by the node index of the element; controls which show none are left out.
  func words(on controls: [Control]) -> [Int: String] {
    var found: [Int: String] = [:]
    lazy var iconFont = usesIconFont
    for control in controls
    where control.isExposed && [.labelledBy, .ariaLabel].contains(control.nameSource) {
      let words = words(on: control)
      let isOneWord = !words.contains(" ") && control.tag != "input"
      if !words.isEmpty, !isOneWord || !iconFont { found[control.element.index] = words }
    }
    return found
  }

  private func words(on control: Control) -> String {
    let label = wordings.names.labelText(of: control.element, withoutHints: true)
    if !label.isEmpty, hasSeenLabel(control.element) { return wordings.cleaned(label) }
    if control.tag == "input" {
      return ["submit", "reset", "button"].contains(control.type)
        ? control.element[.value] ?? "" : ""
    }
    let isNamedByContent =
      AccessibleNames.namedByContent.contains(control.role) && control.tag != "select"
    guard isNamedByContent, control.tag != "textarea" else { return "" }
    let content = content(of: control.element)
    return isDrawn(content) ? "" : content
  }

  /// A label for screen readers alone shows nothing.
  private func hasSeenLabel(_ control: Element) -> Bool {
    let excused = census.hiding(of: control)
    return wordings.names.labels.labels(of: control).contains {
      census.hiding(of: $0).subtracting(excused).isDisjoint(with: Self.unseen)
    }
  }

  /// The text inside an element as it is seen: `aria-hidden` hides nothing from sight, and icon fonts
  /// write names that nobody sees.
  private func content(of root: Element) -> String {
    var text = FoldedText()
    let excused = census.hiding(of: root)
    var resumeAt = root.has(.class) && isIcon(root) ? root.endIndex : 0
    for node in root.subtree.prefix(Self.mostNodes) where node.index >= resumeAt {
      switch node {
      case .text(let run): run.withUTF8 { text.append($0) }
      case .element(let element):
        let hiding = census.hiding(of: element).subtracting(excused)
        if !hiding.isDisjoint(with: Self.unseen) || isIcon(element) {
          resumeAt = element.endIndex
        } else if GatheredText.separates(
          element, display: census.styles[element.index]?.element.flow)
        {
          text.separate()
          text.separateAfter(element.endIndex)
        }
      }
      text.reach(node.index)
    }
    return text.text
  }

  private func isIcon(_ element: Element) -> Bool {
    guard element.has(.class), let classes = element[.class] else { return false }
    return classes.contains("icon") || classes.hasPrefix("fa ") || classes.contains("symbols")
  }

  /// One letter is a sign, such as the cross that closes.
  private func isDrawn(_ content: String) -> Bool {
    let words = FoldedWords(content, limit: 2).words
    guard words.count == 1 else { return words.isEmpty }
    return words[0].count == 1 && !words[0].allSatisfy(\.isNumber)
  }

  /// Where a style sheet of the page uses an icon font, one word may be the name of a drawing.
  private var usesIconFont: Bool {
    census.document.elements.lazy.filter { $0.name == .style }.prefix(Self.mostSheets)
      .contains { style in
        var holds = false
        for case .text(let run) in style.subtree {
          holds = holds || run.string.lowercased().contains("icons")
        }
        return holds
      }
  }

  private static let unseen: Hiding = [
    .notText, .hiddenAttribute, .displayNone, .visibilityHidden, .template, .noscript,
    .closedDialog, .hidingClass, .visuallyHidden, .offScreen,
  ]
  private static let mostNodes = 1_000
  private static let mostSheets = 20
}
