import Markup

/// The words by which a page asks: labels, legends and hints, without marks and duplicates.
struct Wordings {
  let census: Census
  let names: AccessibleNames
  let groups: GroupTexts
  let vocabulary: Vocabulary

  /// The words of one control as people see them, hint left out.
  func label(of control: Control) -> String {
    let own = names.labelText(of: control.element, withoutHints: true)
    if !own.isEmpty { return own }
    if control.nameSource == .labelledBy {
      let referenced = names.referenced(
        by: .ariaLabelledby, of: control.element, withoutHints: true)
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

  /// The help of a control: the hint in its label, and what describes it. A `title` is no visible help.
  func hint(of control: Control) -> String {
    let content = TextContent(census: census)
    let inLabel = names.labels.labels(of: control.element).flatMap(Hints.outermost)
    let described = names.referenced(
      by: .ariaDescribedby, of: control.element, leavingOut: Hints.isNoHelp)
    return Hints.joined(inLabel.map { content.text(of: $0) } + [described])
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
