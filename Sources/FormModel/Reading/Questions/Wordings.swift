import Markup

/// The words by which a page asks: labels, legends and hints, without marks and duplicates.
struct Wordings {
  let census: Census
  let names: AccessibleNames
  let vocabulary: Vocabulary

  /// The words of one control as people see them, hint left out.
  func label(of control: Control) -> String {
    let own = names.labelText(of: control.element, skipping: Self.isHint)
    if !own.isEmpty { return own }
    if control.nameSource == .labelledBy {
      let referenced = names.referenced(
        by: .ariaLabelledby, of: control.element, skipping: Self.isHint)
      if !referenced.isEmpty { return referenced }
    }
    if control.nameSource.isAccessible, control.nameSource != .title {
      return control.accessibleName
    }
    let nearby = NearbyText(census: census)
    let text = nearby.text(of: control.element, type: control.type)
    let isTrusted = control.placeholder.isEmpty || nearby.isClose(to: control.element)
    return text.isEmpty || !isTrusted ? shownName(of: control) : text
  }

  /// What stands in the box itself, or pops up over it.
  private func shownName(of control: Control) -> String {
    control.accessibleName.isEmpty || control.type == "file"
      ? control.placeholder : control.accessibleName
  }

  /// The words of a group: its legend, or what names it.
  func legend(of group: Element) -> String {
    if let legend = census.surroundings.legend(of: group) {
      return TextContent(census: census, skips: Self.isHint).text(of: legend)
    }
    let referenced = names.referenced(by: .ariaLabelledby, of: group, skipping: Self.isHint)
    return referenced.isEmpty ? (group[.ariaLabel] ?? "").whitespaceFolded : referenced
  }

  /// The help of a control: the hint in its label, and what describes it. A `title` is no visible help.
  func hint(of control: Control) -> String {
    let inLabel = names.labels.labels(of: control.element).flatMap { label in
      label.descendants.filter { Self.isHint($0) && !hasHintAround($0, inside: label) }
    }
    let content = TextContent(census: census)
    let described = names.referenced(
      by: .ariaDescribedby, of: control.element, leavingOut: Self.isNoHelp)
    let parts = inLabel.map { content.text(of: $0) } + [described]
    return Self.joined(parts)
  }

  /// The help of a group: the hint in its legend, and what describes it.
  func hint(of group: Element) -> String {
    let content = TextContent(census: census)
    let legend = census.surroundings.legend(of: group)
    let inLegend =
      legend.map { $0.descendants.filter(Self.isHint).map { content.text(of: $0) } } ?? []
    let described = names.referenced(by: .ariaDescribedby, of: group, leavingOut: Self.isNoHelp)
    return Self.joined(inLegend + [described])
  }

  /// Error messages and character counters describe a control too, and help nobody to answer.
  static func isNoHelp(_ element: Element) -> Bool {
    if element.value(of: .role, equals: "alert") || element.value(of: .role, equals: "status") {
      return true
    }
    guard element.has(.class), let classes = element[.class]?.lowercased() else { return false }
    return classes.holds("error") || classes.holds("count") || classes.holds("message--")
      || classes.holds("invalid") || classes.holds("messages-group")
  }

  private func hasHintAround(_ element: Element, inside label: Element) -> Bool {
    element.ancestors.prefix { $0 != label }.contains(where: Self.isHint)
  }

  private static func joined(_ parts: [String]) -> String {
    var seen: Set<String> = []
    return parts.filter { !$0.isEmpty && seen.insert($0).inserted }.joined(separator: " ")
  }

  /// The design systems mark help inside labels by a class: `fr-hint-text`, `usa-hint`, `govuk-hint`.
  /// The mark of obligation of USWDS bears such a class too, and is none.
  static func isHint(_ element: Element) -> Bool {
    guard element.has(.class), let classes = element[.class] else { return false }
    return classes.holds("hint") && element.name != .abbr
      || classes.holds("help-text") || classes.holds("form-text")
      || classes.holds("description")
  }

  /// Takes the marks of obligation and the punctuation off a wording.
  func cleaned(_ wording: String) -> String {
    var text = wording[...]
    while let last = text.last {
      if last == "*" || last == ":" || last.isWhitespace || last == "∗" {
        text.removeLast()
      } else if last == ")" || last == "]",
        let open = text.lastIndex(where: { $0 == "(" || $0 == "[" }),
        isMark(String(text[open...]))
      {
        text = text[..<open]
      } else {
        break
      }
    }
    while let first = text.first, first == "*" || first.isWhitespace { text.removeFirst() }
    return String(text)
  }

  /// Whether a bracket only says that an answer is compulsory or not.
  private func isMark(_ text: String) -> Bool {
    if text.dropFirst().dropLast().allSatisfy({ $0 == "*" }) { return true }
    let words = FoldedWords(text, limit: 8)
    return words.words.count <= 4
      && (vocabulary.isMentioned(.requiredMarks, in: words)
        || vocabulary.isMentioned(.optionalMarks, in: words))
  }
}
