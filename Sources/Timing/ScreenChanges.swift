package import FormModel

/// Counts how often people go on to a screen that is not loaded.
///
/// A page shows its questions in steps, a script shows a page at the same address, or the procedure asks
/// one question a page: then there is nothing to look for on arriving, and people take no longer than on
/// one page that asks everything.
package struct ScreenChanges {
  /// The places of the pages of the journey that follow the one before without being loaded.
  package let pages: Set<Int>
  /// The steps inside pages that follow another.
  private let stepsInPages: Int

  var pagesNotLoaded: Int { pages.count }
  var count: Int { pages.count + stepsInPages }

  package init(_ journey: Journey) {
    let asksOneByOne = Self.asksOneByOne(journey)
    stepsInPages = journey.pages.reduce(0) { $0 + max(0, $1.steps - 1) }
    pages = Set(
      journey.pages.indices.dropFirst().filter { place in
        let (before, page) = (journey.pages[place - 1], journey.pages[place])
        return Self.isSameAddress(before, page)
          || asksOneByOne && before.questions.count == 1 && page.questions.count == 1
      })
  }

  /// Two pages of one question may be short pages; three are a way of asking.
  private static func asksOneByOne(_ journey: Journey) -> Bool {
    let asking = journey.pages.filter { !$0.questions.isEmpty }
    return asking.count >= fewest && asking.allSatisfy { $0.questions.count == 1 }
  }

  private static let fewest = 3

  private static func isSameAddress(_ one: Page, _ other: Page) -> Bool {
    let address = withoutFragment(one.address)
    return !address.isEmpty && address == withoutFragment(other.address)
  }

  private static func withoutFragment(_ address: String) -> Substring {
    address.prefix { $0 != "#" }
  }
}
