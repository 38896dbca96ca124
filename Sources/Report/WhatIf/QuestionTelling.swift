import Auditing
import FormModel
import Timing

/// Tells the questions of the table of decisions.
struct QuestionTelling {
  private let audit: Auditing.Audit
  private let book: RuleBook
  private let known: KnownAnswers

  init(_ audit: Auditing.Audit, _ book: RuleBook) {
    self.audit = audit
    self.book = book
    known = KnownAnswers(audit.context)
  }

  private typealias Asked = (
    page: Int, id: String, question: FormModel.Question, time: QuestionTime
  )

  var told: [Report.WhatIf.Question] {
    let timer = AlternativeTimer(
      audit.journey, parameters: book.timing, purposes: book.purposes)
    let all = asked.map { asked in
      timer.alternatives(
        to: asked.question, on: audit.journey.pages[asked.page], asked.time)
    }
    // A paper that somebody fetches for another form is at hand.
    let fetched = all.filter(\.isFetched).reduce(into: Set<String>()) { $0.formUnion($1.papers) }
    let numbers = Dictionary(
      uniqueKeysWithValues: fetched.sorted().enumerated().map { ($0.element, $0.offset) })
    return zip(asked, all).map { asked, ways in
      tell(asked, ways, papers: ways.papers.compactMap { numbers[$0] }.sorted())
    }
  }

  /// The questions of the audited forms.
  private var asked: [Asked] {
    audit.journey.pages.indices.flatMap { page in
      audit.journey.pages[page].forms.indices
        .filter { audit.journey.pages[page].forms[$0].isAudited }
        .flatMap { form in
          audit.journey.pages[page].forms[form].questions.indices.map { index in
            (
              page, audit.context.questionIDs[page][form][index],
              audit.journey.pages[page].forms[form].questions[index],
              audit.time.questions[page][form][index]
            )
          }
        }
    }
  }

  private func tell(
    _ asked: Asked, _ ways: QuestionAlternatives, papers: [Int]
  ) -> Report.WhatIf.Question {
    let question = asked.question
    let known = self.known.answer(to: question, onPage: asked.page)
    return Report.WhatIf.Question(
      id: asked.id, page: asked.page, chance: asked.time.probability,
      chanceIfOptional: ways.chanceIfOptional, optional: question.isOptional,
      conditional: question.isConditional,
      kind: question.answerKind, asked: .init(question, ways.asked),
      prefilled: .init(ways.prefilled), merged: .init(ways.merged),
      retyped: Dictionary(
        uniqueKeysWithValues: ways.retyped.compactMap { retyping, moments in
          question.retyped(to: retyping).map { (retyping.rawValue, .init($0, moments)) }
        }),
      papers: papers, fetching: .init(ways.fetching),
      known: question.isConditional ? nil : known?.purpose,
      source: known?.source, civilStatus: known?.isCivilStatus ?? false,
      partOf: question.purpose.map(book.purposes.wholes(of:)) ?? [])
  }
}

extension Report.WhatIf.Answering {
  fileprivate init(_ question: FormModel.Question, _ moments: Moments) {
    seconds = .init(moments)
    let isDate = !question.dateParts.isEmpty
    dropDowns = isDate ? 0 : question.fields.count { $0.kind == .select }
    freeText = isDate ? 0 : question.fields.count { $0.kind == .textarea }
    uploads = question.fields.count { $0.kind == .file }
  }
}
