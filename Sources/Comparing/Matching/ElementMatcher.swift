import FormModel

/// Pairs findings about buttons, labels and groups whose words changed, or which went to another
/// page.
///
/// An element is known by its words alone. One that is still there as it was, and no longer fails, is
/// mended: a finding about another one is then new, however much their words have in common.
struct ElementMatcher {
  private let origins: PageOrigins
  private let after: Snapshot
  /// What the words of each question became, by page and words.
  private var newWords: [String: [Set<Substring>: Set<Substring>]] = [:]

  init(_ match: QuestionMatch, _ before: Snapshot, _ after: Snapshot) {
    self.after = after
    let pairs =
      match.pairs.map { ($0.before, $0.after) } + match.ambiguous.map { ($0.before, $0.after) }
    origins = PageOrigins(pairs, before.questions, after.questions)
    for (one, other) in pairs {
      let (old, new) = (before.questions[one], after.questions[other])
      guard old.wording != new.wording else { continue }
      newWords[old.page, default: [:]][Self.words(old.wording)] = Self.words(new.wording)
    }
  }

  /// The first words, as the keys of labels hold them.
  private static func words(_ text: String) -> Set<Substring> {
    Set(FoldedWords(text, limit: 6).words.map { $0[...] })
  }

  /// Places in both lists of findings, each once at most.
  func pairs(
    _ gone: [Snapshot.Finding], _ new: [Snapshot.Finding]
  ) -> [(before: Int, after: Int)] {
    let mine = Dictionary(grouping: gone.enumerated().compactMap(goneElement), by: \.group)
    let theirs = Dictionary(grouping: new.enumerated().compactMap(newElement), by: \.group)
    return mine.sorted { $0.key < $1.key }.flatMap { group, elements in
      pairs(elements, theirs[group] ?? [])
    }
  }

  private struct Element {
    let place: Int
    /// The rule and the kind: findings of others are never the same.
    let group: String
    let page: String
    let words: Set<Substring>
  }

  private func goneElement(_ place: Int, _ finding: Snapshot.Finding) -> Element? {
    guard case .element(let page, let text) = finding.subject else { return nil }
    let key = ElementKey(text, among: after.elements[page])
    return key.stands(among: after.elements[page] ?? []) ? nil : element(place, finding, page, key)
  }

  private func newElement(_ place: Int, _ finding: Snapshot.Finding) -> Element? {
    guard case .element(let page, let text) = finding.subject else { return nil }
    return element(place, finding, page, ElementKey(text, among: after.elements[page]))
  }

  private func element(
    _ place: Int, _ finding: Snapshot.Finding, _ page: String, _ key: ElementKey
  ) -> Element {
    Element(
      place: place, group: "\(finding.rule) \(key.kind)", page: page, words: key.words)
  }

  /// The most alike first.
  private func pairs(_ gone: [Element], _ new: [Element]) -> [(before: Int, after: Int)] {
    guard gone.count * new.count <= Self.mostComparisons else { return [] }
    var likely: [(likeness: Double, one: Element, other: Element)] = []
    for one in gone {
      for other in new where origins.isSame(one.page, other.page) {
        let likeness = likeness(one, other)
        if likeness >= Self.leastLikeness { likely.append((likeness, one, other)) }
      }
    }
    likely.sort {
      ($1.likeness, $0.one.place, $0.other.place) < ($0.likeness, $1.one.place, $1.other.place)
    }
    var isTaken: (before: Set<Int>, after: Set<Int>) = ([], [])
    return likely.compactMap { _, one, other in
      guard !isTaken.before.contains(one.place), !isTaken.after.contains(other.place) else {
        return nil
      }
      isTaken.before.insert(one.place)
      isTaken.after.insert(other.place)
      return (one.place, other.place)
    }
  }

  private func likeness(_ one: Element, _ other: Element) -> Double {
    let own = ElementKey.overlap(one.words, other.words)
    let followed = newWords[one.page]?[one.words].map { ElementKey.overlap($0, other.words) }
    return max(own, followed ?? 0)
  }

  /// Half of the words stayed: a house value, that of people who re-word.
  private static let leastLikeness = 0.5
  /// A hostile page may have thousands of broken labels.
  private static let mostComparisons = 200_000
}
