import Numbers
import Report
import Words

/// Ties a comment to the step that it names: `page 4`, `dernière étape`.
struct StepFinder {
  /// Pages with questions, in their order, with the number that they say of themselves.
  private let pages: [(key: String, number: Int?)]

  private let words: CommentWords.TieWords.Steps
  private let names: WordTable

  init(_ audit: Report.Audit, words: CommentWords.TieWords.Steps) {
    self.words = words
    names = WordTable(words.names.sorted())
    let asking = audit.pages.filter { page in
      page.forms.contains { $0.audited && !$0.questions.isEmpty }
    }
    pages = asking.map { ($0.key, $0.step?.current) }
  }

  func tie(_ text: FoldedClauses) -> Tie? {
    guard !names.places(in: text).isEmpty else { return nil }
    let said = text.words
    for place in said.indices where words.names.contains(said[place]) {
      let before = place > 0 ? said[place - 1] : ""
      let after = place + 1 < said.count ? said[place + 1] : ""
      let number = Int(after, within: 1...99) ?? words.ordinals[before]
      let page = words.last.contains(before) ? pages.last?.key : number.flatMap(page)
      if let page {
        let said = [before, said[place], after].filter { !$0.isEmpty }.joined(separator: " ")
        return Tie(subject: .page(page), because: Sentence("it names a step: \(quoted: said)"))
      }
    }
    return nil
  }

  /// Pages that number themselves are known by that number; others by their rank.
  private func page(_ number: Int) -> String? {
    if pages.contains(where: { $0.number != nil }) {
      return pages.first { $0.number == number }?.key
    }
    return pages.indices.contains(number - 1) ? pages[number - 1].key : nil
  }
}
