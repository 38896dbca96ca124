/// What mending all that a rule found brings, and nothing else.
struct MendingTelling {
  let table: Report.WhatIf
  private let now: WhatIfOutcome

  init(_ table: Report.WhatIf) {
    self.table = table
    now = table.outcome(of: Decided())
  }

  /// nil for a rule that is not in the table: it found nothing.
  func gain(of rule: String) -> Report.Mending? {
    guard let place = table.rules.firstIndex(where: { $0.rule == rule }) else { return nil }
    let then = table.outcome(of: table.mending(place))
    return Report.Mending(
      points: then.exactMark - now.exactMark,
      medianSeconds: (now.p50 - then.p50).roundedToTenth,
      meanSeconds: (now.mean - then.mean).roundedToTenth)
  }
}

extension Report.WhatIf {
  /// The decisions by which a rule is mended: on each question that it is about, the first of its edits
  /// which can be; else whatever mends it.
  package func mending(_ place: Int) -> Decided {
    var decided = Decided()
    decided.mended = [place]
    let rule = rules[place]
    for question in rule.findings.compactMap(\.question) {
      mend(question, rule.mendedBy, &decided)
    }
    if rule.mendedBy.contains("prefill") { decided.prefilled = prefilled(by: rule) }
    return decided
  }

  private func prefilled(by rule: Rule) -> Set<Int> {
    let isCivil = rule.measures.contains("civil status asked")
    return Set(
      questions.indices.filter {
        isCivil ? questions[$0].civilStatus : questions[$0].known != nil
      })
  }

  private func mend(_ place: Int, _ edits: [String], _ decided: inout Decided) {
    let edit = edits.first { $0 == "drop" || questions[place].retyped[$0] != nil }
    if edit == "drop" {
      decided.dropped.insert(place)
    } else if let edit {
      decided.retyped[place] = edit
    }
  }
}

extension Report.WhatIf.Rule {
  /// What it looks at that is counted.
  package var measures: Set<String> {
    Set(counted.flatMap { $0.conditions.map(\.measure) + ($0.limits.map { [$0.measure] } ?? []) })
  }
}
