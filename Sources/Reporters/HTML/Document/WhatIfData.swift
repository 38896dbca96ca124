import Report

/// The table of what decisions change in as few bytes as it takes: lists in place of named values.
///
/// `tableFrom` in `decided.js` reads it; both are held together by the tests, which ask the two for the
/// same decisions.
struct WhatIfData {
  let table: Report.WhatIf
  /// Where each question is told.
  let anchors: [String]

  var json: CompactJSON {
    var names = NameList()
    let rules = table.rules.map { CompactJSON.list(rule($0, &names)) }
    return .table([
      "pages": .list(table.pages.map(page)), "questions": .list(questions), "pace": pace,
      "categories": .list(table.categories.map { .number($0.weight) }), "rules": .list(rules),
      "letters": letters, "names": .list(names.all.map(CompactJSON.text)),
    ])
  }

  private func page(_ page: Report.WhatIf.Page) -> CompactJSON {
    [
      .text(page.key), .whole(page.words), .flag(page.isFrench), .flag(page.isScreen),
      .whole(page.steps), .flag(page.isReview),
    ]
  }

  // MARK: Questions

  private var questions: [CompactJSON] {
    zip(table.questions, anchors).map { question, anchor in
      [
        .text(question.id), .text(anchor), .whole(question.page), flags(question),
        .number(question.chance), .number(question.chanceIfOptional), answering(question.asked),
        seconds(question.prefilled), seconds(question.merged), ways(question),
        .list(question.papers.map(CompactJSON.whole)), seconds(question.fetching),
        .optional(question.known), .optional(question.source),
      ]
    }
  }

  private func flags(_ question: Report.WhatIf.Question) -> CompactJSON {
    .whole(
      (question.optional ? 1 : 0) + (question.conditional ? 2 : 0) + (question.civilStatus ? 4 : 0))
  }

  private func ways(_ question: Report.WhatIf.Question) -> CompactJSON {
    .list(
      question.retyped.sorted { $0.key < $1.key }
        .map { name, way in [.text(name), answering(way)] })
  }

  private func answering(_ way: Report.WhatIf.Answering) -> CompactJSON {
    let counts = [way.dropDowns, way.freeText, way.uploads]
    let told = counts.prefix((counts.lastIndex { $0 != 0 } ?? -1) + 1)
    return .list(
      [.number(way.seconds.mean), .number(way.seconds.variance)] + told.map(CompactJSON.whole))
  }

  private func seconds(_ seconds: Report.WhatIf.Seconds) -> CompactJSON {
    [.number(seconds.mean), .number(seconds.variance)]
  }

  private var pace: CompactJSON {
    let pace = table.pace
    return [
      seconds(pace.page), seconds(pace.screen), seconds(pace.frenchWord), seconds(pace.otherWord),
      .list(pace.warmUps.map(seconds)), seconds(pace.review), .number(pace.personSpread),
    ]
  }

  // MARK: The mark

  private func rule(_ rule: Report.WhatIf.Rule, _ names: inout NameList) -> [CompactJSON] {
    let counted = rule.counted.map { CompactJSON.list(self.counted($0, &names)) }
    return [
      .whole(rule.category), .number(rule.most), .list(rule.mendedBy.map(CompactJSON.text)),
      .list(FindingRun.all(of: rule.findings).map(\.json)), .list(counted),
    ]
  }

  private func counted(
    _ counted: Report.WhatIf.Counted, _ names: inout NameList
  ) -> [CompactJSON] {
    let conditions = counted.conditions.map { condition($0, &names) }
    let limits = counted.limits.map { self.limits($0, &names) }
    return [
      .flag(counted.isBlocker), .number(counted.share), .list(conditions), limits ?? .whole(0),
    ]
  }

  private func condition(
    _ condition: Report.WhatIf.MeasureCondition, _ names: inout NameList
  ) -> CompactJSON {
    [
      names.place(of: condition.measure), .place(condition.page),
      names.place(of: condition.comparison), .number(condition.number),
    ]
  }

  private func limits(_ limits: Report.WhatIf.Limits, _ names: inout NameList) -> CompactJSON {
    [
      names.place(of: limits.measure), .place(limits.page), .number(limits.good),
      .number(limits.poor),
    ]
  }

  private var letters: CompactJSON {
    let letters = table.letters
    return [
      .list(letters.lowest.map(CompactJSON.number)), .text(letters.blockerCap),
      .text(letters.burdenCap), .number(letters.mostQuestions), .number(letters.mostMinutes),
      .number(letters.mostOfARule),
    ]
  }
}

/// Findings in a row which differ by nothing but their places.
private struct FindingRun {
  let share: Double
  /// 1 for blockers, 2 where the places are those of pages.
  let flags: Int
  /// −1 for the whole.
  private(set) var places: [Int]

  private init(_ finding: Report.WhatIf.Finding) {
    share = finding.share
    flags = (finding.isBlocker ? 1 : 0) + (finding.question == nil ? 2 : 0)
    places = [finding.question ?? finding.page ?? -1]
  }

  static func all(of findings: [Report.WhatIf.Finding]) -> [FindingRun] {
    findings.reduce(into: []) { runs, finding in
      let next = FindingRun(finding)
      if let last = runs.last, last.share == next.share, last.flags == next.flags {
        runs[runs.count - 1].places += next.places
      } else {
        runs.append(next)
      }
    }
  }

  var json: CompactJSON {
    [.number(share), .whole(flags), .list(places.map(CompactJSON.whole))]
  }
}

/// Names that are written once, and told by their places.
private struct NameList {
  private(set) var all: [String] = []

  mutating func place(of name: String) -> CompactJSON {
    if let place = all.firstIndex(of: name) { return .whole(place) }
    all.append(name)
    return .whole(all.count - 1)
  }
}
