package import Words

/// Pages in the order in which people saw them, each step once.
///
/// A step comes back when an answer was wrong, or when somebody went back: it is asked once, and what
/// it said of errors is kept with it.
package struct Visits: Sendable {
  /// The steps.
  package private(set) var pages: [Page] = []
  /// Of each visit, the place of its step.
  package private(set) var places: [Int] = []
  private var counts: [Int: Int] = [:]
  private var steps: [String: [Int]] = [:]

  package init(_ visits: [Page]) {
    for visit in visits {
      if let place = step(of: visit) {
        merge(visit, at: place)
        places.append(place)
      } else {
        add(visit)
      }
    }
  }

  /// Which steps were seen several times.
  package var notes: [Sentence] {
    counts.sorted { $0.key < $1.key }.map { place, count in
      let step = pages[place]
      return Sentence(
        "\(quoted: step.title.isEmpty ? step.address : step.title) was seen \(count + 1, "time", "times"), and is one step"
      )
    }
  }

  private mutating func add(_ visit: Page) {
    for sign in Self.signs(of: visit) { steps[sign, default: []].append(pages.count) }
    places.append(pages.count)
    pages.append(visit)
  }

  private mutating func merge(_ visit: Page, at place: Int) {
    counts[place, default: 0] += 1
    guard visit.showsErrors, !pages[place].showsErrors else { return }
    pages[place].returns = [visit]
    pages[place].markup.parts += visit.markup.parts.filter {
      $0.kind == .wrongField || $0.kind == .errorMessage
    }
  }

  /// The step that a visit comes back to, the latest first.
  private func step(of visit: Page) -> Int? {
    guard visit.outcome == .audited else { return nil }
    let places = Self.signs(of: visit).flatMap { (steps[$0] ?? []).suffix(Self.mostCompared) }
    return places.last { Self.isSame(pages[$0], visit) }
  }

  /// House value: a page that asks the same at one address twenty times is no procedure.
  private static let mostCompared = 20

  /// By what two visits of one step are found: the address, the step that it announces, the title.
  private static func signs(of page: Page) -> Set<String> {
    var signs: Set<String> = ["address " + PageAddress(page.address).path]
    if let step = page.step { signs.insert("step \(step.current) \(step.total ?? 0)") }
    if !page.title.isEmpty { signs.insert("title " + title(page)) }
    return signs
  }

  /// Many sites write “Error: ” in front of the title.
  private static func title(_ page: Page) -> String {
    let words = FoldedWords(page.title).words
    return words.drop { ["erreur", "error"].contains($0) }.joined(separator: " ")
  }

  private static func isSame(_ first: Page, _ second: Page) -> Bool {
    if let one = first.step, let other = second.step, one.current != other.current { return false }
    let (asked, again) = (wordings(first), wordings(second))
    let isThere = PageAddress(first.address).path == PageAddress(second.address).path
    if asked.isEmpty, again.isEmpty {
      return first.address == second.address && title(first) == title(second)
        && first.headings.map(\.text) == second.headings.map(\.text)
    }
    guard isThere || first.step != nil && first.step == second.step || second.showsErrors else {
      return false
    }
    return Double(asked.intersection(again).count) >= sameShare * Double(asked.union(again).count)
  }

  /// An error may bring a question or take one away; a house value.
  static let sameShare = 0.8

  private static func wordings(_ page: Page) -> Set<String> {
    Set(page.questions.map { FoldedWords($0.wording).text })
  }
}
