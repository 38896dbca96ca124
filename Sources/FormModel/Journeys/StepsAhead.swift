import Markup
import Words

/// Takes out of each page the steps that wait on it out of sight and that another page shows.
///
/// Whoever saves a form that shows one step after the other has all of its steps in each saved page.
struct StepsAhead {
  /// The pages, each with the steps that it alone holds.
  private(set) var pages: [Page]

  init(_ pages: [Page]) {
    self.pages = pages
    guard pages.count > 1, pages.contains(where: { !$0.waitingSteps.isEmpty }) else { return }
    let shown = pages.map { page in
      Set(page.questions.filter { !page.isWaiting($0) }.map { Self.sign(of: $0, on: page) })
    }
    for (place, page) in pages.enumerated() where !page.waitingSteps.isEmpty {
      let others = shown.enumerated().filter { $0.offset != place }.map(\.element)
      let met = page.waitingSteps.filter { step in
        let asked = page.questions.filter { page.stands($0, in: step) }
        return others.contains { Self.isShown(asked.map { Self.sign(of: $0, on: page) }, on: $0) }
      }
      self.pages[place] = page.without(met)
    }
  }

  private static func isShown(_ signs: [String], on page: Set<String>) -> Bool {
    !signs.isEmpty
      && Double(signs.count(where: page.contains)) >= Visits.sameShare * Double(signs.count)
  }

  /// What tells that two pages hold one question: its words and the name of its first control.
  private static func sign(of question: Question, on page: Page) -> String {
    let name = question.controls.first.map { page.controls[$0].name } ?? ""
    return name + " " + FoldedWords(question.wording).text
  }
}

extension Page {
  fileprivate func isWaiting(_ question: Question) -> Bool {
    waitingSteps.contains { stands(question, in: $0) }
  }

  fileprivate func stands(_ question: Question, in step: Range<Int>) -> Bool {
    question.controls.first.map { step.contains(controls[$0].element.index) } ?? false
  }

  /// The page as it would be if these of its steps stayed out of sight.
  fileprivate func without(_ steps: [Range<Int>]) -> Page {
    guard !steps.isEmpty else { return self }
    func isTaken(_ node: Int) -> Bool { steps.contains { $0.contains(node) } }
    var page = self
    page.forms = forms.map { form in
      form.asking(
        form.questions.indices.filter { place in
          !steps.contains { stands(form.questions[place], in: $0) }
        })
    }
    page.questions = page.forms.filter(\.isAudited).flatMap(\.questions)
    page.controls = controls.map { $0.isFilled && isTaken($0.element.index) ? $0.hidden : $0 }
    page.markup.parts.removeAll { isTaken($0.element.index) }
    page.steps = max(1, self.steps - steps.count)
    return page
  }
}

extension Form {
  /// The form with only these of its questions, whose conditions follow them.
  fileprivate func asking(_ places: [Int]) -> Form {
    guard places.count < questions.count else { return self }
    let moved = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($1, $0) })
    var form = self
    form.questions = places.map { place in
      var question = questions[place]
      question.condition = question.condition.map { condition in
        let decider = condition.question.flatMap { moved[$0] }
        return AnswerCondition(
          question: decider, choices: decider == nil ? [] : condition.choices,
          evidence: condition.evidence)
      }
      return question
    }
    return form
  }
}

extension Control {
  /// The same, where nobody meets it.
  fileprivate var hidden: Control {
    Control(
      index: index, element: element, tag: tag, type: type, name: name, id: id, form: form,
      accessibleName: accessibleName, nameSource: nameSource, description: description,
      role: role, placeholder: placeholder, autocomplete: autocomplete, isRequired: isRequired,
      isDisabled: isDisabled, isReadOnly: isReadOnly, isVisible: isVisible,
      notAskedBecause: .hidden, options: options, optionCount: optionCount, legend: legend,
      isPrefilled: isPrefilled, isExposed: false)
  }
}
