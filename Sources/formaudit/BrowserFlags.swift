import ArgumentParser
import Browsing
import FormAudit
import Words

/// The options which have pages drawn by a browser before they are read.
struct BrowserFlags: ParsableArguments {
  @Flag(
    name: .long,
    help: .say("Open pages in a browser, and read them as it draws them."))
  var browser = false

  @Option(
    name: .long,
    help: .say(
      "The address of a WebDriver that runs already, as in http://127.0.0.1:9515; implies --browser.",
      valueName: "url"))
  var webdriver: [String] = []

  @Option(
    name: .long,
    help: .say(
      "For how long a page must not change before it is read, in milliseconds.", valueName: "ms"))
  var browserQuiet = BrowserOptions().quiet

  @Option(
    name: .long,
    help: .say("How long a page may take to come to rest, in seconds.", valueName: "s"))
  var browserPatience = BrowserOptions().patience

  mutating func validate() throws {
    if !(0...60_000).contains(browserQuiet) {
      throw ValidationError("--browser-quiet takes 0 to 60000 milliseconds")
    }
    if !(1...600).contains(browserPatience) {
      throw ValidationError("--browser-patience takes 1 to 600 seconds")
    }
    if let odd = webdriver.first(where: { !$0.hasPrefix("http://") && !$0.hasPrefix("https://") }) {
      throw ValidationError(
        "--webdriver takes an address, as in http://127.0.0.1:9515, not “\(odd)”")
    }
  }

  /// nil when pages are read as they are.
  func browser(maximumBytes: Int) -> Browser? {
    guard browser || !webdriver.isEmpty else { return nil }
    var options = options
    options.maximumBytes = maximumBytes
    return made(options)
  }

  /// For commands which need a browser whatever is written.
  func wanted(isVisible: Bool) -> Browser {
    var options = options
    options.isVisible = isVisible
    return made(options)
  }

  private func made(_ options: BrowserOptions) -> Browser {
    Interruption.listen()
    return Browser(options)
  }

  private var options: BrowserOptions {
    BrowserOptions(endpoints: webdriver, quiet: browserQuiet, patience: browserPatience)
  }
}
