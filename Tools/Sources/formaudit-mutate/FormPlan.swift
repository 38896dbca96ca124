import FormModel
import Markup

/// Where the audited questions of a page are in its tree.
struct FormPlan {
  /// The controls of each question, by their places in the tree.
  let questions: [[Int]]
  /// Sibling nodes which hold at least one whole question each, two at least.
  let blocks: [Int]
  /// The text which words each question, for those which have a label or a legend.
  let wordings: [(question: Int, text: Int)]

  init(_ tree: HTMLTree, _ page: Page) {
    let all = tree.all
    var places: [String: Int] = [:]
    for place in all {
      if let mark = tree.value(HTMLTree.mark, of: place) { places[mark] = place }
    }
    questions = page.questions.map { question in
      question.controls.compactMap { control in
        page.controls[control].element[attribute: HTMLTree.mark].flatMap { places[$0] }
      }
    }.filter { !$0.isEmpty }
    blocks = Self.blocks(tree, questions)
    wordings = Self.wordings(tree, all, questions)
  }

  /// The children of the element which has the most children with questions of their own.
  private static func blocks(_ tree: HTMLTree, _ questions: [[Int]]) -> [Int] {
    var holders: [Int: Set<Int>] = [:]
    for controls in questions {
      var common = [controls[0]] + tree.ancestors(of: controls[0])
      for control in controls.dropFirst() {
        let others = Set([control] + tree.ancestors(of: control))
        common.removeAll { !others.contains($0) }
      }
      for (child, parent) in zip(common, common.dropFirst()) {
        holders[parent, default: []].insert(child)
      }
    }
    let best = holders.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
    guard let best, best.value.count > 1 else { return [] }
    return tree.nodes[best.key].children.filter(best.value.contains)
  }

  private static func wordings(
    _ tree: HTMLTree, _ all: [Int], _ questions: [[Int]]
  ) -> [(question: Int, text: Int)] {
    var labels: [String: Int] = [:]
    for place in all where tree.nodes[place].tag == "label" {
      if let control = tree.value("for", of: place) { labels[control] = place }
    }
    return questions.enumerated().compactMap { question, controls in
      let around = tree.ancestors(of: controls[0])
      let isGroup = controls.count > 1
      let legend = around.first { tree.nodes[$0].tag == "fieldset" }.flatMap { fieldset in
        tree.nodes[fieldset].children.first { tree.nodes[$0].tag == "legend" }
      }
      let label =
        tree.value("id", of: controls[0]).flatMap { labels[$0] }
        ?? around.first { tree.nodes[$0].tag == "label" }
      guard let words = isGroup ? legend : label else { return nil }
      let text = tree.subtree(of: words).first {
        tree.nodes[$0].tag == nil && tree.nodes[$0].text.count(where: \.isLetter) > 2
      }
      return text.map { (question, $0) }
    }
  }
}
