import Browsing
import Fetching
import FormModel
import Foundation
import Words

/// Where a browser finds a page: on the web, or in a file of this machine.
struct BrowserPlace {
  let address: Address
  /// What the browser is told to open.
  let url: String

  /// nil for what browsers cannot open: the standard input, a folder.
  init?(_ address: Address) {
    self.address = address
    switch address {
    case .url(let text): url = text
    case .file(let path): url = URL(fileURLWithPath: path).absoluteString
    case .folder, .standardInput: return nil
    }
  }

  /// The page as if it had been fetched, or read from its file, in UTF-8.
  func page(_ rendered: RenderedPage) -> FetchedPage {
    let isFile = if case .file = address { true } else { false }
    let place = if case .file(let path) = address { path } else { rendered.address }
    return FetchedPage(
      bytes: Array(rendered.html.utf8), address: place, charset: "utf-8",
      contentType: "text/html", status: isFile ? nil : 200, source: address)
  }
}

extension Page {
  /// A page that a browser was asked to draw is not told to be opened in one.
  var toldAsRendered: Page {
    switch outcome {
    case .notAudited(.scriptShell):
      withProblem(Sentence("the page stays empty in a browser too: its scripts draw nothing there"))
    case .notAudited(.scriptedFields):
      withProblem(
        Sentence("some fields stay empty in a browser too: their scripts draw nothing there"))
    default: self
    }
  }
}
