import FormModel
import Timing
import Words

extension FactTable {
  /// What pages tell people about the way: what to prepare, where help is, how far it goes.
  static let guidanceFacts: [Fact] = [
    .number("things to prepare", .journey, Sentence("documents to attach and numbers to look up")) {
      .count($0.questionsToPrepare.count)
    },
    .words(
      "named things to prepare", .journey, Sentence("the first questions that ask for them")
    ) { $0.namesOfThingsToPrepare },
    .flag(
      "preparation announced", .journey,
      Sentence("a page tells what to prepare, at the first question or before")
    ) { $0.pagesToFirstQuestion.contains { $0.notes.statement(.preparation) != nil } },
    .words("help offered", .journey, Sentence("a sentence which tells where help is found")) {
      $0.sentence(about: helpTopics)
    },
    .number(
      "help channels", .journey,
      Sentence("the ways to get help that pages tell: a page or an address, a telephone, a place")
    ) { subject in .count(helpTopics.count { subject.sentence(about: [$0]) != nil }) },
    .words(
      "saving told", .journey,
      Sentence("a sentence which tells that answers can be saved for later")
    ) { $0.sentence(about: [.saving]) ?? $0.savingButton },
    .words(
      "answer delay told", .journey, Sentence("a sentence which tells when the answer will come")
    ) { $0.sentence(about: [.delay]) },
    .words("paper to send", .journey, Sentence("a sentence which asks to print and send a paper")) {
      $0.sentence(about: [.paper])
    },
    .number(
      "declared over estimated", .journey,
      Sentence("the promised time over our estimate; 1 when both are the same")
    ) { $0.declaredOverEstimated.map { .number($0) } ?? .none },
    .number(
      "question pages without a step", .journey,
      Sentence("pages with questions which do not tell their step")
    ) { .count($0.journey.pages.count { !$0.questions.isEmpty && $0.step == nil }) },
    .flag(
      "identity provider offered", .journey,
      Sentence("FranceConnect or a like identity provider is offered")
    ) { $0.journey.pages.contains(where: \.offersIdentityProvider) },
    .flag("ends with a confirmation", .journey, Sentence("the last page asks nothing more")) {
      $0.journey.pages.count > 1 && $0.journey.pages.last?.questions.isEmpty == true
    },
    .flag("opinion asked", .journey, Sentence("a link leads to “Je donne mon avis”")) {
      $0.asksForOpinion
    },
    .flag("zoom blocked", .page, Sentence("the page forbids to zoom, or to zoom twice")) {
      $0.page.notes.viewport.map(Viewport.blocksZoom) ?? false
    },
    .flag(
      "marks both ways", .page,
      Sentence("some questions are marked compulsory and others optional, in words or signs")
    ) { marksBothWays($0) },
    .flag(
      "looked up", .question,
      Sentence("it asks for a code that people copy from a paper or a screen")
    ) {
      guard let purpose = $0.purpose else { return false }
      return purpose.answer == .gathered && purpose.isCode
    },
    .flag(
      "file rules told", .question, Sentence("formats or weight of files are told on the page")
    ) { $0.page.notes.statement(.fileRules) != nil || $0.question.tellsFormat },
  ]

  private static let helpTopics: [Statement.Topic] = [.help, .telephone, .place]

  private static func marksBothWays(_ subject: PageSubject) -> Bool {
    let questions = subject.page.questions
    return questions.contains(where: \.isMarkedOptional)
      && questions.contains { $0.requiredMark != .none }
  }
}

/// What a page tells browsers about its width and zoom.
private enum Viewport {
  /// The greatest zoom that WCAG 1.4.4 asks for is twice the size.
  private static let leastZoom = 2.0

  static func blocksZoom(_ content: String) -> Bool {
    content.lowercased().split(whereSeparator: { $0 == "," || $0 == ";" }).contains { item in
      let sides = item.split(separator: "=").map { $0.filter { !$0.isWhitespace } }
      guard sides.count == 2 else { return false }
      switch sides[0] {
      case "user-scalable": return forbidsZoom(sides[1])
      case "maximum-scale": return mostZoom(sides[1]).map { $0 < leastZoom } ?? false
      default: return false
      }
    }
  }

  /// As browsers read it (CSS Device Adaptation, section 9): small numbers and unknown words mean no.
  private static func forbidsZoom(_ value: String) -> Bool {
    if ["yes", "device-width", "device-height"].contains(value) { return false }
    return Double(value).map { abs($0) < 1 } ?? true
  }

  /// nil where the value is ignored, as negative numbers are.
  private static func mostZoom(_ value: String) -> Double? {
    switch value {
    case "yes": 1
    case "device-width", "device-height": 10
    default: Double(value).map { $0 < 0 ? nil : $0 } ?? 0.1
    }
  }
}

extension AuditContext {
  fileprivate var questionsToPrepare: [Question] {
    journey.askedQuestions.filter { question in
      question.fields.contains { $0.kind == .file }
        || question.purpose.flatMap { purposes[$0] }?.answer == .gathered
    }
  }

  fileprivate var namesOfThingsToPrepare: String {
    let names = questionsToPrepare.map(\.wording).filter { !$0.isEmpty }
    return names.prefix(Self.mostNamed).joined(separator: ", ")
      + (names.count > Self.mostNamed ? ", …" : "")
  }

  private static let mostNamed = 5

  /// The home page, and every page up to the first question.
  fileprivate var pagesToFirstQuestion: [Page] {
    let first = journey.pages.firstIndex { !$0.questions.isEmpty } ?? journey.pages.count - 1
    return journey.pages.indices.filter { $0 <= first || $0 == journey.home }.map {
      journey.pages[$0]
    }
  }

  fileprivate func sentence(about topics: [Statement.Topic]) -> String? {
    journey.pages.lazy.flatMap(\.notes.statements).first { topics.contains($0.topic) }?.sentence
  }

  /// The words of a button which keeps the answers, beside the one which sends them.
  fileprivate var savingButton: String? {
    zip(journey.pages, sendButtons).lazy.compactMap { page, buttons in
      page.controls.first { control in
        control.notAskedBecause == .button && control.isVisible
          && !buttons.sending.contains(control.index)
          && buttons.sending.contains { page.controls[$0].form == control.form }
          && vocabulary.isOnly(.savingButtons, FoldedWords(control.accessibleName))
      }?.accessibleName
    }.first
  }

  fileprivate var declaredOverEstimated: Double? {
    guard let declared = measures.declaredMinutes, time.spread.p50 > 0 else { return nil }
    return (declared.upperBound * 60 / time.spread.p50 * 100).rounded() / 100
  }

  fileprivate var asksForOpinion: Bool {
    journey.pages.contains { page in
      page.links.contains {
        $0.target.contains("jedonnemonavis") || $0.target.contains("monavis.numerique")
      }
    }
  }
}
