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
