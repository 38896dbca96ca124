import ArgumentParser
import Browsing
import FormAudit
import RuleFiles
import Words

/// The options which have pages drawn by a browser before they are read.
struct BrowserFlags: ParsableArguments {
  @Flag(
    name: .long, inversion: .prefixedNo,
    help: .say(
      "Open pages in a browser, and read them as it draws them. By default, what the settings file says."
    ))
  var browser: Bool?

  @Option(
    name: .long,
    help: .say(
      "The address of a WebDriver that runs already, as in http://127.0.0.1:9515; implies --browser.",
      valueName: "url"))
  var webdriver: [String] = []

  @Option(
    name: .long,
    help: .say(
      "For how long a page must not change before it is read, in milliseconds. By default, 500.",
      valueName: "ms"))
  var browserQuiet: Int?

  @Option(
    name: .long,
    help: .say(
      "How long a page may take to come to rest, in seconds. By default, 15.", valueName: "s"))
  var browserPatience: Int?

  mutating func validate() throws {
    if let browserQuiet, !(0...60_000).contains(browserQuiet) {
      throw ValidationError(String.say("--browser-quiet takes 0 to 60000 milliseconds"))
    }
    if let browserPatience, !(1...600).contains(browserPatience) {
      throw ValidationError(String.say("--browser-patience takes 1 to 600 seconds"))
    }
    if browser == false, !webdriver.isEmpty {
      throw ValidationError(String.say("--no-browser and --webdriver contradict each other"))
    }
    if let odd = webdriver.first(where: { !$0.hasPrefix("http://") && !$0.hasPrefix("https://") }) {
      throw ValidationError(
        String.say("--webdriver takes an address, as in http://127.0.0.1:9515, not “\(odd)”"))
    }
  }

  /// Whether the command line asks for one.
  var isAsked: Bool { browser ?? !webdriver.isEmpty }

  /// Whether the command line asks for one, or the settings where it says nothing.
  func isWanted(_ settings: BrowserSettings?) -> Bool {
    isAsked || (browser == nil && settings?.isWanted == true)
  }

  /// nil when pages are read as they are.
  ///
  /// - Parameter settings: What a team's settings say, where the command line says nothing.
  func browser(
    _ settings: BrowserSettings?, maximumBytes: Int, access: BrowserAccess
  ) -> Browser? {
    guard isWanted(settings) else { return nil }
    var options = options(settings)
    options.maximumBytes = maximumBytes
    options.access = access
    return made(options)
  }

  /// For commands which need a browser whatever is written.
  func wanted(isVisible: Bool) -> Browser {
    var options = options(nil)
    options.isVisible = isVisible
    return made(options)
  }

  private func made(_ options: BrowserOptions) -> Browser {
    Interruption.listen()
    return Browser(options)
  }

  private func options(_ settings: BrowserSettings?) -> BrowserOptions {
    var options = BrowserOptions(endpoints: webdriver)
    options.quiet = browserQuiet ?? settings?.quiet ?? options.quiet
    options.patience = browserPatience ?? settings?.patience ?? options.patience
    return options
  }
}
