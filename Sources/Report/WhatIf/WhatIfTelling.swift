import Auditing
import FormModel
import Timing

/// Makes the table of what decisions change.
struct WhatIfTelling {
  let audit: Auditing.Audit
  let book: RuleBook
  /// The places of the questions of the audited forms, by their ids.
  private let places: [String: Int]
  /// The place of the first question of each page.
  private let firsts: [Int]
  /// What rules are about that may look at what is counted: the journey, or its pages.
  private let subjects: [SubjectKind: [Subject]]

  init(_ audit: Auditing.Audit, _ book: RuleBook) {
    self.audit = audit
    self.book = book
    subjects = [
      .journey: audit.context.subjects(.journey), .page: audit.context.subjects(.page),
    ]
    let asked = zip(audit.journey.pages, audit.context.questionIDs).flatMap { page, ids in
      zip(page.forms, ids).filter { $0.0.isAudited }.flatMap(\.1)
    }
    places = Dictionary(uniqueKeysWithValues: zip(asked, asked.indices))
    firsts = audit.journey.pages.reduce(into: [0]) {
      $0.append(($0.last ?? 0) + $1.questions.count)
    }
  }

  var table: Report.WhatIf {
    let judged = Set(audit.verdicts.map(\.rule.category))
    let categories = book.scoring.shares(of: judged)
    let order = categories.map(\.category)
    return Report.WhatIf(
      pages: pages, questions: QuestionTelling(audit, book).told,
      pace: Report.WhatIf.Pace(Pace(book.timing)),
      categories: categories.map { .init(category: $0.category.rawValue, weight: $0.weight) },
      rules: audit.verdicts.compactMap { verdict in
        order.firstIndex(of: verdict.rule.category).flatMap { rule(verdict, category: $0) }
      },
      letters: Report.WhatIf.Letters(book.scoring))
  }

  private var pages: [Report.WhatIf.Page] {
    let screens = ScreenChanges(audit.journey).pages
    return audit.journey.pages.indices.map { place in
      let page = audit.journey.pages[place]
      return Report.WhatIf.Page(
        key: audit.journey.pageKeys[place], words: page.words, isFrench: page.isInFrench,
        isScreen: screens.contains(place), steps: page.steps, isReview: page.isReview)
    }
  }

  /// nil for a rule that found nothing, and will not.
  private func rule(_ verdict: Auditing.Verdict, category: Int) -> Report.WhatIf.Rule? {
    let rule = verdict.rule
    let isReview = rule.certainty == .review
    let questions = verdict.findings.map { question(of: $0, rule) }
    // What goes with its question does not hang on what is counted.
    let asked = zip(verdict.findings, questions).filter { $0.1 != nil }.map(\.0.id)
    let setAside = Set(verdict.suppressed.map(\.finding.id) + asked)
    let counted = rule.countedFindings(on: subjects[rule.about] ?? [])
      .filter { !setAside.contains($0.id) }
    let countedIDs = Set(counted.map(\.id))
    let others = zip(verdict.findings, questions).filter { !countedIDs.contains($0.0.id) }
    guard !counted.isEmpty || !others.isEmpty else { return nil }
    return Report.WhatIf.Rule(
      rule: rule.id, category: category,
      most: isReview ? 0 : book.scoring.most(byWeight: rule.weight), mendedBy: rule.mendedBy,
      findings: others.map { Report.WhatIf.Finding($0, question: $1, isReview: isReview) },
      counted: counted.map { Report.WhatIf.Counted($0, isReview: isReview) })
  }

  /// The place of the question that a finding is about, or comes from.
  private func question(of finding: Finding, _ rule: Auditing.Rule) -> Int? {
    if let question = finding.subject.question { return places[question.id] }
    guard let page = finding.subject.page?.index else { return nil }
    return rule.question(behind: finding).map { firsts[page] + $0 }
  }
}

extension Report.WhatIf.Seconds {
  /// To seven decimals, a millionth of what is told: a page of two hundred questions holds thousands of
  /// these numbers.
  init(_ moments: Moments) {
    self.init(mean: Self.rounded(moments.mean), variance: Self.rounded(moments.variance))
  }

  private static func rounded(_ value: Double) -> Double { (value * 1e7).rounded() / 1e7 }
}

extension Report.WhatIf.Pace {
  init(_ pace: Pace) {
    page = .init(pace.page)
    screen = .init(pace.screen)
    frenchWord = .init(pace.frenchWord)
    otherWord = .init(pace.otherWord)
    warmUps = pace.warmUps.map(Report.WhatIf.Seconds.init)
    review = .init(pace.review)
    personSpread = pace.personSpread
  }
}

extension Report.WhatIf.Counted {
  init(_ counted: CountedFinding, isReview: Bool) {
    isBlocker = !isReview && counted.severity == .blocker
    conditions = counted.conditions.map {
      .init(
        measure: $0.measure.rawValue, page: $0.page, comparison: $0.comparison.rawValue,
        number: $0.number)
    }
    share = counted.share
    limits = counted.limits.map {
      .init(measure: $0.measure.rawValue, page: $0.page, good: $0.good, poor: $0.poor)
    }
  }
}

extension Report.WhatIf.Letters {
  init(_ scoring: Scoring) {
    lowest = scoring.letters
    blockerCap = scoring.blockerCap.rawValue
    burdenCap = scoring.burdenCap.rawValue
    mostQuestions = scoring.mostBurden.questions
    mostMinutes = scoring.mostBurden.minutes
    mostOfARule = Scoring.mostOfARule
  }
}

extension Report.WhatIf.Finding {
  fileprivate init(_ finding: Auditing.Finding, question: Int?, isReview: Bool) {
    self.init(
      share: finding.share, isBlocker: !isReview && finding.severity == .blocker,
      question: question, page: question == nil ? finding.subject.page?.index : nil)
  }
}
