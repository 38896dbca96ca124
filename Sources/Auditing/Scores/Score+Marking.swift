import FormModel

extension Score {
  /// Marks the verdicts of one target.
  ///
  /// All sums are made in whole tenths, so that losses add up exactly and every machine gives the
  /// same mark. A loss is never divided by the number of passing subjects or applicable rules: adding
  /// good questions does not hide bad ones.
  init(of verdicts: [Verdict], scoring: Scoring) {
    let categories = Rule.Category.allCases.map { category in
      CategoryMark(
        category, verdicts.filter { $0.rule.category == category }, scale: scoring.scale)
    }
    let totalWeight = scoring.weights.values.reduce(0, +)
    let weighted = categories.reduce(0.0) {
      $0 + (scoring.weights[$1.category] ?? 0) * Double($1.tenths)
    }
    let tenths = totalWeight > 0 ? (weighted / totalWeight).rounded() : 0
    let letter = scoring.letter(for: tenths / 10)
    let hasBlocker = verdicts.contains { verdict in
      verdict.rule.certainty != .review && verdict.findings.contains { $0.severity == .blocker }
    }
    let isCapped = hasBlocker && letter < scoring.blockerCap
    self.init(
      value: tenths / 10,
      letter: isCapped ? scoring.blockerCap : letter,
      cap: isCapped ? Self.capReason(scoring.blockerCap) : nil,
      categories: categories.map {
        CategoryScore(
          category: $0.category, value: Double($0.tenths) / 10,
          weight: scoring.weights[$0.category] ?? 0)
      },
      losses: categories.flatMap(\.losses))
  }

  private static func capReason(_ letter: Letter) -> Bilingual {
    Bilingual(
      en: "a blocking defect: \(letter.rawValue) at best",
      fr: "un défaut bloquant : \(letter.rawValue) au mieux")
  }
}

extension Score.Letter: Comparable {
  /// A is before B.
  public static func < (one: Score.Letter, other: Score.Letter) -> Bool {
    one.rawValue < other.rawValue
  }
}

extension Scoring {
  /// The letter of a mark from 0 to 100.
  func letter(for value: Double) -> Score.Letter {
    let position = letters.firstIndex { value >= $0 } ?? letters.count
    return Score.Letter.allCases[min(position, Score.Letter.allCases.count - 1)]
  }
}

/// One category: what its rules take from 100, in tenths of a point.
private struct CategoryMark {
  let category: Rule.Category
  let tenths: Int
  let losses: [Score.Loss]

  init(_ category: Rule.Category, _ verdicts: [Verdict], scale: Double) {
    self.category = category
    let lost = verdicts.map { (verdict: $0, tenths: $0.lostTenths(scale: scale)) }
      .filter { $0.tenths > 0 }
    let sum = lost.reduce(0) { $0 + $1.tenths }
    let untaken = max(0, sum - 1000)
    tenths = 1000 - sum + untaken
    losses =
      lost.map { entry in
        Score.Loss(
          rule: entry.verdict.rule.id, category: category, points: Double(entry.tenths) / 10,
          verdict: entry.verdict)
      } + (untaken > 0 ? [Self.floor(category, untaken)] : [])
  }

  private static func floor(_ category: Rule.Category, _ untaken: Int) -> Score.Loss {
    Score.Loss(
      rule: nil, category: category, points: -Double(untaken) / 10, verdict: nil)
  }
}

extension Verdict {
  /// The part of the rule's weight that its findings take together, from 0 to 1.
  var share: Double {
    1 - findings.reduce(1) { $0 * (1 - $1.share) }
  }

  fileprivate func lostTenths(scale: Double) -> Int {
    rule.certainty == .review ? 0 : Int((rule.weight * share * scale * 10).rounded())
  }

  /// One finding speaks for itself; several are counted.
  var because: Bilingual {
    if findings.count == 1, let finding = findings.first { return finding.message }
    return Bilingual {
      "\(rule.title[$0]) : ".replacing(" :", with: $0 == .french ? "\u{00A0}:" : ":")
        + $0.count(findings.count, "place", "places", "endroit", "endroits")
    }
  }
}
