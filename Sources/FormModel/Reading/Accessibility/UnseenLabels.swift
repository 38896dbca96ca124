import Markup

/// Finds the fields which have a name for assistive technologies and no words on the screen.
struct UnseenLabels {
  let census: Census
  let wordings: Wordings
  let controls: [Control]
  let buttons: SearchButtons

  /// The node indices of their elements.
  var fields: Set<Int> {
    Set(controls.lazy.filter(isUnseen).map(\.element.index))
  }

  private func isUnseen(_ control: Control) -> Bool {
    guard control.isExposed, control.notAskedBecause != .button, !control.isCustom,
      hasUnseenName(control)
    else { return false }
    return control.legend.isEmpty && wordings.beside.labels.own[control.index] == nil
      && !hasTextBeside(control) && !buttons.explain(control)
      && !isInTable(control) && !isUnderHeading(control) && !isInNamedGroup(control)
  }

  /// A name that stands only in an attribute, or in a label or a text which is kept from sight.
  private func hasUnseenName(_ control: Control) -> Bool {
    switch control.nameSource {
    case .ariaLabel, .title, .label:
      !showsWords(wordings.names.labels.labels(of: control.element), beside: control)
    case .labelledBy:
      !showsWords(
        IDReferences.ids(.ariaLabelledby, of: control.element)
          .compactMap { census.document.element(id: $0) }
          + wordings.names.labels.labels(of: control.element), beside: control)
    default: false
    }
  }

  /// Whether one of the elements shows a text or an image. What is hidden together with the control
  /// shows when the control does.
  private func showsWords(_ elements: [Element], beside control: Control) -> Bool {
    let excused = census.hiding(of: control.element)
    return elements.contains { element in
      element.subtree.prefix(Self.mostNodes).contains { node in
        switch node {
        case .text(let run): !run.isBlank && isSeen(run.parentIndex, excused)
        case .element(let part):
          (part.name == .img || part.name == .svg) && isSeen(part.index, excused)
        }
      }
    }
  }

  private func isSeen(_ index: Int, _ excused: Hiding) -> Bool {
    census.hiding[index].subtracting(excused).isDisjoint(with: Self.unseen)
  }

  private func hasTextBeside(_ control: Control) -> Bool {
    let nearby = NearbyText(census: census)
    if control.type == "radio" || control.type == "checkbox" {
      return !nearby.text(of: control.element, type: control.type).isEmpty
        || !nearby.textBefore(control.element).isEmpty
    }
    let before = nearby.textBefore(control.element)
    let name = FoldedWords(control.accessibleName)
    return !before.isEmpty && nearby.isClose(to: control.element)
      || name.contains(FoldedWords(before))
      || name.contains(FoldedWords(nearby.textFollowing(control.element)))
  }

  /// The heading of a block that holds this field alone says what it is for.
  private func isUnderHeading(_ control: Control) -> Bool {
    guard let place = wordings.beside.scopes.place(of: control) else { return false }
    let scope = wordings.beside.scopes.scope(at: place)
    let last = census.headings.place(after: control.element.index) - 1
    guard last >= 0, scope.contains(census.headings[last]) else { return false }
    return showsWords([census.headings[last]], beside: control)
  }

  /// The words of a small group say what its boxes are for.
  private func isInNamedGroup(_ control: Control) -> Bool {
    guard let group = census.landmarks.group(around: control.element),
      wordings.beside.scopes.places(inside: group).count <= Self.mostInGroup
    else { return false }
    let named = IDReferences.ids(.ariaLabelledby, of: group).compactMap {
      census.document.element(id: $0)
    }
    return showsWords(named, beside: control)
  }

  /// A larger group holds several questions.
  private static let mostInGroup = 4

  /// The headers of a table name its cells.
  private func isInTable(_ control: Control) -> Bool {
    control.element.ancestors.prefix(Self.cellsAround).contains { $0.name == .td }
  }

  private static let unseen = Hiding.fromEverybody.union([.visuallyHidden, .offScreen])
  private static let mostNodes = 200
  private static let cellsAround = 4
}
