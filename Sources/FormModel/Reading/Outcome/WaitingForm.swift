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

  /// A form in a window of its own, or one that opens an account, is seldom what people came for.
  private func isLess(_ one: Form, _ other: Form) -> Bool {
    let ranks = [one, other].map { form in
      let isWindow =
        context.census.landmarks.window(around: context.census.forms[form.index]) != nil
      let hasPassword = form.questions.contains { $0.fields.contains { $0.kind == .password } }
      return (isWindow ? 0 : 1, hasPassword ? 0 : 1, form.questions.count)
    }
    return ranks[0] < ranks[1]
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
