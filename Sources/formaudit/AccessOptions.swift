import ArgumentParser
import Browsing
import Fetching
import FormAudit
import Foundation
import Numbers
import Words

/// The options which say how sites are reached, and what they are shown to let us in.
struct AccessOptions: ParsableArguments {
  @Option(
    name: .long,
    help: .say(
      "A header for the site, as in 'Authorization: Bearer {{TOKEN}}', where TOKEN is an environment variable; or @file. Repeat it for several.",
      valueName: "line"))
  var header: [String] = []

  @Option(
    name: .long,
    help: .say(
      "A cookie for the site, as in 'session={{SESSION}}', or @file. Repeat it for several.",
      valueName: "name=value"))
  var cookie: [String] = []

  @Option(
    name: .long,
    help: .say(
      "A file of cookies as Netscape’s browser wrote it; each goes to the site that it names.",
      valueName: "file"))
  var cookieJar: String?

  @Option(
    name: .long,
    help: .say(
      "A user name and password for the site, as in 'anna:{{PASSWORD}}', or @file.",
      valueName: "name:password"))
  var user: String?

  @Flag(name: .long, help: .say("Take names and passwords from ~/.netrc."))
  var netrc = false

  @Option(
    name: .long, help: .say("Take names and passwords from this file.", valueName: "file"))
  var netrcFile: String?

  @Option(
    name: .long,
    help: .say("A proxy. By default, that of the environment.", valueName: "address"))
  var proxy: String?

  @Option(
    name: .long,
    help: .say(
      "Certificate authorities to trust instead of the system’s, in PEM.", valueName: "file"))
  var cacert: String?

  @Option(
    name: .long, help: .say("A client certificate for the site, in PEM.", valueName: "file"))
  var clientCert: String?

  @Option(
    name: .long,
    help: .say(
      "The key of the client certificate, when it is in a file of its own.", valueName: "file"))
  var clientKey: String?

  @Option(
    name: .long,
    help: .say("The password of that key, as in {{KEY_PASSWORD}}, or @file.", valueName: "password")
  )
  var clientKeyPassword: String?

  @Option(
    name: .long,
    help: .say("The most seconds for a page, redirects included.", valueName: "seconds"))
  var timeout = 30

  @Option(
    name: .long, help: .say("The most redirects that are followed.", valueName: "number"))
  var maxRedirects = 10

  @Flag(
    name: .long,
    help: .say(
      "Visit public addresses only, and nothing of this machine or of private networks."))
  var publicOnly = false

  @Flag(
    name: .long,
    help: .say("Let public sites send on to this machine or to private networks."))
  var allowPrivate = false

  mutating func validate() throws {
    if !(1...86_400).contains(timeout) {
      throw ValidationError(String.say("--timeout takes a number of seconds from 1 to 86400"))
    }
    if !(0...100).contains(maxRedirects) {
      throw ValidationError(String.say("--max-redirects takes a number from 0 to 100"))
    }
    if publicOnly, allowPrivate {
      throw ValidationError(
        String.say("--public-only and --allow-private say the contrary of each other"))
    }
    if clientCert == nil, clientKey ?? clientKeyPassword != nil {
      throw ValidationError(
        String.say("--client-key and --client-key-password go with --client-cert"))
    }
  }

  /// The limits, but for the size of pages.
  func limits(maximumBytes: Int) -> FetchLimits {
    FetchLimits(
      maximumBytes: maximumBytes, maximumRedirects: maxRedirects, totalTime: .seconds(timeout))
  }

  /// What sites are shown, once secrets are read.
  ///
  /// - Parameter reach: Where no option says which sites may be visited.
  func access(reach: Reach = .likeTheFirst) throws -> Access {
    var access = Access()
    access.secrets = try secrets()
    access.cookieJar = try jar()
    access.netrc =
      try readable(netrcFile, "--netrc-file").map(Access.Netrc.file) ?? (netrc ? .usual : .none)
    access.proxy = try proxy.map { try line($0, of: "--proxy") }
    access.reach = allowPrivate ? .anywhere : publicOnly ? .publicOnly : reach
    _ = try readable(cacert, "--cacert")
    try Self.check(access.secrets.headers)
    return access
  }

  private func secrets() throws -> Access.Secrets {
    var secrets = Access.Secrets()
    secrets.headers = try header.flatMap { try lines($0, of: "--header") }
    secrets.cookie = try joinedCookies()
    secrets.user = try user.map { try line($0, of: "--user") }
    secrets.certificate = try readable(clientCert, "--client-cert")
    secrets.key = try readable(clientKey, "--client-key")
    secrets.keyPassword = try clientKeyPassword.map { try line($0, of: "--client-key-password") }
    return secrets
  }

  /// What is wrong is not shown: it may be the secret.
  private static func check(_ headers: [String]) throws {
    if headers.allSatisfy(isHeader) { return }
    throw Complaint.usage(
      Sentence("--header takes a name, a colon and a value"),
      hint: Sentence("write it as in --header 'Authorization: Bearer {{TOKEN}}'"))
  }

  /// A browser asks for pages in its own way: what would not reach it, or would reach sites that it
  /// is not for, is refused, not left aside.
  func checkForBrowser() throws {
    if !header.isEmpty { throw Self.headerForBrowser }
    if let proxy { try checkForBrowser(proxy) }
    if let option = optionWithoutBrowser { throw Self.unknownToBrowser(option) }
    if publicOnly { throw Self.publicOnlyForBrowser }
  }

  private static var headerForBrowser: ExitStatus {
    Complaint.usage(
      Sentence("a browser would show --header to every site that a page draws from"),
      hint: Sentence(
        "give --cookie, --cookie-jar or --user, which go to their site only; or add --no-browser"))
  }

  private static func unknownToBrowser(_ option: String) -> ExitStatus {
    Complaint.usage(
      Sentence("a browser asks for pages in its own way, without \(option)"),
      hint: Sentence(
        "log in by “formaudit walk” or “formaudit capture --by-hand”, then audit what was saved; or add --no-browser"
      ))
  }

  private static var publicOnlyForBrowser: ExitStatus {
    Complaint.usage(
      Sentence("a browser goes wherever the pages lead: --public-only cannot hold it"),
      hint: Sentence("run it where nothing private can be reached, without --public-only"))
  }

  private func checkForBrowser(_ proxy: String) throws {
    if BrowserProxy(try line(proxy, of: "--proxy")) != nil { return }
    throw Complaint.usage(
      Sentence("a browser takes --proxy as http:// or socks5://, without a name and password"),
      hint: Sentence("run a proxy of your own before it that knows them, or add --no-browser"))
  }

  /// The first that was given of the options which no browser knows.
  private var optionWithoutBrowser: String? {
    [
      ("--netrc", netrc), ("--netrc-file", netrcFile != nil),
      ("--client-cert", clientCert != nil), ("--cacert", cacert != nil),
    ].first(where: \.1)?.0
  }

  private func joinedCookies() throws -> String? {
    let pairs = try cookie.flatMap { try lines($0, of: "--cookie") }
    if pairs.contains(where: { !$0.contains("=") }) {
      throw Complaint.usage(
        Sentence("--cookie takes name=value"),
        hint: Sentence("for a file of cookies, write --cookie-jar, or --cookie @file"))
    }
    return pairs.isEmpty ? nil : pairs.joined(separator: "; ")
  }

  private func jar() throws -> String? {
    guard let path = try readable(cookieJar, "--cookie-jar") else { return nil }
    let text = (try? BoundedReader.file(path, limit: 1 << 24)) ?? []
    if CookieJar.holdsCookies(text) { return path }
    throw Complaint.usage(
      Sentence("\(path) holds no cookie as Netscape’s browser wrote them"),
      hint: Sentence(
        "each line has seven parts with tabs between them, as curl and wget write them"))
  }

  private func readable(_ path: String?, _ option: String) throws -> String? {
    guard let path else { return nil }
    if (try? BoundedReader.file(path, limit: 1 << 24)) != nil { return path }
    throw Complaint.usage(
      Sentence("\(option): the file \(path) cannot be read"),
      hint: Sentence("check the path, and whether you may read it"))
  }

  private func line(_ text: String, of option: String) throws -> String {
    try lines(text, of: option).first ?? ""
  }

  private func lines(_ text: String, of option: String) throws -> [String] {
    do {
      return try SecretText.lines(text, from: ProcessInfo.processInfo.environment)
    } catch .missing(let name) {
      throw Complaint.usage(
        Sentence("\(option): the environment variable \(name) is not set"),
        hint: Sentence("set it, or give the secret in a file: @file"))
    } catch .unreadable(let path) {
      throw Complaint.usage(
        Sentence("\(option): the file \(path) cannot be read"),
        hint: Sentence("check the path, and whether you may read it"))
    }
  }

  /// Control characters would begin a header of their own.
  private static func isHeader(_ line: String) -> Bool {
    guard let colon = line.firstIndex(of: ":"), colon != line.startIndex else { return false }
    return !line.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
      && !line[..<colon].contains(" ")
  }
}
