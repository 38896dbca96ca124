import Markup

/// Tells whether a page can be judged, and if not, why.
struct PageOutcomeReader {
  let context: PageContext
  let forms: [Form]
  let title: String

  private var census: Census { context.census }
  private var vocabulary: Vocabulary { context.vocabulary }

  /// A page with questions is judged, unless all it asks is to prove that one is human. A page without
  /// any must not look as if its form were light.
  var outcome: PageOutcome {
    let questions = forms.filter(\.isAudited).flatMap(\.questions)
    if census.isTooLarge { return .notAudited(.tooLarge) }
    if isCaptchaWall(questions) { return .notAudited(.captchaWall) }
    let scripted = ScriptedContent(context: context, forms: forms)
    if scripted.isTemplate { return .notAudited(.unfilledTemplate) }
    if scripted.holdsFields { return .notAudited(.scriptedFields) }
    if !questions.isEmpty { return .audited }
    if isErrorPage { return .notAudited(.errorPage) }
    if hasEmbeddedForm { return .notAudited(.embeddedForm) }
    if isScriptShell { return .notAudited(.scriptShell) }
    if isLoginWall { return .notAudited(.loginWall) }
    if isConsentWall { return .notAudited(.consentWall) }
    return .audited
  }

  private var isErrorPage: Bool {
    let content = TextContent(census: census)
    let main = census.headings.first { $0.name == .h1 }.map { content.text(of: $0) } ?? ""
    return vocabulary.isMentioned(.errorPage, in: title)
      || vocabulary.isMentioned(.errorPage, in: main)
  }

  /// A frame of a known form service, on a page which asks nothing itself.
  private var hasEmbeddedForm: Bool {
    census.frames.contains { frame in
      let words = ControlName.words(frame[.src] ?? "").words
      return words.contains { Self.formServices.contains($0) }
    }
  }

  private var isScriptShell: Bool {
    census.scriptCount > 0 && census.texts.words < 60
      && (context.texts.needsScripts || census.texts.words < 10)
  }

  private var isLoginWall: Bool {
    forms.contains { form in
      form.kind == .login && form.questions.contains { $0.fields.contains { $0.kind == .password } }
    } && census.texts.instructionWords < 200 && !hasLoginInHeader
  }

  private var hasLoginInHeader: Bool {
    context.controls.contains { control in
      control.type == "password"
        && census.landmarks.region(of: control.element).contains(.header)
    }
  }

  private func isCaptchaWall(_ questions: [Question]) -> Bool {
    let asksNothingElse = questions.allSatisfy { $0.behaviour.contains(.provesHuman) }
    guard asksNothingElse, census.scriptedFields.isEmpty, census.texts.words < 150 else {
      return false
    }
    let content = TextContent(census: census)
    let headings = census.headings.map { content.text(of: $0) } + [title]
    let isAsked =
      headings.contains { vocabulary.isMentioned(.captcha, in: $0) }
      || !questions.isEmpty
    return isAsked && !context.announcesStep
  }

  private var isConsentWall: Bool {
    forms.contains { $0.kind == .cookie } && census.texts.words < 80
  }

  private static let formServices: Set<String> = [
    "forms", "typeform", "jotform", "framaforms", "formulaire", "formstack", "wufoo", "tally",
  ]
}
