public import FormModel
public import Timing

/// A journey and what was computed about it once, for all rules.
public final class Scene: Sendable {
  public let journey: Journey
  public let time: JourneyTime
  public let purposes: PurposeBook
  public let measures: Measures
  /// Which questions were asked earlier in the journey, and where.
  let repetitions: Repetitions
  /// What the wordings say beside one another.
  let wordingNotes: WordingNotes
  let acronyms: Acronyms
  let splitAnswers: SplitAnswers
  /// By page: how easy its text is.
  let readingEases: [ReadingEase?]
  /// By page: the test which tells people from robots.
  let captchas: [String?]

  public init(journey: Journey, time: JourneyTime, purposes: PurposeBook) {
    self.journey = journey
    self.time = time
    self.purposes = purposes
    self.measures = Measures(of: journey, purposes: purposes)
    self.repetitions = Repetitions(in: journey, purposes: purposes)
    self.wordingNotes = WordingNotes(of: journey)
    self.acronyms = Acronyms(in: journey)
    self.splitAnswers = SplitAnswers(in: journey)
    self.readingEases = Self.readingEases(of: journey)
    self.captchas = journey.pages.map(Captcha.name)
  }

  /// Every subject of a kind, in reading order. Forms, questions and fields are those of the audited
  /// forms; conditional questions are among them.
  func subjects(_ kind: SubjectKind) -> [Subject] {
    if kind == .journey { return [Subject(scene: self)] }
    let pages = journey.pages.indices.map { Subject(scene: self, page: $0) }
    if kind == .page { return pages }
    let forms = pages.flatMap { page in
      (page.thePage?.forms ?? []).indices
        .filter { page.thePage?.forms[$0].isAudited ?? false }
        .map { Subject(scene: self, page: page.page, form: $0) }
    }
    if kind == .form { return forms }
    let questions = forms.flatMap { form in
      (form.theForm?.questions ?? []).indices.map {
        Subject(scene: self, page: form.page, form: form.form, question: $0)
      }
    }
    if kind == .question { return questions }
    return questions.flatMap { question in
      (question.theQuestion?.fields ?? []).indices.map {
        Subject(
          scene: self, page: question.page, form: question.form, question: question.question,
          field: $0)
      }
    }
  }
}
