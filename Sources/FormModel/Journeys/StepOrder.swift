import Words

/// Holds the order of pages against the steps that they announce.
struct StepOrder {
  let pages: [Page]

  /// What speaks against the order, and which steps are missing.
  var notes: [Sentence] {
    let told = pages.indices.filter { pages[$0].step != nil }
    let backwards = zip(told, told.dropFirst()).filter { current($0.0) > current($0.1) }
    return backwards.prefix(Self.mostTold).map { disagreement($0.0, $0.1) }
      + [missing].compactMap(\.self)
  }

  private static let mostTold = 3

  private func current(_ place: Int) -> Int { pages[place].step?.current ?? 0 }

  private func disagreement(_ first: Int, _ second: Int) -> Sentence {
    Sentence(
      "the pages announce another order: \(name(second)) is step \(current(second)) and stands after \(name(first)), step \(current(first))"
    )
  }

  private func name(_ place: Int) -> Sentence {
    let page = pages[place]
    let name = page.name.isEmpty ? page.title : page.name
    return Sentence("\(quoted: name.isEmpty ? page.address : name)")
  }

  /// Steps that were announced and are on no page, when the pages agree on how many there are.
  private var missing: Sentence? {
    let steps = pages.compactMap(\.step)
    guard steps.count > 1, let total = steps.first?.total, total <= Self.mostSteps,
      steps.allSatisfy({ $0.total == total })
    else { return nil }
    let seen = Set(steps.map(\.current))
    let absent = (1...max(1, total)).filter { !seen.contains($0) }
    if absent.isEmpty { return nil }
    let list = Sentence(
      list: absent.map { Sentence(verbatim: String($0)) }, joint: .comma)
    return Sentence(
      "the pages announce \(total, "step", "steps"), and none of them is step \(list)")
  }

  /// More than any procedure announces.
  private static let mostSteps = 50
}
