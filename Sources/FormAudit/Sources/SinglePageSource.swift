import Fetching
import FormModel

/// One page on the web or in a file: the source of whatever no other source understands, so that a
/// mistyped path is told as a page that is not there.
struct SinglePageSource: PageSource {
  let place: String

  init(place: String) {
    self.place = place
  }

  init?(target: String) {
    self.init(place: target)
  }

  var isOnDisk: Bool { Self.isFile(place) }

  static func isFile(_ place: String) -> Bool {
    if case .file? = try? Address.parse(place) { true } else { false }
  }

  func journey(readBy pages: PageLoader) -> Journey {
    Journey(name: Credentials.masked(in: place), pages: [pages.page(at: place)], home: nil)
  }
}
