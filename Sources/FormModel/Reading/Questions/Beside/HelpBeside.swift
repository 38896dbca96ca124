import Markup

/// The help that stands visibly with a field and that no markup ties to it: between its label and its
/// box, after the box, in the next cell.
struct HelpBeside {
  let beside: WordsBeside
  let format: FormatHint

  /// The pieces of help of a text box or a list, as on the screen.
  func texts(of control: Control) -> [String] {
    guard !control.isCheckable, let place = beside.scopes.place(of: control) else { return [] }
    let lines = before(place, control) + after(place, control)
    return lines.prefix(Self.mostPieces).map { $0.text.cut(toBytes: GroupTexts.longest) }
      .filter(helps)
  }

  /// What stands between the words of a control and its box.
  private func before(_ place: Int, _ control: Control) -> [ScreenLine] {
    let lines = beside.lines(before: place)
    let words = beside.words(of: control)
    guard let worded = lines.lastIndex(where: { $0.kind != .text || $0.text == words }) else {
      return []
    }
    return lines[lines.index(after: worded)...].filter { $0.style != .complaint }
  }

  private func after(_ place: Int, _ control: Control) -> [ScreenLine] {
    let scope = beside.scopes.scope(at: place)
    // After words that are not of this field, help is that of the next one.
    return beside.lines(after: place).drop { isLabel($0, of: control) }
      .prefix { line in
        line.kind == .text
          && (line.isInline || line.start < scope.endIndex
            || line.style == .help || line.style == .complaint)
      }
      .filter { $0.style != .complaint }
  }

  /// Some design systems put the label after the box, and the help after both.
  private func isLabel(_ line: ScreenLine, of control: Control) -> Bool {
    guard case .label(let label) = line.kind else { return false }
    return Labels.labeledControl(of: label, in: beside.census) == control.element
  }

  /// A unit or a sign is no help; a format or several words are.
  private func helps(_ text: String) -> Bool {
    ScreenLine.areWords(text)
      && (text.contains(" ") && FoldedWords(text, limit: 3).words.count > 1
        || format.isTold(in: [text]))
  }

  private static let mostPieces = 4
}
