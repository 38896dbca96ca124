import Markup

/// Finds the form for which people came to a page that shows none: a button opens it.
struct WaitingForm {
  let context: PageContext
  let forms: [Form]

  /// What to show of it: the form, or the block inside it that holds all it asks.
  var block: Element? {
    let waiting = forms.filter {
      ($0.kind == .procedure || $0.kind == .contact) && $0.questions.count >= Self.leastQuestions
    }
    guard let form = waiting.max(by: { $0.questions.count < $1.questions.count }) else {
      return nil
    }
    let element = context.census.forms[form.index]
    if isHidden(element) { return element }
    let controls = form.questions.flatMap(\.controls).map { context.controls[$0].element }
    guard let first = controls.first, let last = controls.last else { return nil }
    return Array(first.ancestors.prefix(Self.deepest).prefix { isHidden($0) })
      .last { $0.contains(last) }
  }

  private func isHidden(_ element: Element) -> Bool {
    let hiding = context.census.hiding(of: element)
    return !hiding.isDisjoint(with: .fromEverybody)
      && hiding.isDisjoint(with: [.template, .noscript, .inert])
  }

  /// One box that a button opens is a search, or an address for news.
  private static let leastQuestions = 2
  private static let deepest = 400
}
