import Captures
import Fetching
import FormModel
import Words

/// An archive, read: its pages in the order in which people saw them.
struct ReadCapture {
  private let path: String
  private var moments: [Double?] = []
  private(set) var pages: [Page] = []
  /// What the archive holds besides, by its kind.
  private(set) var leftOut: [LeftOut: Int] = [:]

  /// A house value: no procedure has so many, and each is kept as a whole.
  private static let mostPages = 1_000

  init(path: String) { self.path = path }

  /// Takes what the archive holds next; false when nothing more is wanted.
  mutating func take(_ item: CaptureItem, read: (FetchedPage) -> Page) -> Bool {
    guard pages.count < Self.mostPages else {
      add(CaptureProblem(.tooManyPages(limit: Self.mostPages), offset: 0))
      return false
    }
    switch item {
    case .page(let page, let moment):
      pages.append(read(page))
      moments.append(moment)
    case .broken(let problem): add(problem)
    case .leftOut(let reason): leftOut[reason, default: 0] += 1
    }
    return true
  }

  private mutating func add(_ problem: CaptureProblem) {
    fail(.unreadable, problem.sentence, address: problem.address)
  }

  /// What cannot be read is a page with its reason: it may have asked anything.
  mutating func fail(_ reason: NotAuditedReason, _ problem: Sentence, address: String? = nil) {
    pages.append(.missing(address: address ?? path, reason: reason, problem: problem))
    moments.append(nil)
  }

  /// Puts the pages into the order of their moments, where all have one: proxies write an answer when
  /// it is whole.
  mutating func finish() {
    if pages.isEmpty {
      let error = FetchError(.emptyArchive, at: path)
      fail(.unreadable, error.told)
    }
    let known = moments.compactMap(\.self)
    guard known.count == pages.count else { return }
    pages = zip(known, pages.indices).sorted { $0 < $1 }.map { pages[$0.1] }
  }
}
