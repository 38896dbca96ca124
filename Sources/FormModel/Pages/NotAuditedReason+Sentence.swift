extension Page {
  /// Why the page cannot be judged, in a sentence; nil when it is judged.
  package var whyNotAudited: Sentence? {
    guard case .notAudited(let reason) = outcome else { return nil }
    return problem ?? reason.sentence
  }
}

extension NotAuditedReason {
  /// What a person reads.
  package var sentence: Sentence {
    switch self {
    case .scriptShell:
      Sentence(
        "an empty shell which a script fills: save the page from a browser, then audit the file")
    case .loginWall:
      Sentence("a log-in wall: save the pages behind it from a browser, then audit the files")
    case .captchaWall:
      Sentence("a captcha stands before the page")
    case .consentWall:
      Sentence("a consent wall stands before the page")
    case .errorPage: Sentence("an error page")
    case .embeddedForm:
      Sentence("the form is in a frame from another site: audit the address of the frame")
    case .tooLarge:
      Sentence("more than 20,000 fields, labels or groups, or texts nested too deep to be read")
    case .scriptedFields:
      Sentence("some fields are drawn by a script: audit the page as a browser draws it")
    case .unfilledTemplate:
      Sentence("the marks of a template are not filled in: audit the page as a browser shows it")
    case .unreadable: Sentence("not a readable page")
    case .unreachable:
      Sentence("the page could not be fetched")
    }
  }
}
