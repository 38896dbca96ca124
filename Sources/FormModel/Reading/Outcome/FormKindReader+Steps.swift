import Markup

extension FormKindReader {
  /// Whether a form is a step of a procedure, whatever it looks like alone: the page says which step it
  /// is, and asks nothing else. A way to log in stays one.
  func isStep(_ form: FormEvidence) -> Bool {
    guard let element = form.element, form.isPost, asksAlone(element), !isLogin(form) else {
      return false
    }
    return context.announcesStep
  }

  private func asksAlone(_ form: Element) -> Bool {
    let asked = context.filled.filter {
      $0.notAskedBecause == nil || $0.notAskedBecause == .searchBox
    }
    return !asked.isEmpty
      && asked.allSatisfy { $0.form.map { census.forms[$0] == form } ?? false }
      && census.landmarks.region(of: form)
        .isDisjoint(with: [.header, .footer, .aside, .search])
  }
}

extension PageContext {
  /// Whether the page says which step of a procedure it is.
  var announcesStep: Bool {
    StepReader(census: census, vocabulary: vocabulary).step(
      title: (census.titleElement?.text ?? "").whitespaceFolded, headings: headingTexts,
      texts: texts.stepTexts) != nil
  }
}
