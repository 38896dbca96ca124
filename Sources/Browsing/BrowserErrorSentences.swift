package import Words

extension BrowserError {
  /// What went wrong and what to try next.
  package var told: Sentence {
    Sentence(list: [sentence, Sentence(verbatim: "—"), hint], joint: .space)
  }

  /// What went wrong in one sentence.
  package var sentence: Sentence { kind.sentence(detail) }

  /// What to try next in one sentence.
  package var hint: Sentence { kind.hint }
}

extension BrowserError.Kind {
  fileprivate func sentence(_ detail: String) -> Sentence {
    switch self {
    case .notInstalled: Sentence("No driver of a browser is installed.")
    case .noDriver: Sentence("No driver answers at the address that --webdriver gives.")
    case .driverHangs: Sentence("The driver of the browser does not answer any more.")
    case .driverFailed:
      Sentence("The driver of the browser answers something that is not WebDriver.")
    case .noSession: Sentence("The driver could not start a browser: \(detail)")
    case .browserDied: Sentence("The browser ended while it showed the page, twice.")
    case .interrupted: Sentence("The run was stopped.")
    case .timedOut: Sentence("The page did not load in the browser in time.")
    case .notLoaded: Sentence("The browser could not load the page: \(detail)")
    case .tooManyRedirects: Sentence("The site redirects too many times.")
    case .nameNotResolved: Sentence("The name of the site is not known.")
    case .connectionRefused: Sentence("Nothing answers at this address.")
    case .certificate: Sentence("The certificate of the site is not trusted.")
    case .download: Sentence("The site sends a file to save instead of a page.")
    case .httpStatus(let status):
      Sentence("The site answered with status \(String(status)) instead of a page.")
    case .notHTML(let type): Sentence("This is not a web page but \(type).")
    case .tooLarge: Sentence("The page as the browser shows it is larger than the limit.")
    case .takesNoSecrets: Sentence("This browser cannot be given cookies or a password.")
    case .cookiesRefused: Sentence("The browser refused a cookie that was given.")
    case .notFound: Sentence("The page holds nothing like \(quoted: detail).")
    }
  }

  fileprivate var hint: Sentence {
    switch self {
    case .notInstalled:
      Sentence("Install one (Debian: apt install chromium-driver), or give --webdriver an address.")
    case .noDriver: Sentence("Start it first, as in: chromedriver --port=9515.")
    case .driverHangs, .driverFailed, .browserDied, .noSession:
      Sentence("Try again; if it lasts, open the page in a browser and audit a saved copy.")
    case .interrupted: Sentence("Start again.")
    case .timedOut: Sentence("Try again later, or give it longer: --browser-patience 60.")
    case .notLoaded, .tooManyRedirects: Sentence("Open the address in a browser to see why.")
    case .nameNotResolved: Sentence("Check the spelling, the network and the proxy.")
    case .connectionRefused: Sentence("Check the port, or whether the site is running.")
    case .certificate:
      Sentence("Have the certificate mended, or audit a saved copy of the page.")
    case .download, .notHTML: Sentence("Give the address of the form’s own page.")
    case .httpStatus: Sentence("Open the address in a browser to see why.")
    case .tooLarge: Sentence("Check that it is a page, or raise the limit: --max-bytes 100MB.")
    case .takesNoSecrets:
      Sentence("Use Chromium’s driver (Debian: apt install chromium-driver).")
    case .cookiesRefused:
      Sentence("Check that each is name=value, without spaces, commas or quotes around.")
    case .notFound: Sentence("Look at the page as it was saved, and correct the walk.")
    }
  }
}
