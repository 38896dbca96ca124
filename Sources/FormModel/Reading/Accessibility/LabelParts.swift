import Markup

/// Tells of each visible label, and of each name given by reference, whether it reaches what it names.
struct LabelParts {
  let census: Census
  let controls: [Control]

  var parts: [Part] {
    let referenced = referencedIDs
    lazy var names = Set(controls.lazy.map(\.name))
    return census.labels.compactMap { label in
      guard census.hiding(of: label).isDisjoint(with: .fromEverybody) else { return nil }
      let defect = defect(of: label, referenced: referenced) { names }
      let part = Part(kind: .label, element: label, defect: defect, detail: label[.for] ?? "")
      return defect == nil || defect == .empty || !part.words.isEmpty || isBare(label) ? part : nil
    } + references
  }

  /// A label without words that reaches nothing may be a hook for scripts or style sheets, but not
  /// without a class and an id.
  private func isBare(_ label: Element) -> Bool {
    !label.has(.class) && !label.has(.id) && !label.has(.for)
  }

  /// `names` are those of all controls, gathered when a label reaches nothing.
  private func defect(of label: Element, referenced: Set<String>, names: () -> Set<String>)
    -> PartDefect?
  {
    if let target = Labels.labeledControl(of: label, in: census) {
      let isSilenced = label.value(of: .ariaHidden, equals: "true")
      return !isSilenced && isNameless(target) ? .empty : nil
    }
    guard label.has(.for), let id = label[.for], !id.isEmpty else {
      let isReferenced = label[.id].map(referenced.contains) ?? false
      return isReferenced || holdsCustomElement(label) ? nil : .orphan
    }
    guard let target = census.document.element(id: id) else {
      return names().contains(id) ? .forIsAName : .forMissingID
    }
    return target.tag.contains("-") ? nil : .forNotLabelable
  }

  /// A label that names a control and says nothing, where nothing else names it either.
  private func isNameless(_ target: Element) -> Bool {
    let place = census.nativeControls.place(after: target.index - 1)
    guard census.nativeControls.indices.contains(place), census.nativeControls[place] == target
    else { return false }
    return controls[place].accessibleName.isEmpty && controls[place].isExposed
  }

  /// Elements that a script defines may be controls, which nobody can tell from the page.
  private func holdsCustomElement(_ label: Element) -> Bool {
    label.descendants.prefix(Self.mostDescendants).contains { $0.tag.contains("-") }
  }

  /// The ids by which controls and groups say that labels name them.
  private var referencedIDs: Set<String> {
    var ids: Set<String> = []
    for element in controls.map(\.element) + census.groups where element.has(.ariaLabelledby) {
      ids.formUnion(IDReferences.ids(.ariaLabelledby, of: element))
    }
    return ids
  }

  /// The controls that say what names them, where nothing of it exists.
  private var references: [Part] {
    controls.compactMap { control in
      guard control.isExposed, control.element.has(.ariaLabelledby) else { return nil }
      let ids = IDReferences.ids(.ariaLabelledby, of: control.element)
      let isBroken = !ids.isEmpty && ids.allSatisfy { census.document.element(id: $0) == nil }
      return Part(
        kind: .reference, element: control.element, defect: isBroken ? .referenceMissing : nil,
        detail: ids.joined(separator: " "))
    }
  }

  /// No label is longer.
  private static let mostDescendants = 200
}

/// The ids that an attribute refers to.
enum IDReferences {
  static func ids(_ attribute: Name, of element: Element) -> [String] {
    guard element.has(attribute), let value = element[attribute] else { return [] }
    return value.split(maxSplits: most, whereSeparator: \.isWhitespace).prefix(most).map(
      String.init)
  }

  /// More references are an attack, not a name.
  private static let most = 50
}
