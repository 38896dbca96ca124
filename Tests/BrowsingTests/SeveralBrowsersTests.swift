import Foundation
import TestSupport
import Testing

@testable import Browsing

/// Several drivers at once.
@Suite(.serialized, .waits, .enabled(if: InstalledDriver.isThere, InstalledDriver.complaint))
struct SeveralBrowsersTests {
  /// A page takes a driver for itself: two pages that each wait for the other are shown only where
  /// there are two at once.
  @Test func asManyPagesAreShownAtOnceAsThereAreDrivers() throws {
    let drivers = [try DriverProcess(), try DriverProcess()]
    defer { for driver in drivers { driver.end() } }
    let browser = Browser(
      BrowserOptions(endpoints: drivers.map(\.door.endpoint), quiet: 200, patience: 8))
    let addresses = try ["/meets?one", "/meets?two"].map { try PageServer.address($0) }
    browser.prepare(addresses)
    for address in addresses {
      #expect(try browser.page(at: address).html.contains("name=\"rencontre\""))
    }
  }

  @Test func withOneDriverPagesAreShownOneAfterTheOther() throws {
    let address = try PageServer.address("/plain")
    InstalledDriver.browser.prepare([address, address])
    #expect(try InstalledDriver.browser.page(at: address).html.contains("name=\"nom\""))
  }
}
