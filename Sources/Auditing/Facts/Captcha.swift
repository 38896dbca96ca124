import FormModel
import Markup

/// Recognises the test of a page which tells people from robots.
enum Captcha {
  /// The name of the test, or the words of the question that is one; nil when people meet none.
  ///
  /// Proofs of work and invisible scores ask nothing of people and are none.
  static func name(on page: Page) -> String? {
    if let question = page.questions.first(where: { $0.purpose == "captcha" }) {
      return question.wording.isEmpty ? "captcha" : question.wording
    }
    return page.controls.first.flatMap { widget(in: $0.element.document) }
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
