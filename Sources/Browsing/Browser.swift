import Synchronization

/// Shows pages in real browsers: one session of the WebDriver protocol an endpoint, begun when it is
/// needed, used for page after page, and closed with the value.
package final class Browser: Sendable {
  package let options: BrowserOptions
  private let pool: Mutex<BrowserPool>
  let prepared = Mutex(PreparedPages())

  /// Nothing is started yet.
  package init(_ options: BrowserOptions) {
    self.options = options
    pool = Mutex(BrowserPool(options))
  }

  deinit {
    pool.withLock { $0.close() }
  }

  /// The driver that was started here, if any.
  var driver: DriverProcess? { pool.withLock { $0.driver } }

  /// How many pages can be shown at once.
  package var width: Int { max(1, options.endpoints.count) }

  /// Opens an address and takes the page once it rests. A browser that dies is replaced once.
  package func page(at address: String) throws(BrowserError) -> RenderedPage {
    if let known = prepared.withLock({ $0.done.removeValue(forKey: address) }) {
      return try known.get()
    }
    return try shown(at: address)
  }

  func shown(at address: String) throws(BrowserError) -> RenderedPage {
    do throws(BrowserError) {
      return try attempt(address)
    } catch {
      guard error.isWorthAnotherTry else { throw error }
      return try attempt(address)
    }
  }

  private func attempt(_ address: String) throws(BrowserError) -> RenderedPage {
    try withSession { session throws(BrowserError) in
      try session.open(address)
      var page = try session.page()
      if let width = session.narrowWidth() { page = page.carrying(narrowWidth: width) }
      try session.forget()
      return page
    }
  }

  /// Lends a session; one that failed is closed, so that the next page gets another.
  func withSession<Value>(
    _ use: (Session) throws(BrowserError) -> Value
  ) throws(BrowserError) -> Value {
    do throws(BrowserError) {
      return try lending(use)
    } catch {
      if error.kind == .interrupted {
        pool.withLock { $0.close() }
        Interruption.obey()
      }
      throw error
    }
  }

  private func lending<Value>(
    _ use: (Session) throws(BrowserError) -> Value
  ) throws(BrowserError) -> Value {
    let session = try taken()
    do throws(BrowserError) {
      let value = try use(session)
      pool.withLock { $0.give(back: session) }
      return value
    } catch {
      pool.withLock { error.isOfBrowser ? $0.drop(session, error) : $0.give(back: session) }
      throw error
    }
  }

  /// A session that waits, else a new one. Starting one takes a second, during which others may
  /// give theirs back.
  private func taken() throws(BrowserError) -> Session {
    let idle = pool.withLock { $0.take() }
    switch idle {
    case .session(let session): return session
    case .door(let door):
      do throws(BrowserError) {
        let session = try Session(at: door, options)
        pool.withLock { $0.lend(session) }
        return session
      } catch {
        pool.withLock { $0.free(door, after: error) }
        throw error
      }
    case .failure(let error): throw error
    }
  }
}
