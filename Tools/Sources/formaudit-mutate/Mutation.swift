import Random

/// One way in which a page changes while most of its questions stay.
struct Mutation: Sendable {
  let name: String
  /// Whether it moves whole questions: where it tears a control away from its words, the words ask
  /// for something else from then on, and nobody can say which is the old question.
  var keepsWords = false
  /// Whether it puts a question in the place of another: where the words that people read stay (the
  /// label was not what words it), the question stayed too, under another name.
  var changesWords = false
  /// The changed pages: several when a step is split; nil when the page gives no occasion.
  let apply: @Sendable (HTMLTree, FormPlan, inout SeededGenerator) -> [HTMLTree]?

  static let all: [Mutation] = [
    nothing, attributes, identifiers, classes, wrapping, reordering, swapping, rewording,
    translating, splitting, replacing, duplicating, deleting,
  ]

  /// The floor: whatever fails here is not the fault of a change.
  static let nothing = Mutation(name: "nothing") { tree, _, _ in [tree] }

  static let attributes = Mutation(name: "reorder attributes, add white space") { tree, _, random in
    var tree = tree
    for place in tree.all {
      if tree.nodes[place].tag == nil {
        tree.setText(of: place, to: tree.nodes[place].text.replacing(" ", with: "\n  "))
      } else {
        tree.shuffleAttributes(of: place, using: &random)
      }
    }
    return [tree]
  }

  static let identifiers = Mutation(name: "rename ids and names") { tree, _, random in
    var tree = tree
    let style = Int.random(in: 0..<3, using: &random)
    var names: [String: String] = [:]
    func renamed(_ name: String) -> String {
      if let known = names[name] { return known }
      let number = Int.random(in: 100_000...999_999, using: &random)
      let new = [
        "field_\(names.count)", "x\(String(number, radix: 16))-\(names.count)",
        Self.syllables(number) + "\(names.count)",
      ][style]
      names[name] = new
      return new
    }
    for place in tree.all {
      let isControl = HTMLTree.controls.contains(tree.nodes[place].tag ?? "")
      for (name, value) in tree.nodes[place].attributes where !value.isEmpty {
        switch name {
        case "id", "for", "list": tree.set(name, of: place, to: renamed(value))
        case "aria-labelledby", "aria-describedby", "aria-controls":
          let ids = value.split(separator: " ").map { renamed(String($0)) }
          tree.set(name, of: place, to: ids.joined(separator: " "))
        case "name" where isControl: tree.set(name, of: place, to: renamed(value))
        default: continue
        }
      }
    }
    return [tree]
  }

  static func syllables(_ number: Int) -> String {
    let parts = ["zu", "va", "ro", "mi", "ke", "tol", "bra", "fen", "gly", "pox"]
    return String(number).compactMap(\.wholeNumberValue).map { parts[$0] }.joined()
  }

  static let classes = Mutation(name: "regenerate classes") { tree, _, random in
    var tree = tree
    for place in tree.all where tree.value("class", of: place) != nil {
      let number = Int.random(in: 100_000...999_999, using: &random)
      tree.set("class", of: place, to: "css-\(String(number, radix: 36))")
    }
    return [tree]
  }

  static let wrapping = Mutation(name: "wrap controls") { tree, plan, random in
    var tree = tree
    for control in plan.questions.flatMap({ $0 }) where Bool.random(using: &random) {
      tree.wrap(control, in: "span")
    }
    return [tree]
  }
}
