import FormModel

/// Counts the pages of a journey that follow the one before without being loaded.
///
/// A script shows them at the same address, or the procedure asks one question a page: then there is
/// nothing to look for on arriving, and people take no longer than on one page that asks everything.
struct ScreenChanges {
  /// From 0 to the number of pages.
  let count: Int

  init(_ journey: Journey) {
    let asksOneByOne = Self.asksOneByOne(journey)
    count = zip(journey.pages, journey.pages.dropFirst()).count { before, page in
      Self.isSameAddress(before, page)
        || asksOneByOne && before.questions.count == 1 && page.questions.count == 1
    }
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
