import FormModel

/// The papers that somebody fetched so far: each is fetched once, however many answers are copied
/// from it, on whichever page.
struct PapersAtHand {
  private var fetched: Set<String> = []

  /// Whether no paper that holds the answer is at hand; from now on, one is.
  mutating func mustFetch(for purpose: Purpose) -> Bool {
    guard !purpose.papers.isEmpty else { return true }
    guard fetched.isDisjoint(with: purpose.papers) else { return false }
    fetched.formUnion(purpose.papers)
    return true
  }
}
