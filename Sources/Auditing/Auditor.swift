public import FormModel
public import Timing

/// Judges journeys with the rules of a book.
public struct Auditor: Sendable {
  public let book: RuleBook
  /// The model that times the journeys.
  public let model: TimeModelName
  /// The day, as in 2027-01-31, after which suppressions end; nil when none ends.
  public let today: String?

  public init(book: RuleBook, model: TimeModelName = .formaudit, today: String? = nil) {
    self.book = book
    self.model = model
    self.today = today
  }

  /// Everything found on one journey. Same journey and same book, same audit.
  public func audit(_ journey: Journey) -> Audit {
    let scene = scene(of: journey)
    // Most rules are about the same few kinds of subjects: these are listed once.
    let kinds = Set(book.rules.map(\.about))
    let subjects = Dictionary(uniqueKeysWithValues: kinds.map { ($0, scene.subjects($0)) })
    let suppressor = Suppressor(book: book, journey: journey, today: today)
    let (verdicts, suppressions) = suppressor.apply(
      // By place: a rule is large, and is not copied to judge.
      to: book.rules.indices.map {
        book.rules[$0].verdict(on: subjects[book.rules[$0].about] ?? [])
      })
    let outcome = AuditOutcome(of: journey)
    return Audit(
      target: journey.name, outcome: outcome, scene: scene,
      score: outcome == .audited
        ? Score(of: verdicts, burden: scene.burden, scoring: book.scoring) : nil,
      verdicts: verdicts, suppressions: suppressions,
      suppressionMistakes: suppressor.mistakes)
  }

  /// What rules look at: the journey, and what was computed about it.
  public func scene(of journey: Journey) -> Scene {
    let time = TimeModel(parameters: book.timing, purposes: book.purposes, name: model)
      .time(of: journey)
    return Scene(journey: journey, time: time, purposes: book.purposes)
  }
}

extension Scene {
  fileprivate var burden: Scoring.Burden {
    Scoring.Burden(questions: Double(measures.questions), minutes: time.spread.p50 / 60)
  }
}

extension AuditOutcome {
  /// A journey with a page that cannot be judged is partial: missing evidence never passes.
  init(of journey: Journey) {
    let unjudged = journey.pages.filter { $0.outcome != .audited }
    if unjudged.count == journey.pages.count {
      self = .notAudited(Self.reason(unjudged, in: journey))
    } else if !unjudged.isEmpty {
      self = .partial(Self.reason(unjudged, in: journey))
    } else if journey.pages.allSatisfy(\.questions.isEmpty) {
      self = .notAudited(
        Bilingual(en: "no question is asked here", fr: "aucune question n’est posée ici"))
    } else {
      self = .audited
    }
  }

  private static func reason(_ pages: [Page], in journey: Journey) -> Bilingual {
    guard !pages.isEmpty else {
      return Bilingual(en: "there is no page", fr: "il n’y a aucune page")
    }
    return Bilingual { language in
      pages.map { page in
        let why = page.whyNotAudited?[language] ?? ""
        return journey.pages.count == 1
          ? why : "\(page.address)\(language == .french ? "\u{00A0}:" : ":") \(why)"
      }.joined(separator: language == .french ? "\u{202F}; " : "; ")
    }
  }
}
