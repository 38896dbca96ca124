import FormModel
import Report

/// Pairs findings about buttons, labels and groups whose words changed, or which went to another
/// page.
///
/// An element is known by its words alone. One that is still there as it was, and no longer fails, is
/// mended: a finding about another one is then new, however much their words have in common.
struct ElementMatcher {
  private let origins: PageOrigins
  private let elements: PageElements
  /// What the words of each question became, by page and words.
  private var newWords: [String: [Set<Substring>: Set<Substring>]] = [:]

  init(_ match: QuestionMatch, _ before: Snapshot, _ after: Snapshot) {
    elements = PageElements(after)
    origins = PageOrigins(match.allPairs, before.questions, after.questions)
    for (one, other) in match.allPairs {
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
    let theirs = Dictionary(grouping: new.enumerated().compactMap(element), by: \.group)
    return mine.sorted { $0.key < $1.key }.flatMap { group, elements in
      pairs(elements, theirs[group] ?? [])
    }
  }

  private struct FoundElement {
    let place: Int
    /// The rule and the kind: findings of others are never the same.
    let group: String
    let page: String
    let kind: String
    let text: String
    let words: Set<Substring>
  }

  /// Nothing when it is still there as it was.
  private func goneElement(_ place: Int, _ finding: Snapshot.Finding) -> FoundElement? {
    element(place, finding).flatMap { elements.hold($0.kind, $0.text, on: $0.page) ? nil : $0 }
  }

  private func element(_ place: Int, _ finding: Snapshot.Finding) -> FoundElement? {
    guard case .element(let page, let kind, let words) = finding.subject else { return nil }
    return FoundElement(
      place: place, group: "\(finding.rule) \(kind)", page: page, kind: kind, text: words,
      words: Set(words.split(separator: " ")))
  }

  /// The most alike first.
  private func pairs(_ gone: [FoundElement], _ new: [FoundElement]) -> [(before: Int, after: Int)] {
    guard gone.count * new.count <= Self.mostComparisons else { return [] }
    var taken = TakenPlaces()
    return likely(gone, new).filter { taken.take($0, $1) }
  }

  private func likely(
    _ gone: [FoundElement], _ new: [FoundElement]
  ) -> [(before: Int, after: Int)] {
    var likely: [(likeness: Double, before: Int, after: Int)] = []
    for one in gone {
      for other in new where origins.isSame(one.page, other.page) {
        let likeness = likeness(one, other)
        if likeness >= Self.leastLikeness { likely.append((likeness, one.place, other.place)) }
      }
    }
    likely.sort { ($1.likeness, $0.before, $0.after) < ($0.likeness, $1.before, $1.after) }
    return likely.map { ($0.before, $0.after) }
  }

  /// The findings that have a counterpart already.
  private struct TakenPlaces {
    private var before: Set<Int> = []
    private var after: Set<Int> = []

    /// Takes two that are free; false when one of them is not.
    mutating func take(_ one: Int, _ other: Int) -> Bool {
      guard !before.contains(one), !after.contains(other) else { return false }
      before.insert(one)
      after.insert(other)
      return true
    }
  }

  private func likeness(_ one: FoundElement, _ other: FoundElement) -> Double {
    let own = Self.overlap(one.words, other.words)
    let followed = newWords[one.page]?[one.words].map { Self.overlap($0, other.words) }
    return max(own, followed ?? 0)
  }

  /// The part of their words that two elements share (Dice), from 0 to 1; 1 when both have none.
  private static func overlap(_ one: Set<Substring>, _ other: Set<Substring>) -> Double {
    let all = one.count + other.count
    return all == 0 ? 1 : 2 * Double(one.intersection(other).count) / Double(all)
  }

  /// Half of the words stayed: a house value, that of people who re-word.
  private static let leastLikeness = 0.5
  /// A hostile page may have thousands of broken labels.
  private static let mostComparisons = 200_000
}

/// What the buttons, labels and groups of each page say.
private struct PageElements {
  private let pages: [String: [String: Set<String>]]

  init(_ snapshot: Snapshot) {
    pages = Dictionary(firstOfEach: snapshot.pages.map { ($0.key, $0.elements) })
  }

  /// Whether an element which says the same is there, be it as another kind of button.
  func hold(_ kind: String, _ words: String, on page: String) -> Bool {
    guard let elements = pages[page] else { return false }
    let kinds = Self.buttons.contains(kind) && !words.isEmpty ? Self.buttons : [kind]
    return kinds.contains { elements[$0]?.contains(words) ?? false }
  }

  private static let buttons: Set<String> = ["button", "submit", "reset"]
}
