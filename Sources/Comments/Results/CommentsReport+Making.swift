package import Report
package import Words

extension CommentsReport {
  /// Tells what was counted, held against an audit when there is a whole one: of pages that could not be
  /// read, nobody knows what they show.
  package init(
    _ tally: CommentTally, book: ThemeBook, totals: ReadingTotals, export: String,
    audit: Report.Audit?, release: Day?, tool: Report.Tool, language: Language
  ) {
    let limits = book.words.limits
    let making = CommentsMaking(
      tally: tally, book: book, audit: audit.flatMap { $0.isWhole ? $0 : nil }, language: language)
    self.init(
      schema: Self.currentSchema, tool: tool, language: language, export: export,
      format: totals.format, target: audit?.target,
      notCompared: audit.flatMap { $0.isWhole ? nil : $0.reason ?? "" }, comments: tally.comments,
      empty: totals.empty,
      cut: totals.cut, firstDay: tally.firstDay?.text, lastDay: tally.lastDay?.text,
      release: release?.text, sharesFrom: limits.sharesFrom, replaced: making.replaced,
      unsorted: making.unsorted, themes: making.themes, changes: making.changes,
      confirmedFrom: limits.confirmedFrom, confirmedFactor: limits.confirmedFactor)
  }
}

extension Report.Audit {
  fileprivate var isWhole: Bool { outcome == .audited }
}

/// Holds counted comments against an audit.
struct CommentsMaking {
  let tally: CommentTally
  let book: ThemeBook
  let audit: Report.Audit?
  let language: Language
  private let questions: [String: Report.Question]
  private let titles: [String: String]
  private let failing: [String: Report.Verdict]

  private static let verbatims = 3
  private static let mostSubjects = 10

  init(tally: CommentTally, book: ThemeBook, audit: Report.Audit?, language: Language) {
    (self.tally, self.book, self.audit, self.language) = (tally, book, audit, language)
    let asked = audit?.pages.flatMap(\.forms).filter(\.audited).flatMap(\.questions) ?? []
    questions = Dictionary(asked.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    titles = Dictionary(
      (audit?.pages ?? []).map { ($0.key, $0.title) }, uniquingKeysWith: { one, _ in one })
    let failed = (audit?.verdicts ?? []).filter { $0.findings.contains(where: \.isOpen) }
    failing = Dictionary(failed.map { ($0.rule, $0) }, uniquingKeysWith: { one, _ in one })
  }

  var replaced: [CommentsReport.Replaced] {
    IdentifierKind.allCases.compactMap { kind in
      tally.replaced[kind].map {
        CommentsReport.Replaced(kind: kind.rawValue, title: kind.word.text(in: language), count: $0)
      }
    }
  }

  var unsorted: CommentsReport.Unsorted {
    CommentsReport.Unsorted(
      comments: tally.unsorted.count, share: share(tally.unsorted.count),
      verbatims: quotes(tally.unsorted))
  }

  /// Confirmed themes first, then those which the pages do not show, each by number of comments; praise
  /// and what is off topic; unheard rules last.
  var themes: [CommentsReport.Theme] {
    let told = book.themes.indices.map(theme).filter { $0.comments > 0 || $0.outcome == .unheard }
    return told.sorted { (Self.rank($0), $1.comments, $0.id) < (Self.rank($1), $0.comments, $1.id) }
  }

  private static func rank(_ theme: CommentsReport.Theme) -> Int {
    switch theme.outcome {
    case .confirmed: 0
    case .notVisible: 1
    case nil: theme.tone == Theme.Tone.friction.rawValue ? 2 : 3
    case .unheard: 4
    }
  }

  private func theme(_ place: Int) -> CommentsReport.Theme {
    let theme = book.themes[place]
    let group = tally.themes[place]
    let rules = theme.links.rules.compactMap { failing[$0] }
    let hasSides = tally.sides != CommentTally.Sides()
    return CommentsReport.Theme(
      id: theme.id, title: theme.title.text(in: language), tone: theme.tone.rawValue,
      comments: group.count, share: share(group.count),
      outcome: outcome(theme, count: group.count, fails: !rules.isEmpty),
      rules: rules.map {
        CommentsReport.Rule(
          id: $0.rule, title: $0.title, findings: $0.findings.count(where: \.isOpen))
      },
      seconds: seconds(rules, group), questions: subjects(group), verbatims: quotes(group),
      before: hasSides ? group.sides.before : nil, after: hasSides ? group.sides.after : nil,
      rating: group.ratings > 0
        ? (group.ratingSum / Double(group.ratings)).roundedToTenth : nil)
  }

  private func outcome(_ theme: Theme, count: Int, fails: Bool) -> CommentsReport.Outcome? {
    guard audit != nil, theme.tone == .friction else { return nil }
    if count == 0 { return fails ? .unheard : nil }
    return fails ? .confirmed : .notVisible
  }

  private func share(_ count: Int) -> CommentsReport.Share? {
    guard tally.comments >= book.words.limits.sharesFrom,
      let interval = WilsonInterval(count, of: tally.comments)
    else { return nil }
    return CommentsReport.Share(
      value: Self.rounded(interval.share), low: Self.rounded(interval.low),
      high: Self.rounded(interval.high))
  }

  private static func rounded(_ share: Double) -> Double { (share * 1000).rounded() / 1000 }

  private func quotes(_ group: CommentTally.Group) -> [CommentsReport.Quote] {
    group.pool.spread(Self.verbatims).map { verbatim in
      CommentsReport.Quote(
        line: verbatim.line, text: verbatim.text, day: verbatim.day?.text,
        about: Self.ids(verbatim.tie))
    }
  }

  private static func ids(_ subject: Tie.Subject) -> [String] {
    switch subject {
    case .questions(let ids): ids
    case .page(let key): [key]
    case .journey: []
    }
  }

  private func subjects(_ group: CommentTally.Group) -> [CommentsReport.Subject] {
    let told = group.subjects.compactMap { subject, count in
      Self.ids(subject).first.map { id in
        CommentsReport.Subject(
          id: id, wording: questions[id]?.wording ?? titles[id] ?? "", comments: count)
      }
    }
    return Array(
      told.sorted { ($1.comments, $0.id) < ($0.comments, $1.id) }.prefix(Self.mostSubjects))
  }

  /// The mean seconds of all questions that failing rules are about or that comments name.
  private func seconds(_ rules: [Report.Verdict], _ group: CommentTally.Group) -> Double? {
    let found = rules.flatMap(\.findings).filter(\.isOpen).compactMap(\.subject.question)
    let named = group.subjects.keys.flatMap(Self.ids)
    let all = Set(found + named).compactMap { questions[$0]?.seconds }
    guard !all.isEmpty else { return nil }
    return all.map { $0.probability * $0.parts.total }.sorted().reduce(0, +).roundedToTenth
  }
}

// MARK: - What to change first

extension CommentsMaking {
  /// Failing rules by points; those which enough comments confirm weigh more.
  var changes: [CommentsReport.ConfirmedChange] {
    let limits = book.words.limits
    let told = failing.values.map { verdict in
      let places = book.themes.indices.filter {
        book.themes[$0].tone == .friction && tally.themes[$0].count > 0
          && book.themes[$0].links.rules.contains(verdict.rule)
      }
      let comments = places.reduce(0) { $0 + tally.themes[$1].count }
      let points = verdict.mending?.points ?? 0
      let factor = comments >= limits.confirmedFrom ? limits.confirmedFactor : 1
      return CommentsReport.ConfirmedChange(
        rule: verdict.rule, title: verdict.title, points: points,
        weighted: (points * factor).roundedToTenth, comments: comments,
        themes: places.map { book.themes[$0].id })
    }
    return told.sorted { ($1.weighted, $1.comments, $0.rule) < ($0.weighted, $0.comments, $1.rule) }
  }
}
