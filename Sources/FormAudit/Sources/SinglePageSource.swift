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

  func journey(readBy pages: PageLoader) -> Journey {
    Journey(name: Credentials.masked(in: place), pages: [pages.page(at: place)], home: nil)
  }
}
