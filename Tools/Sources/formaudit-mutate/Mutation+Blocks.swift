/// Changes of whole questions.
extension Mutation {
  static let reordering = Mutation(name: "shuffle blocks", keepsWords: true) { tree, plan, random in
    guard let parent = plan.blocks.first.flatMap({ tree.nodes[$0].parent }) else { return nil }
    var tree = tree
    var shuffled = plan.blocks.shuffled(using: &random)[...]
    let moved = Set(plan.blocks)
    tree.setChildren(
      of: parent,
      to: tree.nodes[parent].children.map { moved.contains($0) ? shuffled.removeFirst() : $0 })
    return [tree]
  }

  static let swapping = Mutation(name: "swap two blocks", keepsWords: true) { tree, plan, random in
    guard let parent = plan.blocks.first.flatMap({ tree.nodes[$0].parent }) else { return nil }
    var tree = tree
    let two = Array(plan.blocks.shuffled(using: &random).prefix(2))
    tree.setChildren(
      of: parent,
      to: tree.nodes[parent].children.map { $0 == two[0] ? two[1] : $0 == two[1] ? two[0] : $0 })
    return [tree]
  }

  /// A quarter of the questions, one at least.
  static let rewording = Mutation(name: "re-word labels") { tree, plan, random in
    guard !plan.wordings.isEmpty else { return nil }
    var tree = tree
    let count = max(1, plan.wordings.count / 4)
    for (_, text) in plan.wordings.shuffled(using: &random).prefix(count) {
      let words = tree.nodes[text].text
      tree.setText(of: text, to: Words.reworded(words, using: &random))
    }
    return [tree]
  }

  static let translating = Mutation(name: "translate a label") { tree, plan, random in
    guard let (_, text) = plan.wordings.randomElement(using: &random) else { return nil }
    var tree = tree
    tree.setText(of: text, to: Words.translated(tree.nodes[text].text))
    return [tree]
  }

  static let splitting = Mutation(name: "split a step") { tree, plan, random in
    guard plan.blocks.count > 1 else { return nil }
    var (first, second) = (tree, tree)
    let half = plan.blocks.count / 2
    for block in plan.blocks[half...] { first.remove(block) }
    for block in plan.blocks[..<half] { second.remove(block) }
    // What stands outside the blocks stays on the first page.
    let kept = Set(plan.blocks[half...].flatMap(tree.subtree))
    for control in plan.questions.flatMap({ $0 }) where !kept.contains(control) {
      second.remove(control)
    }
    for place in second.all where second.nodes[place].tag == "title" {
      for text in second.nodes[place].children {
        second.setText(of: text, to: second.nodes[text].text + " (suite)")
      }
    }
    return [first, second]
  }

  /// The new one stands where the old one stood, with other names and a wording that asks for
  /// something else.
  static let replacing = Mutation(
    name: "delete one, add a similar one", changesWords: true
  ) { tree, plan, random in
    guard let (question, text) = plan.wordings.randomElement(using: &random),
      let block = lone(question, tree, plan), tree.subtree(of: block).contains(text)
    else { return nil }
    var tree = tree
    let rank = tree.subtree(of: block).firstIndex(of: text) ?? 0
    let copy = tree.copy(block)
    renameAll(in: copy, of: &tree) { _ in
      syllables(Int.random(in: 1000...9999, using: &random))
    }
    let words = tree.subtree(of: copy)[rank]
    tree.setText(of: words, to: Words.another(tree.nodes[words].text, using: &random))
    tree.remove(block)
    return [tree]
  }

  static let duplicating = Mutation(name: "duplicate a block") { tree, plan, random in
    guard let block = plan.blocks.randomElement(using: &random) else { return nil }
    var tree = tree
    let copy = tree.copy(block)
    renameAll(in: copy, of: &tree) { "\($0)_2" }
    return [tree]
  }

  static let deleting = Mutation(name: "delete a block") { tree, plan, random in
    guard plan.blocks.count > 1, let block = plan.blocks.randomElement(using: &random) else {
      return nil
    }
    var tree = tree
    tree.remove(block)
    return [tree]
  }

  /// The block which holds this question and no other.
  private static func lone(_ question: Int, _ tree: HTMLTree, _ plan: FormPlan) -> Int? {
    let controls = Set(plan.questions[question])
    let others = Set(plan.questions.flatMap { $0 }).subtracting(controls)
    return plan.blocks.first { block in
      let inside = tree.subtree(of: block)
      return inside.contains(where: controls.contains) && !inside.contains(where: others.contains)
    }
  }

  private static func renameAll(
    in place: Int, of tree: inout HTMLTree, _ rename: (String) -> String
  ) {
    var names: [String: String] = [:]
    for node in tree.subtree(of: place) {
      for name in ["id", "name", "for"] {
        guard let value = tree.value(name, of: node), !value.isEmpty else { continue }
        let new = names[value] ?? rename(value)
        names[value] = new
        tree.set(name, of: node, to: new)
      }
    }
  }
}
