/// One HTML document with its address, and what it asks of people.
public struct Page: Sendable {
  /// Where the page comes from: an address, or the path of a file.
  public let address: String
  /// The path of the saved page, seen from the current folder; nil for one that was fetched or
  /// poured into the standard input.
  public var source: String? = nil
  /// What the team calls the page in its journey file; empty when it does not.
  public let name: String
  public let title: String
  /// The language that the page declares, lower case, such as `fr`; empty when it declares none.
  public let language: String
  /// The step that the page announces, such as 2 of 5.
  public let step: StepIndicator?
  public let outcome: PageOutcome
  /// What went wrong in detail, for a page which could not be read.
  public let problem: Sentence?
  /// The forms in tree order; the controls of no form are in one more, of kind `none`, at the end.
  public let forms: [Form]
  /// The questions of the audited forms, in page order.
  public let questions: [Question]
  /// Every control of the page: native ones in tree order, then custom ones.
  public let controls: [Control]
  public let links: [Link]
  /// The headings in tree order.
  public let headings: [Heading]
  public let declaredTimes: [DeclaredTime]
  public let privacyNotice: PrivacyNotice
  /// Whether the page offers to sign in with FranceConnect or a like identity provider.
  public let offersIdentityProvider: Bool
  /// The number of words of the main text that is not a question: titles, instructions, notices.
  public let words: Int
  /// Whether the page shows the answers once more before they are sent, and asks nothing new.
  public internal(set) var isReview = false
  /// Whether its words are French ones, for a page that declares no language.
  var hasFrenchWords = false
  /// How its controls are marked up, for rules about markup.
  public internal(set) var markup = PageMarkup.none
  /// The running text: instructions and explanations.
  public internal(set) var prose = Prose.none
  /// What the page tells and brings along besides its questions.
  public internal(set) var notes = PageNotes.none

  /// Whether it is in French: it says so, or it declares no language and its words are French ones.
  public var isInFrench: Bool {
    language.isEmpty ? hasFrenchWords : language.hasPrefix("fr")
  }
}

/// What became of a page.
public enum PageOutcome: Sendable, Hashable {
  case audited
  case notAudited(NotAuditedReason)
}

/// Why a page cannot be judged.
public enum NotAuditedReason: String, Sendable, CaseIterable {
  /// An empty shell which a script would fill.
  case scriptShell = "script shell"
  case loginWall = "log-in wall"
  case captchaWall = "captcha wall"
  case consentWall = "consent wall"
  case errorPage = "error page"
  /// The form is in a frame from another site.
  case embeddedForm = "embedded form"
  /// More controls, or more texts inside texts, than can be judged.
  case tooLarge = "too large"
  /// Bytes that are not a page: empty, binary, another type, too large.
  case unreadable
  /// The page could not be fetched.
  case unreachable
}

/// The step that a page announces ("Étape 2 sur 5").
public struct StepIndicator: Sendable, Hashable {
  public let current: Int
  /// The number of steps, when the page says it.
  public let total: Int?
}

/// A heading of a page.
public struct Heading: Sendable {
  /// 1 to 6.
  public let level: Int
  public let text: String
  /// The index of its node in the document, which orders it among controls.
  public let position: Int
}

/// A way to another page: a link or a button which leads there.
public struct Link: Sendable {
  public let text: String
  /// The address as written in the page.
  public let target: String
  public let position: Int
}

/// Where a page tells what becomes of personal data.
public enum PrivacyNotice: String, Sendable, CaseIterable {
  case nearForm = "near the form"
  case elsewhere = "elsewhere on the page"
  case none
}
