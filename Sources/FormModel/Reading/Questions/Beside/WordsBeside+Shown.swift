import Markup

extension WordsBeside {
  /// The text of the labels of a control as it stands on the screen, signs for the eye alone included.
  func shownLabels(of control: Control) -> [String] {
    let reader = ScreenLineReader(census: census)
    let hiding = census.hiding(of: control.element)
    return tied.labels(of: control.element).flatMap { label in
      reader.lines(
        in: label.index..<min(label.endIndex, label.index + Self.mostNodesInLabel), metWith: hiding
      ).map(\.text)
    }
  }

  /// The text just before a control, where it is only a sign.
  func signBefore(_ control: Control) -> String {
    let lines = scopes.place(of: control).map(lines(before:)) ?? []
    return lines.last { $0.kind == .text && !$0.text.holdsLetter }?.text ?? ""
  }

  /// The text just after a control, in its line or its block, where it is only a sign.
  func signAfter(_ control: Control) -> String {
    guard let place = scopes.place(of: control), let line = lines(after: place).first,
      line.kind == .text, line.isInline || line.start < scopes.scope(at: place).endIndex,
      !line.text.holdsLetter
    else { return "" }
    return line.text
  }

  private static let mostNodesInLabel = 300
}
