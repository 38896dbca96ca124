import FormModel
package import Report
package import Words

extension PortfolioReport {
  /// Makes one catalogue of what all these forms ask.
  ///
  /// - Parameter purposes: What is known of what questions ask for.
  package init(
    _ forms: [PortfolioTarget], purposes: PortfolioPurposes, tool: Report.Tool, language: Language
  ) {
    schema = Self.currentSchema
    self.tool = tool
    self.language = language
    let asked = forms.enumerated().map { place, form in
      AskedQuestion.all(of: form.audit, target: place, purposes)
    }
    let asking = zip(forms, asked).map { Target($0, questions: $1.count) }
    targets = asking
    status = asking.allSatisfy { $0.outcome == .audited } ? .complete : .partial
    questions = QuestionGroups.joined(asked, repeatable: purposes.repeatable)
      .map { Question($0, asking, lasting: purposes.lasting) }
      .highestFirst(by: \.rank, <)
    totals = Totals(
      asked: asked.joined().count, different: questions.count,
      shared: questions.count { $0.targets.count > 1 },
      contradictory: questions.count { !$0.contradictions.isEmpty },
      cost: Cost(sumOf: questions.map(\.cost)))
  }
}

extension PortfolioReport.Target {
  fileprivate init(_ form: PortfolioTarget, questions: Int) {
    self.init(
      name: form.audit.target, language: form.language, outcome: form.audit.outcome,
      reason: form.audit.reason, questions: questions, responsesPerYear: form.responsesPerYear)
  }
}

extension QuestionGroups {
  /// The questions of all forms, those together that ask the same.
  fileprivate static func joined(
    _ asked: [[AskedQuestion]], repeatable: Set<String>
  ) -> [[AskedQuestion]] {
    var groups = QuestionGroups(repeatable: repeatable)
    for questions in asked { groups.add(questions) }
    return SimilarWordings(groups.groups, repeatable: repeatable).joined
  }
}

extension PortfolioReport.Question {
  /// - Parameter lasting: Purposes whose answer is the same from form to form.
  fileprivate init(
    _ group: [AskedQuestion], _ forms: [PortfolioReport.Target], lasting: Set<String>
  ) {
    let asked = group.enumerated()
      .sorted { ($0.element.target, $0.offset) < ($1.element.target, $1.offset) }.map(\.element)
    let worded = asked.filter { !$0.wording.isEmpty }
    let best = worded.min { ($0.findings, $0.seconds) < ($1.findings, $1.seconds) }
    let formats = asked.filter { $0.format != nil }
    self.init(
      wording: best?.wording ?? "", purpose: asked.first?.purpose,
      targets: asked.map(\.target).uniqued,
      requiredIn: asked.filter(\.isRequired).map(\.target).uniqued,
      optionalIn: asked.filter { $0.isOptional && !$0.isRequired }.map(\.target).uniqued,
      wordings: Self.variants(worded, of: \.folded.text, \.wording),
      kinds: Self.variants(asked, of: \.kinds, \.kinds),
      formats: Self.variants(
        formats, of: { $0.format?.order ?? "" }, { $0.format?.written ?? "" }),
      answers: Self.answers(asked), contradictions: [],
      cost: PortfolioReport.Cost(
        of: asked, people: forms.map(\.responsesPerYear),
        lasts: asked.first?.purpose.map(lasting.contains) ?? false))
    let languages = forms.map(\.language)
    contradictions = PortfolioReport.Contradiction.allCases.filter {
      isContradictory(in: $0, languages)
    }
  }

  /// - Parameter languages: Of the forms.
  private func isContradictory(
    in matter: PortfolioReport.Contradiction, _ languages: [String]
  ) -> Bool {
    guard targets.count > 1 else { return false }
    switch matter {
    case .formats: return formats.count > 1
    case .kinds: return kinds.count > 1
    case .required: return !requiredIn.isEmpty && !optionalIn.isEmpty
    case .answers: return Self.differ(answers, languages)
    case .wordings: return Self.differ(wordings, languages)
    }
  }

  /// Whether two ways stand in forms of one language: a translation contradicts nothing. A form that does
  /// not say its language may have any.
  private static func differ(
    _ variants: [PortfolioReport.Variant], _ languages: [String]
  ) -> Bool {
    var met: Set<String> = []
    return variants.contains { variant in
      let own = Set(variant.targets.map { languages[$0] })
      defer { met.formUnion(own) }
      return !met.isEmpty && (own.union(met).contains("") || !met.isDisjoint(with: own))
    }
  }

  /// The ways that differ by their keys, those of most forms first.
  private static func variants(
    _ asked: [AskedQuestion], of key: (AskedQuestion) -> String,
    _ text: (AskedQuestion) -> String
  ) -> [PortfolioReport.Variant] {
    var places: [String: Int] = [:]
    var found: [PortfolioReport.Variant] = []
    for question in asked {
      let place = places[key(question)] ?? found.count
      if place == found.count {
        places[key(question)] = place
        found.append(PortfolioReport.Variant(text: text(question), targets: []))
      }
      if found[place].targets.last != question.target {
        found[place].targets.append(question.target)
      }
    }
    return found.highestFirst(by: \.targets.count, <)
  }

  /// Lists that share most of their answers are one.
  private static func answers(_ asked: [AskedQuestion]) -> [PortfolioReport.Variant] {
    var lists: [ChoiceSketch] = []
    func list(of question: AskedQuestion) -> String {
      let known = lists.firstIndex {
        $0.overlap(question.answers) ?? 1 >= AskedQuestion.sameAnswers
      }
      if known == nil, lists.count < AskedQuestion.mostLists { lists.append(question.answers) }
      return "\(known ?? lists.count - 1)"
    }
    return variants(
      asked.filter { $0.answerCount > 1 }, of: list, { "\($0.answerCount)" })
  }

  /// By what asking once would spare, then by what the question costs.
  fileprivate var rank: (Double, Double, Double) {
    (cost.hoursSpared ?? -1, cost.secondsSpared, cost.seconds)
  }
}

extension PortfolioReport.Cost {
  /// - Parameter lasts: Whether one form can take the answer over from another.
  fileprivate init(of asked: [AskedQuestion], people: [Int?], lasts: Bool) {
    let seconds = Self.seconds(of: asked)
    let hours = seconds.compactMap { target, seconds in
      people[target].map { seconds * Double($0) / 3600 }
    }.sorted()
    let all = seconds.values.sorted()
    func spared(_ values: [Double]) -> Double {
      lasts ? values.dropLast().reduce(0, +).roundedToTenth : 0
    }
    self.init(
      seconds: all.reduce(0, +).roundedToTenth,
      secondsSpared: spared(all),
      hoursPerYear: hours.isEmpty ? nil : hours.reduce(0, +).roundedToTenth,
      hoursSpared: hours.isEmpty ? nil : spared(hours))
  }

  /// By target.
  private static func seconds(of asked: [AskedQuestion]) -> [Int: Double] {
    asked.reduce(into: [:]) { $0[$1.target, default: 0] += $1.seconds }
  }

  fileprivate init(sumOf costs: [PortfolioReport.Cost]) {
    func sum(_ values: [Double]) -> Double { values.reduce(0, +).roundedToTenth }
    let hours = costs.compactMap(\.hoursPerYear)
    self.init(
      seconds: sum(costs.map(\.seconds)), secondsSpared: sum(costs.map(\.secondsSpared)),
      hoursPerYear: hours.isEmpty ? nil : sum(hours),
      hoursSpared: hours.isEmpty ? nil : sum(costs.compactMap(\.hoursSpared)))
  }
}

extension [Int] {
  /// Each once; they are in increasing order.
  fileprivate var uniqued: [Int] {
    reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}
