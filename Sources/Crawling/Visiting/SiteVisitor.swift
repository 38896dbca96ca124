import Fetching
import Numbers
import Words

/// Visits one host, one request after the other, with pauses between them.
final class SiteVisitor {
  private let sessions: (pages: WebSession, robots: WebSession, sitemaps: WebSession)
  private let politeness: Politeness
  private let clock: CrawlClock
  private let read: @Sendable (FetchedPage) -> PageFindings
  private let isStopped: @Sendable () -> Bool
  private var robots: RobotsFile?
  /// Why the host cannot say what it asks of programs.
  private var silence: CrawlResult?
  /// When the host was asked last.
  private var lastRequest: Double?
  /// Requests in a row that the host refused to answer now.
  private var refusals = 0

  /// After so many addresses that the host was too busy to give, it is left alone for this run.
  private static let mostRefusals = 3
  private static let sitemapLimit = 50 << 20
  /// A sleep is cut into pieces, so that an interruption is heard.
  private static let nap = 0.2

  init(_ visits: CrawlVisits, robots: RobotsFile?) {
    var fetcher = visits.fetcher
    let pages = WebSession(fetcher)
    fetcher.limits.maximumBytes = RobotsFile.limit
    let small = WebSession(fetcher)
    fetcher.limits.maximumBytes = Self.sitemapLimit
    sessions = (pages, small, WebSession(fetcher))
    politeness = visits.politeness
    clock = visits.clock
    read = visits.read
    isStopped = visits.isStopped
    self.robots = robots
  }

  /// Asks the host what it asks of programs; nil when it cannot say, or when the crawl was stopped.
  ///
  /// Where it cannot say, nothing of it is visited (RFC 9309, section 2.3.1.4).
  func rules(of address: CrawlAddress) -> [UInt8]? {
    let place = address.onSite("/robots.txt")
    let request = WebRequest(takesAnything: true, keepsBeginning: true)
    guard let answer = asked(place, sessions.robots, request) else { return nil }
    let status = answer.notes.status
    switch answer.page {
    case .success(let page):
      robots = RobotsFile(reading: page.bytes, for: CrawlVisits.agent)
      return page.bytes
    case .failure where (400..<500).contains(status) && status != 429:
      robots = .everything
      return []
    case .failure(let error):
      silence = Self.failure(error, status)
      return nil
    }
  }

  /// What became of an item; nil when the crawl was stopped before.
  func visit(_ item: CrawlItem, known: CrawlResult?) -> CrawlResult? {
    if let silence { return silence }
    guard robots?.allows(path: item.address.path) ?? true else {
      return CrawlResult(leftOut: .robots)
    }
    if refusals >= Self.mostRefusals { return CrawlResult(leftOut: .busy) }
    switch item.kind {
    case .page: return page(item.address, known: known)
    case .sitemap: return sitemap(item.address)
    }
  }

  private func page(_ address: CrawlAddress, known: CrawlResult?) -> CrawlResult? {
    let request = WebRequest(
      known: known?.validators ?? WebValidators(), namesRedirects: true)
    guard let answer = asked(address.text, sessions.pages, request) else { return nil }
    if answer.notes.status == 304, let known { return known }
    if let target = answer.notes.redirection { return CrawlResult(sendsOn: true, links: [target]) }
    switch answer.page {
    case .failure(let error): return Self.failure(error, answer.notes.status)
    case .success(let page):
      var result = Self.result(of: page, read(page), at: address)
      result.validators = answer.notes.validators
      return result
    }
  }

  /// What a page that was read tells.
  private static func result(
    of page: FetchedPage, _ found: PageFindings, at address: CrawlAddress
  ) -> CrawlResult {
    let here = CrawlAddress(page.address) ?? address
    var result = CrawlResult(
      links: found.links.compactMap { here.resolving($0)?.text }, forms: found.forms)
    if let why = found.whyNotJudged {
      result.leftOut = found.isUnreadable ? .unreadable : .notJudged
      result.detail = why
    }
    return result
  }

  private func sitemap(_ address: CrawlAddress) -> CrawlResult? {
    let request = WebRequest(takesAnything: true)
    guard let answer = asked(address.text, sessions.sitemaps, request) else { return nil }
    guard case .success(let page) = answer.page else {
      // Where nobody names a site map, none need be there.
      if (400..<500).contains(answer.notes.status) { return CrawlResult(isGone: true) }
      return CrawlResult(leftOut: .sitemap, detail: "\(answer.notes.status)")
    }
    guard let text = PackedText.unpacked(page.bytes, limit: Self.sitemapLimit) else {
      return CrawlResult(leftOut: .sitemap)
    }
    let map = Sitemap(reading: text)
    return CrawlResult(
      leftOut: map.isCut ? .sitemap : nil, links: map.pages, sitemaps: map.sitemaps)
  }

  private static func failure(_ error: FetchError, _ status: Int) -> CrawlResult {
    if [404, 410].contains(status) { return CrawlResult(isGone: true) }
    let reason: LeftOut =
      switch status {
      case 429, 503: .busy
      case 400..<500: .refused
      case 500...: .serverError
      default: other(error)
      }
    return CrawlResult(leftOut: reason, detail: status >= 400 ? "\(status)" : nil)
  }

  /// Why there was no answer.
  private static func other(_ error: FetchError) -> LeftOut {
    switch error.kind {
    case .notPublic: .notPublic
    case .notHTML, .tooLarge, .unknownEncoding, .badCompression, .tooManyHeaders: .unreadable
    default: .unreachable
    }
  }

  /// Asks until there is an answer, as often and as soon as is polite; nil when the crawl was stopped.
  private func asked(
    _ address: String, _ session: WebSession, _ request: WebRequest
  ) -> WebAnswer? {
    var attempt = 1
    while true {
      guard rest(politeness.pause(delay: robots?.crawlDelay)) else { return nil }
      let answer = session.answer(at: address, request)
      lastRequest = clock.now()
      guard Self.mayPass(answer) else {
        refusals = 0
        return answer
      }
      let wait = politeness.wait(
        after: attempt, at: address, retryAfter: answer.notes.retryAfter, date: clock.date())
      guard attempt < Politeness.mostAttempts, let wait else {
        refusals += 1
        return answer
      }
      guard rest(wait) else { return nil }
      attempt += 1
    }
  }

  /// Whether another attempt may have more success.
  private static func mayPass(_ answer: WebAnswer) -> Bool {
    guard case .failure(let error) = answer.page else { return false }
    switch answer.notes.status {
    case 429, 500, 502, 503, 504: return true
    case 0:
      switch error.kind {
      case .timedOut, .connectionFailed, .connectionRefused, .interrupted, .tooSlow: return true
      default: return false
      }
    default: return error.kind == .interrupted
    }
  }

  /// Waits until so many seconds have passed since the last request; false when the crawl was stopped.
  private func rest(_ seconds: Double) -> Bool {
    while !isStopped() {
      let left = lastRequest.map { $0 + seconds - clock.now() } ?? 0
      if left <= 0 { return true }
      clock.sleep(min(left, Self.nap))
    }
    return false
  }
}

/// A site map that may be packed as gzip has it, whatever its name.
enum PackedText {
  /// nil for what is broken, or unpacks to more than the limit.
  static func unpacked(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
    guard bytes.starts(with: [0x1F, 0x8B]) else { return bytes }
    var text: [UInt8] = []
    let inflation = Inflation(isDeflate: false)
    let outcome = bytes.withUnsafeBytes { packed in
      inflation.unpack(packed) { chunk in
        text.append(contentsOf: chunk)
        return text.count <= limit
      }
    }
    return outcome == .accepted && inflation.isComplete ? text : nil
  }
}
