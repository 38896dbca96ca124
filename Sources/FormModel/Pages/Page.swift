/// One HTML document with its address, and what it asks of people.
package struct Page: Sendable {
  /// Where the page comes from: an address, or the path of a file.
  package let address: String
  /// The path of the saved page, seen from the current folder; nil for one that was fetched or
  /// poured into the standard input.
  package var source: String? = nil
  /// The address that was asked for, when it sends on to another.
  package var askedFor: String? = nil
  /// What the team calls the page in its journey file; empty when it does not.
  package let name: String
  package let title: String
  /// The language that the page declares, lower case, such as `fr`; empty when it declares none.
  package let language: String
  /// The step that the page announces, such as 2 of 5.
  package let step: StepIndicator?
  package let outcome: PageOutcome
  /// What went wrong in detail, for a page which could not be read.
  package private(set) var problem: Sentence?
  /// The forms in tree order; the controls of no form are in one more, of kind `none`, at the end.
  package internal(set) var forms: [Form]
  /// The questions of the audited forms, in page order.
  package internal(set) var questions: [Question]
  /// Every control of the page: native ones in tree order, then custom ones.
  package internal(set) var controls: [Control]
  package let links: [Link]
  /// The headings in tree order.
  package let headings: [Heading]
  package let declaredTimes: [DeclaredTime]
  package let privacyNotice: PrivacyNotice
  /// Whether the page offers to sign in with FranceConnect or a like identity provider.
  package let offersIdentityProvider: Bool
  /// The number of words of the main text that is not a question: titles, instructions, notices.
  package let words: Int
  /// The number of steps in which the page asks its questions, one in sight after the other.
  package internal(set) var steps = 1
  /// The nodes of those of these steps that are out of sight until a button goes on.
  var waitingSteps: [Range<Int>] = []
  /// Whether the page shows the answers once more before they are sent, and asks nothing new.
  package internal(set) var isReview = false
  /// Whether its words are French ones, for a page that declares no language.
  var hasFrenchWords = false
  /// Whether it tells that it is of another country than France: many States speak French.
  var tellsAnotherCountry = false
  /// How its controls are marked up, for rules about markup.
  package internal(set) var markup = PageMarkup.none
  /// The running text: instructions and explanations.
  package internal(set) var prose = Prose.none
  /// What the page tells and brings along besides its questions.
  package internal(set) var notes = PageNotes.none

  /// What a browser measured; nil where none did.
  package internal(set) var rendering: Rendering?

  /// The same step as it came back with errors, when it did.
  package internal(set) var returns: [Page] = []

  /// The page as it shows errors, when it ever did.
  package var withErrors: Page { returns.first ?? self }

  /// Whether a message or a field says that an answer is wrong.
  var showsErrors: Bool {
    markup.parts.contains { $0.kind == .wrongField || $0.kind == .errorMessage }
  }

  /// The same page, of which this is said when it cannot be judged.
  package func withProblem(_ problem: Sentence) -> Page {
    var page = self
    page.problem = problem
    return page
  }

  /// The same page, as if no browser had measured it.
  package var withoutMeasures: Page {
    var page = self
    page.rendering = nil
    return page
  }

  /// Whether some of its questions are known and others cannot be read.
  package var isReadInPart: Bool {
    outcome == .notAudited(.scriptedFields) && questions.contains { !$0.isConditional }
  }

  /// Whether it is in French: it says so, or it declares no language and its words are French ones.
  package var isInFrench: Bool {
    language.isEmpty ? hasFrenchWords : language.hasPrefix("fr")
  }

  /// Whether it is in French, and tells no other country than France.
  package var isOfFrance: Bool { isInFrench && !tellsAnotherCountry }
}

/// What became of a page.
package enum PageOutcome: Sendable, Hashable {
  case audited
  case notAudited(NotAuditedReason)
}

/// Why a page cannot be judged.
package enum NotAuditedReason: String, Sendable, CaseIterable {
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
  /// Elements that are not of HTML stand where fields would be; what is asked besides is listed.
  case scriptedFields = "scripted fields"
  /// The marks of a template stand where words would be.
  case unfilledTemplate = "unfilled template"
  /// Bytes that are not a page: empty, binary, another type, too large.
  case unreadable
  /// The page could not be fetched.
  case unreachable
}

/// The step that a page announces ("Étape 2 sur 5").
package struct StepIndicator: Sendable, Hashable {
  package let current: Int
  /// The number of steps, when the page says it.
  package let total: Int?
}

/// A heading of a page.
package struct Heading: Sendable {
  /// 1 to 6.
  package let level: Int
  package let text: String
  /// The index of its node in the document, which orders it among controls.
  package let position: Int
}

/// A way to another page: a link or a button which leads there.
package struct Link: Sendable {
  package let text: String
  /// The address as written in the page.
  package let target: String
  package let position: Int
  /// Where it stands on the page.
  package var region = LinkRegion.matter
}

/// The parts of a page, as far as its markup tells them apart.
package enum LinkRegion: Sendable, Hashable {
  case header, menu, matter, footer
}

/// Where a page tells what becomes of personal data.
package enum PrivacyNotice: String, Sendable, CaseIterable {
  case nearForm = "near the form"
  case elsewhere = "elsewhere on the page"
  case none
}
