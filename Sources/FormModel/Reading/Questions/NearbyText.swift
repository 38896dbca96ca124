import Markup

/// The words beside a control that no markup ties to it: in the cell at its left, before its box, or
/// after its radio button.
struct NearbyText {
  let census: Census

  /// The text that a person reads as the label of the control; empty when there is none.
  func text(of control: Element, type: String) -> String {
    switch type {
    case "radio", "checkbox": textAfter(control)
    default: textBefore(control)
    }
  }

  /// The text just before a control: since the control before it.
  func textBefore(_ control: Element) -> String {
    census.texts.runBefore[control.index].map(text(ofRun:)) ?? ""
  }

  /// The text that follows a control, in whatever block.
  func textFollowing(_ control: Element) -> String {
    let texts = census.texts
    guard let next = texts.runCountAt[control.index], texts.runs.indices.contains(next) else {
      return ""
    }
    return text(ofRun: next)
  }

  /// Whether the text before a control stands in its own block, or in a table cell.
  func isClose(to control: Element) -> Bool {
    guard let run = census.texts.runBefore[control.index] else { return false }
    let block = census.texts.runs[run].block
    let name = census.document.element(at: block).name
    return block == census.texts.block(of: control.index) || [.td, .th, .dt].contains(name)
  }

  /// The text just after a control, in its own block.
  private func textAfter(_ control: Element) -> String {
    let texts = census.texts
    guard let next = texts.runCountAt[control.index], texts.runs.indices.contains(next),
      texts.runs[next].block == texts.block(of: control.index),
      hiding(ofRun: next).isSubset(of: census.hiding(of: control))
    else { return "" }
    return text(ofRun: next)
  }

  private func hiding(ofRun index: Int) -> Hiding {
    let run = census.texts.runs[index]
    return run.pieces.first.map { census.hiding[$0.parentIndex] } ?? run.hiding
  }

  private func text(ofRun index: Int) -> String {
    var folded = FoldedText()
    for piece in census.texts.runs[index].pieces {
      folded.appendPiece(piece)
    }
    return folded.text
  }
}

extension FoldedText {
  fileprivate mutating func appendPiece(_ piece: TextRun) {
    piece.withUTF8 { append($0) }
  }
}
