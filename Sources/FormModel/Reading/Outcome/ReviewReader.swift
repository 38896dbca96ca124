/// Recognises a page which shows the answers once more before they are sent.
struct ReviewReader {
  let vocabulary: Vocabulary
  let purposes: PurposeBook

  /// Whether a page asks for nothing but a declaration, can be sent, and says so in its title or in a
  /// main heading. A link that says that it sends does so too: old pages have no button there.
  func isReview(
    title: String, headings: [Heading], forms: [Form], controls: [Control], links: [Link]
  ) -> Bool {
    let questions = forms.filter(\.isAudited).flatMap(\.questions)
    guard
      questions.allSatisfy({ $0.purpose.flatMap { purposes[$0] }?.role == .declaration }),
      controls.contains(where: isSent) || links.contains(where: saysItSends)
    else { return false }
    let texts = headings.filter { $0.level <= 2 }.prefix(Self.mostHeadings).map(\.text)
    return ([title] + texts).contains { vocabulary.isMentioned(.review, in: $0) }
  }

  private func isSent(_ control: Control) -> Bool {
    control.notAskedBecause == .button && control.isVisible && control.form != nil
      && (control.type == "submit" || control.type == "image")
  }

  private func saysItSends(_ link: Link) -> Bool {
    link.region == .matter && vocabulary.isAtStart(.sending, of: FoldedWords(link.text, limit: 4))
  }

  private static let mostHeadings = 20
}
