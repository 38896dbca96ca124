import Glibc

/// What browsers are told when they start.
struct BrowserArguments {
  let isVisible: Bool

  var forChromium: JSON {
    var arguments: [JSON] = [
      "--disable-dev-shm-usage", "--no-first-run", "--no-default-browser-check",
      "--disable-background-networking", "--window-size=1280,1024",
    ]
    if !isVisible { arguments.append("--headless=new") }
    // Chromium refuses its sandbox to the administrator, as whom containers run.
    if getuid() == 0 { arguments.append("--no-sandbox") }
    return .list(arguments)
  }

  var forFirefox: JSON { isVisible ? [] : ["-headless"] }
}
