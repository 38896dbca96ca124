import Auditing
package import Deciding
package import FormModel
package import Report
package import Timing
package import Words

/// Makes the plan of a form out of decisions about it.
package struct RedesignMaking {
  private let form: FormerForm
  private let language: Language
  private let limits: RedesignLimits
  private let tool: Report.Tool
  private let reader: PageReader
  private let model: TimeModel
  private let sharing: SharedReading

  /// - Parameters:
  ///   - reader: Reads the pages of the mock-up as an audit reads them.
  ///   - model: Times them as an audit does.
  ///   - sharing: How they are shared out.
  package init(
    _ form: FormerForm, limits: RedesignLimits, language: Language, tool: Report.Tool,
    reader: PageReader, model: TimeModel,
    sharing: @escaping SharedReading = { places, read in places.map(read) }
  ) {
    self.form = form
    self.limits = limits
    self.language = language
    self.tool = tool
    self.reader = reader
    self.model = model
    self.sharing = sharing
  }

  /// What is decided by default besides decisions that are taken.
  package func usual(beside decisions: Decisions) -> [Decision] {
    DefaultDecisions(
      form.told, form.table, taken: Set(decisions.edits.flatMap(\.edit.questions)),
      deciding: form.deciding, sources: form.sources, addresses: form.addresses, limits: limits
    ).decisions(in: language)
  }

  /// - Parameter decisions: All that is decided; where they lay out no pages, questions are put in
  ///   order here.
  package func plan(_ decisions: Decisions) throws(DecisionError) -> RedesignPlan {
    let decided = try form.table.resolved(decisions.edits.map(\.edit))
    let planner = QuestionPlanner(form, decided, language: language, reader.vocabulary)
    var decisions = decisions
    decisions.pages = try pages(decisions.pages, planner)
    decisions.language = language
    var plan = RedesignPlan(
      title: title, language: language, start: StartPage(form, planner),
      pages: questionPages(decisions.pages, planner), fates: fates(planner, decisions.pages),
      decisions: decisions, outcome: try outcome(decisions))
    tellTime(&plan)
    plan.outcome.then = form.table.outcome(
      of: try form.table.resolved(plan.decisions, laidOut: plan.time))
    return plan
  }

  /// What people read of the time takes time as well: it is timed anew until the start stays as it is.
  private func tellTime(_ plan: inout RedesignPlan) {
    let mockUp = MockUpTime(plan, reader, model, sharing: sharing)
    for _ in 0..<Self.mostTellings {
      plan.time = mockUp.spread(plan)
      let told = plan.start
      plan.start.tellsSaving = plan.time.p50 > limits.saving * 60
      plan.start.minutes = MinuteRange.of(plan.time)
      if plan.start == told { return }
    }
    plan.time = mockUp.spread(plan)
  }

  private static let mostTellings = 3

  private func outcome(_ decisions: Decisions) throws(DecisionError) -> WhatIfReport {
    try WhatIfReport(form.told, form.table, decisions, tool: tool, language: language)
  }

  /// The pages that were decided, without what is not asked any more and with what is new.
  private func pages(
    _ decided: [Decisions.Page], _ planner: QuestionPlanner
  ) throws(DecisionError) -> [Decisions.Page] {
    let asked = planner.asked
    let titles = PageTitles(form, planner, of: title, reader.vocabulary)
    if decided.isEmpty { return new(Paging(form, planner, limits).pages, titles) }
    _ = try form.table.places(on: decided)
    let isAsked = Set(asked.map { form.questions[$0].id })
    let kept = decided.map { page in
      Decisions.Page(title: page.title, questions: page.questions.filter(isAsked.contains))
    }.filter { !$0.questions.isEmpty }
    let met = Set(kept.flatMap(\.questions))
    let rest = asked.filter { !met.contains(form.questions[$0].id) }
    return kept + new(rest.map { [$0] }, titles)
  }

  private func new(_ pages: [[Int]], _ titles: PageTitles) -> [Decisions.Page] {
    zip(pages, titles.apart(pages)).map { page, title in
      Decisions.Page(title: title, questions: page.map { form.questions[$0].id })
    }
  }

  private func questionPages(
    _ pages: [Decisions.Page], _ planner: QuestionPlanner
  ) -> [QuestionPage] {
    let places = Dictionary(
      form.questions.map { ($0.id, $0.place) }, uniquingKeysWith: { first, _ in first })
    return pages.map { page in
      let questions = page.questions.compactMap { places[$0] }.map(planner.planned)
      return QuestionPage(
        title: page.title ?? self.title, questions: questions)
    }
  }

  private func fates(_ planner: QuestionPlanner, _ pages: [Decisions.Page]) -> [QuestionFate] {
    let numbers = Dictionary(
      pages.enumerated().flatMap { number, page in page.questions.map { ($0, number) } },
      uniquingKeysWith: { first, _ in first })
    let advice = WordingAdvice(form.told)
    return form.questions.map { QuestionFate($0, form, planner, numbers, advice) }
  }

  /// What stands over the home page, else over the first page that asks something. A greeting names no
  /// procedure: the title of its page does.
  private var title: String {
    let journey = form.audit.journey
    let asking = journey.pages.firstIndex { !$0.questions.isEmpty }
    let page = (journey.home ?? asking).map { journey.pages[$0] }
    let heading = page?.headings.first { $0.level == 1 }?.text ?? ""
    let isGreeting = reader.vocabulary.isAtStart(.greetings, of: FoldedWords(heading, limit: 3))
    let titles =
      isGreeting
      ? [Self.longestPart(of: page?.title ?? ""), heading] : [heading, page?.title ?? ""]
    return titles.map(reader.vocabulary.withoutStep).first { !$0.isEmpty } ?? name
  }

  /// That of the journey; a file or an address says nothing to people.
  private var name: String {
    let journey = form.audit.journey
    return journey.pages.count > 1 ? journey.name : language.say("Form")
  }

  /// Titles of pages name the procedure, the page and the site, with dashes or bars between.
  private static func longestPart(of title: String) -> String {
    let parts = title.replacing(" – ", with: "|").replacing(" - ", with: "|").split(separator: "|")
      .map { $0.split(separator: " ").joined(separator: " ") }
    return parts.reduce("") { $1.count > $0.count ? $1 : $0 }
  }
}

extension QuestionFate {
  fileprivate init(
    _ former: FormerQuestion, _ form: FormerForm, _ planner: QuestionPlanner,
    _ pages: [String: Int], _ advice: WordingAdvice
  ) {
    id = former.id
    let isAsked = planner.state(former.place) == .asked
    self.advice = isAsked ? advice.lines(about: former.id) : []
    wording = former.question.wording
    page = form.pages[former.page].title
    kind = former.question.fields.first?.kind ?? .text
    choices = former.question.choices
    isRequired = former.question.isRequired
    end =
      switch planner.state(former.place) {
      case .dropped: .dropped
      case .prefilled: .prefilled(source: planner.source(of: former.place))
      case .asked: .asked(page: pages[former.id] ?? 0)
      case .merged: Self.merged(former, form, planner, pages)
      }
  }

  private static func merged(
    _ former: FormerQuestion, _ form: FormerForm, _ planner: QuestionPlanner,
    _ pages: [String: Int]
  ) -> End {
    let whole = planner.whole(of: former.place).map { form.questions[$0].id } ?? former.id
    return .merged(into: whole, page: pages[whole] ?? 0)
  }
}
