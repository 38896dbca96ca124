import ArgumentParser
import Auditing
import Crawling
import Fetching
import FormAudit
import FormModel
import Foundation
import Report
import Reporters
import RuleFiles
import Words

/// `formaudit crawl`: finds the forms of a site.
struct CrawlCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "crawl",
    abstract: .say("Finds the forms of a site, and tells which weigh most."),
    discussion: .say(
      """
      Follows the links and the site maps of a site, as its robots.txt allows: one request a second to \
      a host, several hosts at once, back later when a host asks for it. The same form on a thousand \
      pages is one form. Only public addresses are visited; a site of your own network needs \
      --allow-private.

        formaudit crawl https://www.example.org/ --save formaudit.yaml   then: formaudit audit
        formaudit crawl https://staging.example.org/ --allow-private --pause 0
        formaudit crawl https://www.example.org/ --report csv=forms.csv --report json=site.json

      The state is kept in a file (--state): a crawl that was interrupted, by whatever means, goes on \
      where it was when the same command is run again; a finished one is made anew, and asks only for \
      the pages that changed.

      Exit status: 0 when every page that was found was read, 2 when the command line is wrong, \
      3 when something was left out: the report says what, how much and why.
      """))

  @Argument(
    help: .say("Where to begin: the home page. Several sites are visited at the same time."))
  var homes: [String]

  @Option(name: .long, help: .say("Visit no more pages than this.", valueName: "number"))
  var maxPages = CrawlLimits().pages

  @Option(
    name: .long,
    help: .say("Go no further than so many links from the home page.", valueName: "number"))
  var maxDepth = CrawlLimits().depth

  @Option(
    name: .long,
    help: .say("Stop after so many minutes; the same command goes on later.", valueName: "minutes"))
  var maxTime: Double?

  @Option(
    name: .long,
    help: .say(
      "Seconds between two requests to a host, at least; more where its robots.txt asks for it.",
      valueName: "seconds"))
  var pause = 1.0

  @Option(name: .long, help: .say("Visit so many hosts at the same time.", valueName: "number"))
  var hosts = 8

  @Flag(
    name: .long, help: .say("Visit the names under that of the site too: services.example.org."))
  var subdomains = false

  @Option(
    name: .long, help: .say("The file that keeps the state of the crawl.", valueName: "file"))
  var state = "formaudit.crawl"

  @Flag(name: .long, help: .say("Begin anew, and visit every page again."))
  var fresh = false

  @Option(
    name: .long,
    help: .say("Write the forms as targets of a new settings file.", valueName: "file"))
  var save: String?

  @Option(
    name: .long,
    help: .say(
      "A format, and where to write it: json=site.json. Repeat it for several. The formats: \(SiteFormat.names.joined(separator: ", ")).",
      valueName: "format[=path]"))
  var report: [ReportDestination] = []

  @Option(
    name: .long, help: .say("The language of what is told. By default, that of the terminal."))
  var lang: Language = .ofRun

  @Flag(name: .long, help: .say("Tell every form in the text."))
  var all = false

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if !(1...100_000).contains(maxPages) {
      throw ValidationError(String.say("--max-pages takes 1 to 100000"))
    }
    if !(0...100).contains(maxDepth) {
      throw ValidationError(String.say("--max-depth takes 0 to 100"))
    }
    if !(0...3600).contains(pause) {
      throw ValidationError(String.say("--pause takes 0 to 3600 seconds"))
    }
    if !(1...64).contains(hosts) {
      throw ValidationError(String.say("--hosts takes 1 to 64"))
    }
    if let maxTime, !(maxTime > 0 && maxTime <= 100_000) {
      throw ValidationError(String.say("--max-time takes minutes above 0"))
    }
    try report.check(formats: SiteFormat.names)
    if reading.browser.isAsked {
      throw ValidationError(String.say("a crawl reads pages as they are sent, without a browser"))
    }
  }

  func run() throws {
    try report.spare([state], writing: [save])
    try report.spare([reading.settings.path])
    let team = try reading.settings.read()
    let book = try reading.settings.book(with: team, replacing: [])
    let starts = try addresses()
    guard FileLock.take(state) else {
      throw Complaint.usage(
        Sentence("\(state): another crawl is using this file"),
        hint: Sentence("wait until it ends, or name another file: --state"))
    }
    let store = try tellingState { try CrawlStore(path: state) }
    try checkSave(store)
    let findings = try tellingState {
      try CrawlRun(self, book: book, store: store).findings(from: starts)
    }
    let told = SiteReport(
      findings, homes: starts.map(\.text), people: people(team), tool: .formaudit, language: lang)
    try report.write(in: lang, tellsAll: all) { format, style in
      SiteFormat(rawValue: format)?.tell(told, style) ?? ""
    }
    if let save {
      let settings = SiteSettings(report: told).yaml
      try OutputFile(path: save).write(settings)
      try tellingState { try store.keep(saved: settings) }
    }
    if told.status != .complete { throw ExitStatus.incomplete }
  }

  private func addresses() throws -> [CrawlAddress] {
    try homes.map { text in
      if let address = CrawlAddress(text) { return address }
      throw Complaint.usage(
        Sentence("“\(Credentials.masked(in: text))” is no address of the web"),
        hint: Sentence("write https://host/"))
    }
  }

  /// A file that is there is left as it is, unless an earlier run of this crawl wrote all of it.
  private func checkSave(_ store: CrawlStore) throws {
    guard let save, FileManager.default.fileExists(atPath: save) else { return }
    let written = try tellingState { try store.saved() }
    if let written, FileManager.default.contents(atPath: save) == Data(written.utf8) { return }
    throw Complaint.usage(
      Sentence("“\(save)” is already there, and is not as this crawl wrote it"),
      hint: Sentence("name another file, remove it, or leave out --save"))
  }

  private func tellingState<Value>(_ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch {
      guard let reason = CrawlStore.reason(of: error) else { throw error }
      throw Complaint.usage(
        Sentence("\(state): \(reason)"),
        hint: Sentence("name another file for the state of the crawl: --state"))
    }
  }

  /// How many people go through the targets of the settings, by address.
  private func people(_ team: Settings?) -> [String: Int] {
    let targets = (try? team?.gate().targets) ?? []
    return Dictionary(
      targets.compactMap { target in target.responsesPerYear.map { (target.location, $0) } },
      uniquingKeysWith: { max($0, $1) })
  }
}
