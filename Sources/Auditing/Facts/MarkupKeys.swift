import FormModel

/// The identities of the controls and parts of a page that belong to no question: what they are and
/// what they say, never their ids, which generators change.
struct MarkupKeys: Sendable {
  let controls: [String]
  let parts: [String]

  init(of page: Page) {
    controls = UniqueKeys.of(
      page.anyControlIndices.map { index in
        let control = page.anyControl(at: index)
        return Self.key(control?.type ?? "", control?.accessibleName ?? "")
      })
    parts = UniqueKeys.of(
      page.markup.parts.map { Self.key($0.kind.rawValue, $0.words) })
  }

  private static func key(_ kind: String, _ words: String) -> String {
    let words = FoldedWords(words, limit: 6).words.joined(separator: "-")
    return words.isEmpty ? kind : "\(kind)/\(words)"
  }
}

extension Page {
  /// The places of all controls, those made for pressing coming last.
  var anyControlIndices: Range<Int> { 0..<controls.count + markup.widgets.count }

  /// A control by its place.
  func anyControl(at index: Int) -> Control? {
    if controls.indices.contains(index) { return controls[index] }
    let widget = index - controls.count
    return markup.widgets.indices.contains(widget) ? markup.widgets[widget] : nil
  }
}
