import Testing

@testable import RuleFiles

/// What a team's settings say of browsers.
@Suite struct BrowserSettingsTests {
  private func settings(_ text: String) throws -> Settings {
    try Settings(YAMLFile(text: text + "\n", named: "formaudit.yaml"))
  }

  @Test func aBrowserIsAskedForOrNot() throws {
    #expect(try settings("browser: true").browser == BrowserSettings(isWanted: true))
    #expect(try settings("browser: false").browser == BrowserSettings(isWanted: false))
    #expect(try settings("extends: standard").browser == nil)
  }

  @Test func howLongToWaitAsksForOne() throws {
    #expect(
      try settings("browser: { quiet: 800, patience: 30 }").browser
        == BrowserSettings(isWanted: true, quiet: 800, patience: 30))
  }

  /// An address of a driver, which whoever changes the settings could choose, is no key.
  @Test(
    arguments: [
      "{ webdriver: 'http://10.0.0.1:9515' }", "{ patience: 0 }", "{ quiet: 60001 }", "chrome",
    ])
  func whatIsNoneIsTold(value: String) throws {
    let settings = try settings("browser: \(value)")
    #expect(throws: RuleFileError.self) { try settings.gate() }
  }
}
