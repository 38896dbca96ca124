import Foundation
import Glibc
import TestSupport
import Testing

@testable import Browsing

/// Drivers and browsers that die, hang or are not there.
@Suite(.serialized, .waits, .enabled(if: InstalledDriver.isThere, InstalledDriver.complaint))
struct BrowserDeathsTests {
  @Test func aDeadBrowserIsReplacedOnce() throws {
    let browser = Browser(BrowserOptions(quiet: 100, patience: 4))
    _ = try browser.page(at: PageServer.address("/plain"))
    try signal(SIGKILL, toProcessesOf: browser) { $0.contains("/chromium --") }
    #expect(try browser.page(at: PageServer.address("/plain")).html.contains("Nom"))
  }

  @Test func aHangingDriverIsReplacedOnce() throws {
    let browser = Browser(BrowserOptions(quiet: 100, patience: 1))
    _ = try browser.page(at: PageServer.address("/plain"))
    try signal(SIGSTOP, toProcessesOf: browser) { $0.contains("chromedriver --port") }
    #expect(try browser.page(at: PageServer.address("/plain")).html.contains("Nom"))
  }

  @Test func nothingIsLeftBehind() throws {
    let folder: String
    do {
      let browser = Browser(BrowserOptions(quiet: 100, patience: 4))
      _ = try browser.page(at: PageServer.address("/plain"))
      folder = try #require(browser.driver?.folder)
      #expect(FileManager.default.fileExists(atPath: folder))
    }
    #expect(!FileManager.default.fileExists(atPath: folder))
    #expect(Processes.all.allSatisfy { !$0.command.contains(folder) })
  }

  @Test func aDriverThatIsNotThereIsSaid() throws {
    let browser = Browser(BrowserOptions(endpoints: ["http://127.0.0.1:9"]))
    #expect(throws: BrowserError(.noDriver, detail: "Couldn't connect to server")) {
      _ = try browser.page(at: "http://127.0.0.1/")
    }
  }

  @Test func whatIsNoDriverIsSaid() throws {
    let browser = Browser(BrowserOptions(endpoints: [try PageServer.address("")]))
    #expect(throws: BrowserError.self) { _ = try browser.page(at: "http://127.0.0.1/") }
  }

  private func signal(
    _ number: Int32, toProcessesOf browser: Browser, where isMeant: (String) -> Bool
  ) throws {
    let group = try #require(browser.driver?.group)
    let meant = Processes.all.filter { $0.group == group && isMeant($0.command) }
    #expect(!meant.isEmpty)
    for process in meant { kill(process.id, number) }
  }
}

/// The processes of this machine, as `/proc` tells them.
private struct Processes {
  let id: Int32
  let group: Int32
  let command: String

  static var all: [Processes] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return names.compactMap { name in
      guard let id = Int32(name),
        let bytes = FileManager.default.contents(atPath: "/proc/\(name)/cmdline"), !bytes.isEmpty
      else { return nil }
      let command = String(decoding: bytes.map { $0 == 0 ? 32 : $0 }, as: UTF8.self)
      return Processes(id: id, group: getpgid(id), command: command)
    }
  }
}
