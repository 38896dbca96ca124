import Captures
import FormModel

/// The pages of saved files, each file a page or an archive of several.
struct SavedPages {
  private(set) var pages: [Page] = []
  private var leftOut: [LeftOut: Int] = [:]
  private let loader: PageLoader

  init(readBy loader: PageLoader) { self.loader = loader }

  /// - Parameters:
  ///   - address: The address that a journey file gives to the page.
  ///   - name: What the journey file calls the page.
  mutating func add(_ location: String, known address: String? = nil, name: String? = nil) {
    guard let format = CaptureFormat(path: location) else {
      pages.append(loader.page(at: location, known: address, name: name ?? ""))
      return
    }
    let capture = loader.pages(inArchive: location, format)
    pages += capture.pages
    leftOut.merge(capture.leftOut, uniquingKeysWith: +)
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
