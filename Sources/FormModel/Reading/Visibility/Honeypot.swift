import Markup

/// Recognises the boxes that only robots fill.
struct Honeypot {
  let census: Census
  let names: AccessibleNames
  let vocabulary: Vocabulary

  /// A box out of people's sight whose words or name tell that it must stay empty, or one that the
  /// keyboard cannot reach and the browser must not fill.
  func isOne(_ element: Element) -> Bool {
    guard element.name == .input || element.name == .textarea else { return false }
    if vocabulary.isMentioned(.honeypotWords, in: names.labelText(of: element)) { return true }
    let hiding = census.hiding(of: element)
    let isOutOfSight = !hiding.isDisjoint(
      with: Hiding.fromEverybody.union([.visuallyHidden, .offScreen, .ariaHidden]))
    guard isOutOfSight else { return false }
    let hasTellingName = [Name.name, .id].contains { attribute in
      vocabulary.isMentioned(.honeypotNames, in: ControlName.words(element[attribute] ?? ""))
    }
    let isUnreachable =
      element.value(of: .tabindex, equals: "-1")
      && (element.value(of: .autocomplete, equals: "off")
        || element.value(of: .autocomplete, equals: "new-password"))
    return hasTellingName || isUnreachable
  }
}
