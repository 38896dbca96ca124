import Foundation
import TestSupport
import Testing

@testable import Browsing

/// What is done with a page costs little beside loading it.
@Suite(.serialized, .waits, .enabled(if: InstalledDriver.isThere, InstalledDriver.complaint))
struct LoadingCostTests {
  /// The shortest of three, since other tests run meanwhile.
  private func shortest(_ work: () throws -> Void) throws -> Duration {
    try (0..<3).map { _ in try ContinuousClock().measure(work) }.min() ?? .zero
  }

  /// The wait for quiet is part of both; the bound is wide, for machines with other work.
  @Test func takingAPageTakesLessThanTwiceTheTimeOfLoadingIt() throws {
    let address = try PageServer.address("/fetches")
    let browser = InstalledDriver.browser
    _ = try browser.page(at: address)
    let loading = try shortest {
      try browser.withSession { session throws(BrowserError) in
        try session.open(address)
        _ = try session.settle()
      }
    }
    let taking = try shortest { _ = try browser.page(at: address) }
    #expect(taking < loading * 2)
  }
}
