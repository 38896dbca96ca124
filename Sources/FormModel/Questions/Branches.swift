/// What counts of a question for the ways through a form.
struct BranchNode: Sendable {
  /// The question on which it depends.
  var parent: Int?
  /// Whether it depends on an answer at all, known or not.
  let isRevealed: Bool
  /// The answers of that question which bring it; empty when unknown.
  var choices: [Int]
  /// How many answers it offers itself.
  let answers: Int
  /// Whether its own answers exclude one another.
  let isSingleChoice: Bool
  /// Whether people may give none of them.
  let mayBeLeftBlank: Bool
  /// The questions that depend on it, in order.
  var children: [Int] = []

  init(
    parent: Int?, isRevealed: Bool, choices: [Int], answers: Int, isSingleChoice: Bool,
    mayBeLeftBlank: Bool
  ) {
    self.parent = parent
    self.isRevealed = isRevealed
    self.choices = choices
    self.answers = answers
    self.isSingleChoice = isSingleChoice
    self.mayBeLeftBlank = mayBeLeftBlank
  }

  init(_ question: Question) {
    let offering = question.fields.filter { !$0.choices.isEmpty }
    self.init(
      parent: question.condition?.question,
      isRevealed: question.condition != nil || question.isConditional,
      choices: question.condition?.choices ?? [], answers: question.choices,
      isSingleChoice: offering.count == 1
        && (offering[0].kind == .radio || offering[0].kind == .select),
      mayBeLeftBlank: question.isOptional || question.isMarkedOptional)
  }
}

/// The ways through the questions of one form: which answers bring which questions.
///
/// Under one question, the answers of a radio group or of a list exclude one another: a person takes
/// one branch. Check boxes add up. Where the page does not tell the answer, each question that waits
/// for it may be met or not, whatever the others.
package struct Branches: Sendable {
  let nodes: [BranchNode]
  /// Every question after the one on which it depends.
  let order: [Int]

  /// The ways through these questions, whose conditions point into the same list.
  ///
  /// Conditions which point outside, to themselves or round in a circle are read as "some answer".
  package init(_ questions: [Question]) {
    self.init(questions.map(BranchNode.init))
  }

  init(_ nodes: [BranchNode]) {
    let parents = Self.parents(of: nodes)
    var kept = nodes
    var children: [[Int]] = Array(repeating: [], count: nodes.count)
    for (place, parent) in parents.enumerated() {
      guard let parent else {
        kept[place].parent = nil
        continue
      }
      children[parent].append(place)
      kept[place].choices = Set(nodes[place].choices).filter {
        $0 >= 0 && $0 < nodes[parent].answers
      }.sorted()
    }
    var order = nodes.indices.filter { parents[$0] == nil }
    var next = 0
    while next < order.count {
      order += children[order[next]]
      next += 1
    }
    for place in nodes.indices { kept[place].children = children[place] }
    self.nodes = kept
    self.order = order
  }

  /// The question on which each depends; nil where following them would go round in a circle.
  private static func parents(of nodes: [BranchNode]) -> [Int?] {
    var parents = nodes.map { node in node.parent.flatMap { nodes.indices.contains($0) ? $0 : nil }
    }
    // 0: not seen, else the number of the walk that saw it.
    var walks = Array(repeating: 0, count: nodes.count)
    for start in nodes.indices where walks[start] == 0 {
      var place = start
      walks[place] = start + 1
      while let parent = parents[place], walks[parent] == 0 {
        place = parent
        walks[place] = start + 1
      }
      if let parent = parents[place], walks[parent] == start + 1 { parents[place] = nil }
    }
    return parents
  }
}
