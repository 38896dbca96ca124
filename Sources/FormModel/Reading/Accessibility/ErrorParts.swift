import Markup

/// Tells of each visible error message and of each field marked as wrong whether they are tied.
struct ErrorParts {
  let census: Census
  let controls: [Control]

  var parts: [Part] { wrongFields + messages }

  private var wrongFields: [Part] {
    controls.compactMap { control in
      guard control.isExposed, control.element.value(of: .ariaInvalid, equals: "true") else {
        return nil
      }
      let message = IDReferences.ids(.ariaErrormessage, of: control.element)
        .compactMap { census.document.element(id: $0) }.contains(where: isRead)
      let isTold = message || !control.description.isEmpty
      return Part(
        kind: .wrongField, element: control.element, defect: isTold ? nil : .unassociated,
        detail: control.accessibleName)
    }
  }

  private var messages: [Part] {
    let shown = census.errorMessages.filter { isRead($0) && !isWaiting($0) }
    guard !shown.isEmpty else { return [] }
    let referenced = referencedIDs
    return shown.map { message in
      Part(
        kind: .errorMessage, element: message,
        defect: isTied(message, referenced) ? nil : .unassociated, detail: "")
    }
  }

  /// An empty message waits for an error; a hidden one too.
  private func isRead(_ element: Element) -> Bool {
    census.hiding(of: element).isDisjoint(with: .fromEverybody)
      && !Part(kind: .errorMessage, element: element, defect: nil, detail: "").words.isEmpty
  }

  /// Bootstrap shows this message only after a field that its server or its script marked.
  private func isWaiting(_ message: Element) -> Bool {
    guard message.hasClass("invalid-feedback"), !message.hasClass("d-block") else { return false }
    let next = census.nativeControls.place(after: message.index)
    return next == 0 || !census.nativeControls[next - 1].hasClass("is-invalid")
  }

  /// A message is read with its field when the field refers to it or to a block around it, or when it
  /// stands inside the label or the legend.
  private func isTied(_ message: Element, _ referenced: Set<String>) -> Bool {
    let around = [message] + message.ancestors.prefix(Self.blocksAround)
    return around.contains { element in
      element.name == .label || element.name == .legend
        || element[.id].map(referenced.contains) ?? false
    }
      || message.descendants.prefix(Self.blocksAround).contains {
        $0[.id].map(referenced.contains) ?? false
      }
  }

  private var referencedIDs: Set<String> {
    var ids: Set<String> = []
    for element in controls.map(\.element) + census.groups where element.hasAttributes {
      ids.formUnion(IDReferences.ids(.ariaDescribedby, of: element))
      ids.formUnion(IDReferences.ids(.ariaErrormessage, of: element))
      ids.formUnion(IDReferences.ids(.ariaLabelledby, of: element))
    }
    return ids
  }

  /// A message stands no deeper in the block of its field.
  private static let blocksAround = 6
}
