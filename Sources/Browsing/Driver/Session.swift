/// One browser, which one driver holds: a session of the WebDriver protocol.
struct Session: Sendable {
  let door: DriverDoor
  private let id: String
  let options: BrowserOptions
  /// Whether scripts of ours run before those of the page, which is how closed shadow roots are seen.
  let runsBeforePages: Bool

  private var path: String { "/session/\(id)" }

  func isSame(_ other: Session) -> Bool { id == other.id && door == other.door }

  /// Starts a browser.
  init(at door: DriverDoor, _ options: BrowserOptions) throws(BrowserError) {
    let made = try door.ask(
      .post, "/session", Self.wishes(options), within: Self.startTime)
    guard let id = made["sessionId"].text, !id.isEmpty, id.allSatisfy(Self.isPlain) else {
      throw BrowserError(.driverFailed, detail: "no session")
    }
    self.door = door
    self.id = id
    self.options = options
    runsBeforePages = made["capabilities"]["goog:chromeOptions"] != .null
    do throws(BrowserError) {
      try prepare()
    } catch {
      close()
      throw error
    }
  }

  private func prepare() throws(BrowserError) {
    if runsBeforePages { try prepareChromium() }
    if options.isVisible { return }
    _ = try ask(.post, "/window/rect", ["width": 1280, "height": 1024])
  }

  private static let startTime = 60

  /// An id is put into addresses.
  private static func isPlain(_ letter: Character) -> Bool {
    letter.isASCII && (letter.isLetter || letter.isNumber || letter == "-")
  }

  private static func wishes(_ options: BrowserOptions) -> JSON {
    let arguments = BrowserArguments(isVisible: options.isVisible)
    return [
      "capabilities": [
        "alwaysMatch": .map(manners(options)),
        "firstMatch": [
          ["browserName": "chrome", "goog:chromeOptions": ["args": arguments.forChromium]],
          ["browserName": "firefox", "moz:firefoxOptions": ["args": arguments.forFirefox]],
        ],
      ]
    ]
  }

  private static func manners(_ options: BrowserOptions) -> [String: JSON] {
    var manners: [String: JSON] = [
      "pageLoadStrategy": "normal", "unhandledPromptBehavior": "dismiss",
      "timeouts": [
        "script": .number(Double((options.patience + 5) * 1000)),
        "pageLoad": .number(Double(options.loadTime * 1000)), "implicit": 0,
      ],
    ]
    manners["proxy"] = options.access.proxy?.wish
    return manners
  }

  private func prepareChromium() throws(BrowserError) {
    try command("Page.addScriptToEvaluateOnNewDocument", ["source": .text(BrowserScripts.preload)])
    try command("Browser.setDownloadBehavior", ["behavior": "deny"])
  }

  func command(_ name: String, _ parameters: JSON) throws(BrowserError) {
    _ = try ask(.post, "/goog/cdp/execute", ["cmd": .text(name), "params": parameters])
  }

  @discardableResult
  func ask(
    _ method: DriverDoor.Method, _ command: String, _ body: JSON = [:], within seconds: Int? = nil
  ) throws(BrowserError) -> JSON {
    try door.ask(method, path + command, body, within: seconds ?? options.patience + 15)
  }

  /// Leads the browser to an address; a page which does not finish loading in time stays as far as it
  /// came.
  func open(_ address: String) throws(BrowserError) {
    // What the page before left running must not change this one.
    try ask(.post, "/url", ["url": "about:blank"])
    try prepareAccess(to: address)
    do throws(BrowserError) {
      try ask(.post, "/url", ["url": .text(address)], within: options.loadTime + 10)
    } catch {
      guard error.kind == .timedOut else { throw error }
      if try ask(.get, "/url").text == "about:blank" { throw error }
    }
  }

  /// Runs a script, and gives what it returns.
  func run(_ script: String, _ arguments: [JSON] = []) throws(BrowserError) -> JSON {
    try ask(.post, "/execute/sync", ["script": .text(script), "args": .list(arguments)])
  }

  /// The page that is open, once it rests.
  func page() throws(BrowserError) -> RenderedPage {
    let isQuiet = try settle()
    let taken = try run(BrowserScripts.capture, [.number(Double(options.maximumBytes))])
    return try RenderedPage(
      options.access.masked(taken), isQuiet: isQuiet, seconds: options.patience,
      seesClosedRoots: runsBeforePages)
  }

  /// How wide the open page is on a screen of 320 CSS pixels, which WCAG 2.2 (1.4.10) takes for the
  /// narrowest; nil where the browser cannot be told its size.
  ///
  /// The page may rearrange itself: ask when it is taken, and left afterwards.
  func narrowWidth() -> Int? {
    guard runsBeforePages, !options.isVisible else { return nil }
    defer { try? command("Emulation.clearDeviceMetricsOverride", [:]) }
    do throws(BrowserError) {
      try command(
        "Emulation.setDeviceMetricsOverride",
        ["width": 320, "height": 640, "deviceScaleFactor": 1, "mobile": false])
      let width = try ask(
        .post, "/execute/async", ["script": .text(BrowserScripts.narrow), "args": []])
      return width.whole
    } catch {
      return nil
    }
  }

  /// Waits until the page is quiet; a page that leads elsewhere meanwhile is waited for anew.
  func settle() throws(BrowserError) -> Bool {
    let start = ContinuousClock.now
    let patience = Duration.seconds(options.patience)
    while true {
      let left = patience - (ContinuousClock.now - start)
      if left <= .zero { return false }
      do throws(BrowserError) {
        let quiet = try isQuiet(within: left)
        if quiet != .null { return quiet.isTrue }
      } catch {
        if error.isOfBrowser { throw error }
        if error.kind == .timedOut { return false }
      }
    }
  }

  /// Null where the page that was asked is gone.
  private func isQuiet(within left: Duration) throws(BrowserError) -> JSON {
    let milliseconds = Double(left.components.seconds * 1000 + 1)
    return try ask(
      .post, "/execute/async",
      [
        "script": .text(BrowserScripts.settle),
        "args": [.number(Double(options.quiet)), .number(milliseconds)],
      ])
  }

  /// Forgets what sites stored in the browser, as far as this page can reach it.
  func forget() throws(BrowserError) {
    try ask(.delete, "/cookie")
    if runsBeforePages { try command("Network.clearBrowserCookies", [:]) }
  }

  /// Ends the browser, whatever happened before.
  func close() {
    _ = try? door.ask(.delete, path, within: 10, heedsInterruption: false)
  }
}
