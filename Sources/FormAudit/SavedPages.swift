import Captures
import FormModel

/// What is read of one saved file: a page, or the pages of an archive.
struct SavedFile: Sendable {
  let pages: [Page]
  let leftOut: [LeftOut: Int]

  /// - Parameters:
  ///   - address: The address that a journey file gives to the page.
  ///   - name: What the journey file calls the page.
  init(
    _ location: String, known address: String? = nil, name: String? = nil, readBy loader: PageLoader
  ) {
    guard let format = CaptureFormat(path: location) else {
      pages = [loader.page(at: location, known: address, name: name ?? "")]
      leftOut = [:]
      return
    }
    let capture = loader.pages(inArchive: location, format)
    (pages, leftOut) = (capture.pages, capture.leftOut)
  }
}

/// The pages of saved files, each file a page or an archive of several.
struct SavedPages {
  private(set) var pages: [Page] = []
  private var leftOut: [LeftOut: Int] = [:]

  mutating func add(_ file: SavedFile) {
    pages += file.pages
    leftOut.merge(file.leftOut, uniquingKeysWith: +)
  }

  /// What the archives hold that is no page of the procedure.
  var notes: [Sentence] {
    let parts = LeftOut.allCases.compactMap { reason in
      leftOut[reason].map { reason.counted($0) }
    }
    if parts.isEmpty { return [] }
    return [Sentence("left out, since no step: \(Sentence(list: parts, joint: .comma))")]
  }
}
