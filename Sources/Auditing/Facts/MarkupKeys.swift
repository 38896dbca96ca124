import FormModel

/// The identities of the controls and parts of a page that belong to no question: what they are and
/// what they say, never their ids, which generators change.
enum MarkupKeys {
  static func ofControls(on page: Page) -> [String] {
    UniqueKeys.of((page.controls + page.markup.widgets).map { key($0.type, $0.accessibleName) })
  }

  static func ofParts(of page: Page) -> [String] {
    UniqueKeys.of(page.markup.parts.map { key($0.kind.rawValue, $0.words) })
  }

  private static func key(_ kind: String, _ words: String) -> String {
    let words = FoldedWords(words, limit: 6).words.joined(separator: "-")
    return words.isEmpty ? kind : "\(kind)/\(words)"
  }
}

extension Page {
  /// A control by its place.
  func anyControl(at index: Int) -> Control? {
    if controls.indices.contains(index) { return controls[index] }
    let widget = index - controls.count
    return markup.widgets.indices.contains(widget) ? markup.widgets[widget] : nil
  }
}
