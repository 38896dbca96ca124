import Fetching

/// Something that a crawl visits: a page, or a site map.
struct CrawlItem: Sendable, Equatable {
  enum Kind: String, Sendable, Codable {
    case page, sitemap
  }

  /// Its place in the order in which things were found, which no chance changes.
  let number: Int
  let kind: Kind
  let address: CrawlAddress
}

/// Why an address that was found was not read, in one word.
package enum LeftOut: String, Sendable, Codable, CaseIterable {
  /// The site asks programs not to visit it.
  case robots
  /// More pages than the limit.
  case pages
  /// Further from the first page than the limit.
  case depth
  /// It looks like one of addresses without end.
  case trap
  /// The site asked to come back later, again and again.
  case busy
  /// It wants a name and a password, or lets nobody in.
  case refused
  /// The site answered with an error of its own.
  case serverError
  /// It is of this machine or of a private network, and only public addresses are allowed.
  case notPublic
  /// Nothing answered, or not to the end.
  case unreachable
  /// What was found cannot be read as a page.
  case unreadable
  /// A page that cannot be judged by its HTML, such as a log-in wall.
  case notJudged
  /// A site map that cannot be read, or is longer than its standard allows.
  case sitemap
  /// The crawl was ended before.
  case notYet
}

/// What a visit found.
struct CrawlResult: Sendable, Codable, Equatable {
  /// nil where it was read.
  var leftOut: LeftOut?
  /// What became of it, in words for people.
  var detail: String?
  /// Whether there is no such page: there is nothing to leave out.
  var isGone = false
  /// Whether it sends on to another address, which is its only link.
  var sendsOn = false
  /// Where it leads, as whole addresses, in the order of the page.
  var links: [String] = []
  /// Site maps that it names.
  var sitemaps: [String] = []
  var forms: [SeenForm] = []
  var validators = WebValidators()
}
