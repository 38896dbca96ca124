import Foundation
import Synchronization

/// Pages which several browsers have shown before they are asked for.
struct PreparedPages {
  var waiting: [String] = []
  var done: [String: Result<RenderedPage, BrowserError>] = [:]
}

extension Browser {
  /// Shows pages at once, one a browser, so that they are there when they are asked for. With one
  /// browser, nothing is gained and nothing done.
  package func prepare(_ addresses: [String]) {
    guard width > 1, addresses.count > 1 else { return }
    prepared.withLock { $0.waiting = addresses.reversed() }
    let workers = DispatchGroup()
    for _ in 0..<min(width, addresses.count) {
      workers.enter()
      Thread.detachNewThread {
        while let address = self.prepared.withLock({ $0.waiting.popLast() }) { self.show(address) }
        workers.leave()
      }
    }
    workers.wait()
  }

  private func show(_ address: String) {
    let page = Result { () throws(BrowserError) in try shown(at: address) }
    prepared.withLock { $0.done[address] = page }
  }
}
