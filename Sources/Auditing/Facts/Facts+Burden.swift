import FormModel
import Markup

extension FactTable {
  /// What is observed about the heaviest ways of answering on a page.
  static let burdenFacts: [Fact] = [
    .number(
      "free-text boxes", .page,
      Sentence("boxes of several lines, to be filled with one's own words")
    ) { .count(count(of: .textarea, $0)) },
    .number("drop-downs", .page, Sentence("drop-down lists, those of dates left out")) {
      .count(count(of: .select, $0))
    },
    .words(
      "captcha", .page, Sentence("the test which tells people from robots"), asks: captchaQuestion
    ) { Captcha.name(on: $0.page) },
  ]

  private static func captchaQuestion(_ subject: PageSubject) -> Int? {
    Captcha.question(on: subject.page)
  }

  private static func count(of kind: FieldKind, _ subject: PageSubject) -> Int {
    subject.page.questions.reduce(0) { total, question in
      guard !question.isConditional, question.dateParts.isEmpty else { return total }
      return total + question.fields.count { $0.kind == kind }
    }
  }
}

/// Recognises the test of a page which tells people from robots.
enum Captcha {
  /// The name of the test, or the words of the question that is one; nil when people meet none.
  ///
  /// Proofs of work and invisible scores ask nothing of people and are none.
  static func name(on page: Page) -> String? {
    if let place = question(on: page) {
      let wording = page.questions[place].wording
      return wording.isEmpty ? "captcha" : wording
    }
    return page.controls.first.flatMap { widget(in: $0.element.document) }
  }

  /// The place of the question that is one.
  static func question(on page: Page) -> Int? {
    page.questions.firstIndex { $0.behaviour.contains(.provesHuman) }
  }

  /// Every known widget carries its key in the same attribute: a page without it is not searched.
  private static func widget(in document: Document) -> String? {
    guard let key = document.name("data-sitekey") else { return nil }
    let isInvisible = { (element: Element) in
      element[attribute: "data-size"] == "invisible"
        || element[attribute: "data-callback"] != nil
          && element.name == .button
    }
    return document.elements.lazy
      .filter { $0.has(key) && !isInvisible($0) }
      .compactMap { element in names.first { element.hasClass($0.class) }?.name }
      .first
  }

  private static let names: [(class: String, name: String)] = [
    ("g-recaptcha", "reCAPTCHA"), ("h-captcha", "hCaptcha"), ("cf-turnstile", "Turnstile"),
    ("mtcaptcha", "MTCaptcha"),
  ]
}
