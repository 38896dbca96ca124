import Glibc

extension Browser {
  /// Opens a page, and hands it out with each page that a person goes to, or that changes what it asks,
  /// until the window is closed.
  ///
  /// - Parameter onPage: Says whether to go on.
  package func follow(
    from address: String, onPage: (RenderedPage) -> Bool
  ) throws(BrowserError) {
    var pages = 0
    do throws(BrowserError) {
      try visit { visit throws(BrowserError) in
        try visit.open(address)
        var last: JSON = .null
        while true {
          let state = try visit.session.run(BrowserScripts.state)
          if state != last {
            last = state
            pages += 1
            if !onPage(try visit.page()) { return }
          }
          usleep(500_000)
        }
      }
    } catch {
      // Closing the window is how a person ends it.
      if error.kind == .browserDied, pages > 0 { return }
      throw error
    }
  }
}
