import ArgumentParser
import Browsing
import FormAudit
import FormModel
import Foundation
import Words

/// `formaudit capture`: saves what a browser shows.
struct CaptureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "capture",
    abstract: .say("Saves pages as a browser shows them, for an audit without one."),
    discussion: .say(
      """
      Each page becomes a file; the folder is a journey, in their order.

      Examples:
        formaudit capture https://www.example.org/form --output captures/
        formaudit capture https://www.example.org/ --by-hand --output captures/
        formaudit capture --bookmarklet
        formaudit audit captures/

      With --by-hand, a window opens: go through the procedure yourself, with made-up answers. Each \
      new page is saved, nothing that you type. Close the window to end. With --bookmarklet, nothing is \
      opened: what is printed becomes the address of a bookmark, which saves the page that you look at.
      """))

  @Argument(help: .say("Addresses of pages."))
  var addresses: [String] = []

  @Option(
    name: .shortAndLong, help: .say("The folder to save the pages in.", valueName: "folder"))
  var output = "captures"

  @Flag(name: .long, help: .say("Open a window, and save each page that you go through."))
  var byHand = false

  @Flag(
    name: .long,
    help: .say("Print the address of a bookmark that saves the page which a browser shows."))
  var bookmarklet = false

  @OptionGroup var browser: BrowserFlags

  func validate() throws {
    if bookmarklet { return }
    if addresses.isEmpty {
      throw ValidationError(String.say("name the addresses to capture, or use --bookmarklet"))
    }
    let screens = ["DISPLAY", "WAYLAND_DISPLAY"]
    let variables = ProcessInfo.processInfo.environment
    if byHand, browser.webdriver.isEmpty, screens.allSatisfy({ variables[$0] == nil }) {
      throw ValidationError(String.say("--by-hand opens a window, and there is no screen here"))
    }
    if byHand, addresses.count > 1 {
      throw ValidationError(
        String.say("--by-hand begins at one address; there are \(addresses.count)"))
    }
  }

  func run() throws {
    if bookmarklet { return try StandardOutput.write(Bookmarklet.address + "\n") }
    let folder = try CaptureFolder(output, goesOn: true)
    let browser = browser.wanted(isVisible: byHand)
    let progress = Progress()
    var isComplete = true
    for address in addresses {
      progress.tell(address)
      do {
        try capture(address, by: browser, into: folder, progress)
      } catch let error as BrowserError {
        progress.remark(address, error.told)
        isComplete = false
      }
    }
    progress.clear()
    if !isComplete { throw ExitStatus.incomplete }
  }

  private func capture(
    _ address: String, by browser: Browser, into folder: CaptureFolder, _ progress: Progress
  ) throws {
    if byHand { return try browser.follow(from: address) { try folder.add($0) } }
    try folder.add(try browser.saved(at: address, progress.remark))
  }
}
