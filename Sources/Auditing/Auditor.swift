package import FormModel
package import Timing

/// Judges journeys with the rules of a book.
package struct Auditor: Sendable {
  package let book: RuleBook
  /// The model that times the journeys.
  package let model: TimeModelName
  /// The day, as in 2027-01-31, after which suppressions end; nil when none ends.
  package let today: String?

  package init(book: RuleBook, model: TimeModelName = .formaudit, today: String? = nil) {
    self.book = book
    self.model = model
    self.today = today
  }

  /// Everything found on one journey. Same journey and same book, same audit.
  package func audit(_ journey: Journey) -> Audit {
    let context = context(of: journey)
    // Rules are about the same few kinds of subjects: these are listed once.
    let tree = SubjectTree(context)
    let subjects = Dictionary(
      uniqueKeysWithValues: SubjectKind.allCases.map { ($0, tree.subjects($0)) })
    let suppressor = Suppressor(book: book, journey: journey, today: today)
    let (verdicts, suppressions) = suppressor.apply(
      // By place: a rule is large, and is not copied to judge.
      to: book.rules.indices.map {
        book.rules[$0].verdict(on: subjects[book.rules[$0].about] ?? [])
      })
    let outcome = AuditOutcome(of: journey)
    return Audit(
      target: journey.name, outcome: outcome, context: context,
      score: outcome == .audited
        ? Score(of: verdicts, burden: context.burden, scoring: book.scoring) : nil,
      verdicts: verdicts, suppressions: suppressions,
      suppressionMistakes: suppressor.mistakes)
  }

  /// What rules look at: the journey, and what was computed about it.
  package func context(of journey: Journey) -> AuditContext {
    let time = TimeModel(parameters: book.timing, purposes: book.purposes, name: model)
      .time(of: journey)
    return AuditContext(
      journey: journey, time: time, purposes: book.purposes, vocabulary: book.vocabulary)
  }
}

extension AuditContext {
  fileprivate var burden: Scoring.Demand {
    Scoring.Demand(questions: Double(measures.questions), minutes: time.spread.p50 / 60)
  }
}

extension AuditOutcome {
  /// A journey with a page that cannot be judged is partial: missing evidence never passes.
  init(of journey: Journey) {
    let unjudged = journey.pages.filter { $0.outcome != .audited }
    if unjudged.count == journey.pages.count, !unjudged.contains(where: \.isReadInPart) {
      self = .notAudited(Self.reason(unjudged, in: journey))
    } else if !unjudged.isEmpty {
      self = .partial(Self.reason(unjudged, in: journey))
    } else if journey.pages.allSatisfy(\.questions.isEmpty) {
      self = .notAudited(Sentence("no question is asked here"))
    } else {
      self = .audited
    }
  }

  private static func reason(_ pages: [Page], in journey: Journey) -> Sentence {
    if pages.isEmpty { return Sentence("there is no page") }
    let reasons = pages.map { page in
      let why = page.whyNotAudited ?? Sentence(verbatim: "")
      return journey.pages.count == 1 ? why : Sentence("\(page.address): \(why)")
    }
    return Sentence(list: reasons, joint: .semicolon)
  }
}
