import Markup

/// Puts controls together into fields: the radio buttons of one group, the check boxes of one list.
struct FieldReader {
  let context: PageContext

  /// A field under construction: its kind, its controls, and the group that holds them.
  struct Draft {
    let kind: FieldKind
    var controls: [Int]
    /// The fieldset or custom group around all of them.
    let group: Element?
    let isConditional: Bool
  }

  /// The fields that people are asked to fill among these controls, in order. Conditional fields are
  /// among them, marked.
  func drafts(of members: [Int]) -> [Draft] {
    var drafts: [Draft] = []
    var openGroups: [GroupKey: Int] = [:]
    var onlyBoxes: [Int: Bool] = [:]
    let lists = CheckBoxLists(
      members.lazy.map { context.controls[$0] }.filter(\.isFilled), context: context)
    for index in members {
      let control = context.controls[index]
      guard control.isFilled, let kind = Self.kind(of: control) else { continue }
      let group = context.census.landmarks.group(around: control.element)
      if let key = groupKey(of: control, kind: kind, group: group, lists, &onlyBoxes) {
        if let open = openGroups[key] {
          drafts[open].controls.append(index)
          continue
        }
        openGroups[key] = drafts.count
      }
      drafts.append(
        Draft(
          kind: kind, controls: [index], group: group,
          isConditional: control.notAskedBecause == .conditional))
    }
    return drafts
  }

  /// What the controls of one field have in common.
  private enum GroupKey: Hashable {
    case unnamedRadio(group: Int?)
    case radio(name: String)
    case boxes(group: Int)
    case boxes(name: String)
    case boxes(first: Int)
  }

  /// nil for a field of one control. `onlyBoxes` keeps what was found of each group.
  private func groupKey(
    of control: Control, kind: FieldKind, group: Element?, _ lists: CheckBoxLists,
    _ onlyBoxes: inout [Int: Bool]
  ) -> GroupKey? {
    switch kind {
    case .radio:
      return control.name.isEmpty ? .unnamedRadio(group: group?.index) : .radio(name: control.name)
    case .checkbox:
      if let group {
        let isOnlyBoxes = onlyBoxes[group.index] ?? isOnlyBoxes(group)
        onlyBoxes[group.index] = isOnlyBoxes
        if isOnlyBoxes { return .boxes(group: group.index) }
      }
      if let first = lists.first[control.index] { return .boxes(first: first) }
      if lists.isConsent(control) { return nil }
      return control.name.isEmpty || control.name.hasSuffix("]") && !control.name.hasSuffix("[]")
        ? nil : .boxes(name: control.name)
    default: return nil
    }
  }

  /// Whether a group with words of its own holds nothing but check boxes, and perhaps a box at their
  /// end for an answer that is not among them.
  private func isOnlyBoxes(_ group: Element) -> Bool {
    var inside = context.filled.inside(group)
    if ["text", "textarea"].contains(inside.last?.type) { inside.removeLast() }
    return inside.count > 1 && inside.allSatisfy { $0.type == "checkbox" }
  }

  static func kind(of control: Control) -> FieldKind? {
    if control.type == "select" {
      return control.element.has(.multiple) ? .selectMultiple : .select
    }
    return control.tag == "button" && !control.isCheckable
      ? .select : FieldKind(rawValue: control.type)
  }
}

extension [Control] {
  /// The native controls inside an element: they stand together, being in tree order.
  func inside(_ element: Markup.Element) -> ArraySlice<Control> {
    let start = partition { $0.element.index > element.index }
    let end = partition { $0.element.index >= element.endIndex }
    return self[start..<Swift.max(start, end)]
  }

  /// The first native control after a node.
  func first(after position: Int) -> Control? {
    let place = partition { $0.element.index > position }
    return indices.contains(place) && !self[place].isCustom ? self[place] : nil
  }

  /// The first place at which a condition holds that holds from there on; custom controls, which
  /// come last, are left out.
  private func partition(_ condition: (Control) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      let control = self[middle]
      if control.isCustom || condition(control) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Control {
  /// Whether people fill it, now or once an answer shows it.
  var isFilled: Bool { notAskedBecause == nil || notAskedBecause == .conditional }

  /// Whether it is made of another element than a control.
  package var isCustom: Bool { !["input", "select", "textarea", "button"].contains(tag) }
}
