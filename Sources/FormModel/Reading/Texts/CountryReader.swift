import Markup

/// Tells whether a page in French is of another country than France.
struct CountryReader {
  let vocabulary: Vocabulary

  /// Its host tells first, then the region of its language, then its links and its words.
  func tellsAnotherCountry(_ page: Page) -> Bool {
    let domain = PageAddress(page.address).domain
    if Self.french.contains(domain) { return false }
    if domain.utf8.count == 2 && !Self.anywhere.contains(domain) { return true }
    let region = page.language.dropFirst(3)
    if !region.isEmpty { return !Self.french.contains(String(region)) }
    return !Self.showsTheState(page) && mentionsAnotherCountry(page)
  }

  private static func showsTheState(_ page: Page) -> Bool {
    page.links.suffix(mostTexts).contains { isOfState($0.target) }
      || page.controls.contains { ($0.element[.class] ?? "").hasPrefix("fr-") }
  }

  private static func isOfState(_ target: String) -> Bool {
    target.holds(".gouv.fr") || target.holds("service-public.fr") || target.holds("cnil.fr")
  }

  private func mentionsAnotherCountry(_ page: Page) -> Bool {
    let texts =
      [page.title] + page.headings.prefix(Self.mostTexts).map(\.text)
      + page.questions.prefix(Self.mostTexts).flatMap { [$0.wording, $0.legend, $0.hint] }
      + page.notes.statements.map(\.sentence)
    return texts.contains {
      vocabulary.isMentioned(.frenchElsewhere, in: FoldedWords($0, limit: Self.mostWords))
    }
  }

  /// France and what it has overseas, as ends of addresses and as regions of a language.
  private static let french: Set<String> = [
    "fr", "re", "gp", "mq", "gf", "yt", "pm", "wf", "pf", "nc", "bl", "mf", "tf",
  ]
  /// Ends of addresses that tell no country.
  private static let anywhere: Set<String> = ["eu", "io", "co", "me", "tv", "ai", "cc", "gg"]
  private static let mostTexts = 60
  private static let mostWords = 40
}
