/// Puts neighbouring pages together where there are too many: the smallest, and those of one matter, first.
struct FewerPages {
  private let form: FormerForm
  private let pages: [[Int]]

  init(_ form: FormerForm, _ pages: [[Int]]) {
    self.form = form
    self.pages = pages
  }

  /// The pages, so many at most.
  func atMost(_ most: Int) -> [[Int]] {
    var pages = pages
    while pages.count > max(1, most) {
      let places = pages.indices.dropLast()
      guard let place = places.min(by: { cost(pages, $0) < cost(pages, $1) }) else { break }
      pages[place] += pages[place + 1]
      pages.remove(at: place + 1)
    }
    return pages
  }

  /// What putting a page and the next one together costs: the questions that then stand there, and some
  /// more for how little they have in common. No page grows without end.
  private func cost(_ pages: [[Int]], _ place: Int) -> Int {
    let (one, other) = (form.questions[pages[place][0]], form.questions[pages[place + 1][0]])
    return pages[place].count + pages[place + 1].count + (one.page == other.page ? 0 : 1)
      + (one.subject == other.subject ? 0 : 1) + (one.isIdentity == other.isIdentity ? 0 : 2)
  }
}
