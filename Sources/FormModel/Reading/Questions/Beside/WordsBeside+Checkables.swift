import Markup

extension WordsBeside {
  /// What stands after a radio button or a check box, in its block or in the next cell.
  func wordsAfter(_ place: Int) -> String {
    let control = scopes.asked[place]
    let lines = lines(after: place)
    guard let line = lines.first(where: \.hasWords), isBeside(line, place) else { return "" }
    if case .label(let label) = line.kind,
      let target = Labels.labeledControl(of: label, in: census), target != control.element
    {
      return ""
    }
    return line.kind == .heading || line.kind == .legend ? "" : line.text
  }

  /// Whether, in the block of a box to tick, words stand before it and what stands after it does so in
  /// another block, as an error message does.
  func isApart(_ place: Int) -> Bool {
    let own = census.document.element(
      at: census.texts.block(of: scopes.asked[place].element.index))
    let scope = scopes.scope(at: place)
    guard let after = lines(after: place).first(where: \.hasWords), scope.contains(own),
      !own.contains(census.document.element(at: after.block))
    else { return false }
    return lines(before: place).contains {
      $0.hasWords && $0.kind == .text && scope.index < $0.start && $0.start < own.index
    }
  }

  private func isBeside(_ line: ScreenLine, _ place: Int) -> Bool {
    let control = scopes.asked[place]
    let block = census.texts.block(of: control.element.index)
    if line.block == block { return true }
    let own = census.document.element(at: block)
    if own.contains(census.document.element(at: line.block)) { return true }
    if own.name == .td, own.parent?.contains(census.document.element(at: line.block)) ?? false {
      return true
    }
    let scope = scopes.scope(at: place)
    return control.type == "checkbox" && scope.index < line.start && line.start < scope.endIndex
  }
}
