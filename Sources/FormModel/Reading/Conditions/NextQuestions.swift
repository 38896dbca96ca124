import Markup

/// The questions that follow on some answers only: each choice of a group names, by an attribute such as
/// `data-next`, the block of the question that comes after it.
struct NextQuestions {
  /// Each block that some answers lead to, with those answers.
  private(set) var found: [(block: Element, sources: [DisplayCondition.Controller])] = []

  init(_ census: Census) {
    let choices = census.nativeControls.filter {
      $0.name == .input && $0.value(of: .type, equals: "radio") && !($0[.name] ?? "").isEmpty
    }
    var sources: [Int: [DisplayCondition.Controller]] = [:]
    var reached: Set<Int> = []
    for group in Dictionary(grouping: choices, by: { $0[.name] ?? "" }).values {
      let next = group.map { Self.next(after: $0, census) }
      guard next.allSatisfy({ $0 != nil }) else { continue }
      let blocks = next.map { $0.flatMap { census.document.element(id: $0) } }
      if Set(next).count == 1 {
        // Every answer leads there.
        if let block = blocks[0] { reached.insert(block.index) }
        continue
      }
      for (choice, block) in zip(group, blocks) {
        guard let block, choice.index < block.index, block.endIndex > block.index + 1 else {
          continue
        }
        sources[block.index, default: []].append(
          .init(control: choice.index, answer: .ticked, isGiven: choice.has(.checked)))
      }
    }
    found = sources.filter { !reached.contains($0.key) }.sorted { $0.key < $1.key }
      .map { (census.document.element(at: $0.key), $0.value) }
  }

  /// What an attribute whose name ends in `next` says.
  private static func next(after choice: Element, _ census: Census) -> String? {
    choice.attributes.first { $0.name.hasPrefix("data-") && $0.name.hasSuffix("next") }?.value
  }
}
