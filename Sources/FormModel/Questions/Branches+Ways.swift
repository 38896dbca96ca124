extension Branches {
  /// One way through a form.
  package struct Way: Sendable, Hashable {
    /// By question: how likely people on this way meet it, from 0 to 1.
    package let chances: [Double]
    /// The sum of the seconds of the questions, each as likely as it is met.
    package let seconds: Double
  }

  /// The quickest, the typical and the longest way: `least ≤ typical ≤ greatest`.
  package struct Ways: Sendable, Hashable {
    package let least: Way
    package let typical: Way
    package let greatest: Way
  }

  /// The ways through the form, in time proportional to the number of questions and answers.
  ///
  /// - Parameters:
  ///   - seconds: The time of each question for somebody who answers it.
  ///   - probabilities: How likely each question is met by people who meet the one it depends on, from
  ///     0 to 1; not looked at for a question which depends on nothing. Where answers exclude one
  ///     another, probabilities which add up to more than one are scaled down, and where every answer
  ///     brings something, scaled to one.
  package func ways(seconds: [Double], probabilities: [Double]) -> Ways {
    let weights = nodes.indices.map { place in
      let weight = seconds.indices.contains(place) ? seconds[place] : 0
      return weight.isFinite ? max(0, weight) : 0
    }
    let chances = nodes.indices.map { place in
      let chance = probabilities.indices.contains(place) ? probabilities[place] : 0
      return chance.isFinite ? min(1, max(0, chance)) : 0
    }
    return Ways(
      least: way(weights, chances, .least), typical: way(weights, chances, .typical),
      greatest: way(weights, chances, .greatest))
  }

  private enum Aim { case least, typical, greatest }

  private func way(_ weights: [Double], _ chances: [Double], _ aim: Aim) -> Way {
    var shares = Array(repeating: 1.0, count: nodes.count)
    var totals = weights
    for place in order.reversed() {
      for (child, share) in self.shares(of: nodes[place], totals, chances, aim) {
        shares[child] = share
        totals[place] += share * totals[child]
      }
      if nodes[place].isRevealed, nodes[place].parent == nil {
        shares[place] = share(chances[place], aim)
      }
    }
    for place in order {
      if let parent = nodes[place].parent { shares[place] *= shares[parent] }
    }
    return Way(
      chances: shares, seconds: zip(shares, weights).reduce(0) { $0 + $1.0 * $1.1 })
  }

  /// How likely somebody who meets a question meets each of those that depend on it.
  private func shares(
    of node: BranchNode, _ totals: [Double], _ chances: [Double], _ aim: Aim
  ) -> [(child: Int, share: Double)] {
    guard node.isSingleChoice else { return node.children.map { ($0, share(chances[$0], aim)) } }
    let known = node.children.filter { !nodes[$0].choices.isEmpty }
    let unknown = node.children.filter { nodes[$0].choices.isEmpty }
    let branches = BranchWeights(
      children: known.map { ($0, nodes[$0].choices) }, totals: totals, chances: chances)
    let revealsAlways = branches.count == node.answers && !node.mayBeLeftBlank
    let taken: [Int: Double]
    switch aim {
    case .least: taken = revealsAlways ? branches.lightest : [:]
    case .typical: taken = branches.likely(isCertain: revealsAlways)
    case .greatest: taken = branches.heaviest
    }
    return known.map { child in
      (child, min(1, nodes[child].choices.reduce(0) { $0 + (taken[$1] ?? 0) }))
    } + unknown.map { ($0, share(chances[$0], aim)) }
  }

  private func share(_ chance: Double, _ aim: Aim) -> Double {
    switch aim {
    case .least: 0
    case .typical: chance
    case .greatest: 1
    }
  }
}

/// The answers of one question that bring others: what each brings, and how likely it is given.
private struct BranchWeights {
  private var totals: [Int: Double] = [:]
  private var chances: [Int: Double] = [:]

  init(children: [(place: Int, choices: [Int])], totals: [Double], chances: [Double]) {
    for (place, choices) in children {
      for choice in choices {
        self.totals[choice, default: 0] += totals[place]
        let chance = chances[place] / Double(choices.count)
        self.chances[choice] = max(self.chances[choice] ?? 0, chance)
      }
    }
  }

  /// The number of answers that bring something.
  var count: Int { totals.count }

  var lightest: [Int: Double] { only(totals.min { ($0.value, $0.key) < ($1.value, $1.key) }) }
  var heaviest: [Int: Double] { only(totals.max { ($0.value, $1.key) < ($1.value, $0.key) }) }

  private func only(_ choice: (key: Int, value: Double)?) -> [Int: Double] {
    choice.map { [$0.key: 1] } ?? [:]
  }

  /// How likely each answer is given; `isCertain` when no answer brings nothing.
  func likely(isCertain: Bool) -> [Int: Double] {
    let sum = chances.keys.sorted().reduce(0) { $0 + (chances[$1] ?? 0) }
    if sum == 0 { return isCertain ? chances.mapValues { _ in 1 / Double(count) } : [:] }
    return sum > 1 || isCertain ? chances.mapValues { $0 / sum } : chances
  }
}
