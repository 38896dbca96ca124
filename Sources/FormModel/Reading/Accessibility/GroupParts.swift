import Markup

/// Tells of each group of fields, and of each group of a list, whether it has a name.
struct GroupParts {
  let census: Census
  let controls: [Control]

  var parts: [Part] {
    census.groups.compactMap { group in
      guard census.hiding(of: group).isDisjoint(with: .fromEverybody), holdsSeveralFields(group),
        !holdsForm(group)
      else { return nil }
      return Part(kind: .group, element: group, defect: defect(of: group), detail: "")
    }
      + census.listGroups.map { group in
        let isNamed = !(group[.label] ?? "").allSatisfy(\.isWhitespace)
        return Part(
          kind: .listGroup, element: group, defect: isNamed ? nil : .nameMissing, detail: "")
      }
  }

  /// A fieldset around a whole form groups no fields of it.
  private func holdsForm(_ group: Element) -> Bool {
    let next = census.forms.place(after: group.index)
    return census.forms.indices.contains(next) && group.contains(census.forms[next])
  }

  /// A group of one field, of buttons, or of hidden values only lays out the page.
  private func holdsSeveralFields(_ group: Element) -> Bool {
    controls.inside(group).prefix(Self.mostLookedAt)
      .filter { $0.notAskedBecause == nil }.prefix(2).count == 2
  }

  private func defect(of group: Element) -> PartDefect? {
    // What names it may be empty until a script writes there.
    let isReferring = IDReferences.ids(.ariaLabelledby, of: group)
      .contains { census.document.element(id: $0) != nil }
    if isReferring || !(group[.ariaLabel] ?? "").allSatisfy(\.isWhitespace) { return nil }
    guard group.name == .fieldset else {
      return (group[.title] ?? "").allSatisfy(\.isWhitespace) ? .nameMissing : nil
    }
    guard let legend = census.landmarks.legend(of: group),
      census.hiding(of: legend).isDisjoint(with: .fromEverybody)
    else { return .legendMissing }
    if TextContent(census: census).text(of: legend).isEmpty { return .legendEmpty }
    return group.children.lazy.filter { $0.name == .legend }.prefix(2).count == 2
      ? .severalLegends : nil
  }

  /// Fields stand near the beginning of their group.
  private static let mostLookedAt = 100
}
