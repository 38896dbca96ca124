import Markup

/// The lists that pop up beside a combobox: they hold its answers, and are no fields of their own.
struct PopupLists {
  private let ids: Set<String>

  init(_ census: Census) {
    let boxes = (census.nativeControls + census.customControls).lazy
      .filter { $0.value(of: .role, equals: "combobox") }
    ids = Set(
      boxes.flatMap { box in
        IDReferences.ids(.ariaControls, of: box)
          + (box[attribute: "aria-owns"] ?? "").split(separator: " ").prefix(Self.most).map(
            String.init)
      })
  }

  /// A box owns a list or two.
  private static let most = 10

  func contains(_ element: Element) -> Bool {
    guard !ids.isEmpty, element.value(of: .role, equals: "listbox"), let id = element[.id] else {
      return false
    }
    return ids.contains(id)
  }
}
