import FormModel
import Markup

extension FactTable {
  /// What is observed about one control, whatever form it belongs to.
  static let controlFacts: [Fact] = [
    .choice(
      "used as", .control, .oneOf(ControlUse.allCases.map(\.rawValue)),
      Sentence("what people do with it")
    ) { ControlUse(of: $0.control).rawValue },
    .flag(
      "answers a question", .control, Sentence("a question of an audited form is answered with it")
    ) { $0.fieldSubject != nil },
    .words("control", .control, Sentence("the type of control")) { $0.control.type },
    .words("wording", .control, Sentence("the words of its question, else its own name")) {
      wording($0)
    },
    .words("code", .control, Sentence("its start tag")) {
      $0.control.element.snippet(limit: longestCode)
    },
    .words(
      "label", .control,
      Sentence("the name that assistive technologies read, a placeholder not counted")
    ) { label($0) },
    .flag(
      "label silenced", .control,
      Sentence(
        "a label on the screen is tied to it and kept from assistive technologies; the standard keeps it as the name, browsers do not all"
      )
    ) { $0.page.markup.silencedLabels.contains($0.control.element.index) },
    .flag("label on screen", .control, Sentence("words on the screen say what it is for")) {
      !$0.page.markup.unseenLabels.contains($0.control.element.index) || isBoxOfQuestion($0)
    },
    .words(
      "words on screen", .control,
      Sentence("the words that people see on it, where ARIA gives it another name")
    ) { shownWords($0) },
    .flag(
      "says the words on screen", .control,
      Sentence("its name contains the words that people see on it")
    ) { saysWordsOnScreen($0) },
    .flag(
      "names an autofill field", .control,
      Sentence("its autocomplete attribute is more than on or off, and it can be filled")
    ) { autofillName($0) != nil },
    .choice(
      "autocomplete mistake", .control, .oneOf(AutofillDetail.Mistake.allCases.map(\.rawValue)),
      Sentence("what the HTML standard refuses in its autocomplete attribute")
    ) { autofillName($0).flatMap { AutofillDetail.mistake(in: $0)?.rawValue } },
    .choice(
      "changes the page", .control, .oneOf(ContextChange.allCases.map(\.rawValue)),
      Sentence("what happens unasked when it is used")
    ) { contextChange($0)?.rawValue },
    .words(
      "controls around", .control, Sentence("the names and classes of the controls beside it")
    ) { neighbours($0) },
  ]

  private static let longestCode = 120

  private static func wording(_ subject: ControlSubject) -> String {
    if let wording = subject.fieldSubject?.question.wording, !wording.isEmpty { return wording }
    let control = subject.control
    return [control.accessibleName, control.name, control.id].first { !$0.isEmpty }
      ?? control.type
  }

  private static func label(_ subject: ControlSubject) -> String? {
    let control = subject.control
    let isExplained = subject.page.markup.explainedByButton.contains(control.element.index)
    // Browsers call every image which has no name "Submit".
    let isDefault =
      control.type == "image" && control.nameSource == .value && !control.element.has(.value)
    guard control.nameSource.isAccessible || isExplained, !isDefault else { return nil }
    // Browsers take an empty value for the name of a button; assistive technologies read its title.
    return control.accessibleName.isEmpty ? control.element[.title] : control.accessibleName
  }

  /// Whether it is one of several boxes of an answer that other words ask.
  private static func isBoxOfQuestion(_ subject: ControlSubject) -> Bool {
    guard let question = subject.fieldSubject?.question, question.fields.count > 1 else {
      return false
    }
    return question.fields.allSatisfy { $0.wording != question.wording }
      || question.legend == question.wording
  }

  private static func shownWords(_ subject: ControlSubject) -> String? {
    subject.page.markup.shownWords[subject.control.element.index]
  }

  /// A box of a date is named by its part, under words for all of them.
  private static func saysWordsOnScreen(_ subject: ControlSubject) -> Bool {
    let name = AccessibleWords(subject.control.accessibleName)
    let shown = AccessibleWords(shownWords(subject) ?? "")
    if name.contains(shown) { return true }
    guard let question = subject.fieldSubject?.question else { return false }
    return name.isHelped(in: shown) || !question.dateParts.isEmpty
  }

  private static func autofillName(_ subject: ControlSubject) -> String? {
    let control = subject.control
    guard !control.autocomplete.isEmpty, !control.isDisabled,
      !control.isCustom, !["button", "submit", "reset", "image"].contains(control.type),
      !["on", "off"].contains(control.autocomplete.lowercased()),
      !control.element.value(of: .ariaDisabled, equals: "true")
    else { return nil }
    return control.autocomplete
  }

  private static func neighbours(_ subject: ControlSubject) -> String {
    let (index, page, control) = (subject.index, subject.page, subject.control)
    let beside = (max(0, index - 2)...index + 2).filter { $0 != index && $0 < page.controls.count }
      .map { page.controls[$0] }
    let widgets = page.markup.widgets.prefix(mostWidgets).filter {
      abs($0.element.index - control.element.index) < widgetsAround
    }
    return (beside + widgets).filter { $0.type != "hidden" }
      .map { "\($0.accessibleName) \($0.element[.class] ?? "")" }.joined(separator: " ")
  }

  /// In nodes: a button that belongs to a field stands no further away.
  private static let widgetsAround = 40
  /// No page has more.
  private static let mostWidgets = 500
}

extension FactTable {
  /// What is observed about the buttons of a form.
  static let buttonFacts: [Fact] = [
    .flag("sends the form", .control, Sentence("it is the button which sends an audited form")) {
      isOne($0) { $0.sending }
    },
    .flag("clears the form", .control, Sentence("it is a button which clears an audited form")) {
      isOne($0) { $0.clearing }
    },
    .words(
      "bare name", .control, Sentence("its name in lower case, without accents and punctuation")
    ) { FoldedWords($0.control.accessibleName, limit: 12).text },
  ]

  private static func isOne(
    _ subject: ControlSubject, among buttons: (SendButtons) -> Set<Int>
  ) -> Bool {
    buttons(subject.context.sendButtons[subject.pageSubject.index]).contains(subject.index)
  }
}
