import Captures
import FormModel

/// An archive of a browser, a proxy or a crawler: the pages that somebody went through, as a journey.
struct ArchiveSource: PageSource {
  private let path: String

  init?(target: String) {
    if CaptureFormat(path: target) == nil { return nil }
    path = target
  }

  var isOnDisk: Bool { true }

  func journey(readBy pages: PageLoader) -> Journey {
    var saved = SavedPages()
    saved.add(SavedFile(path, readBy: pages))
    return Journey(name: path, visits: Visits(saved.pages), home: nil, notes: saved.notes)
  }
}
