import Crawling
import Foundation
import Report
import TestSupport
import Testing

/// `formaudit crawl` as people run it.
@Suite struct CrawlCommandTests {
  private static let options = ["--allow-private", "--pause", "0", "--lang", "en"]

  private static func field(_ words: String) -> String {
    "<p><label>\(words) <input name=a required></label></p>"
  }

  private static func page(_ title: String, _ fields: [String], links: [String] = []) -> String {
    let anchors = links.map { "<a href='\($0)'>Go</a> " }.joined()
    let form = "<form method=post>\(fields.map(field).joined())<button>Send</button></form>"
    return "<!doctype html><html lang=en><title>\(title)</title><h1>\(title)</h1>"
      + (fields.isEmpty ? "" : form) + anchors
  }

  /// A site of four pages: a short form on three of them, and a long one on the fourth.
  private static func site(in folder: ScratchFolder) throws -> PythonServer {
    let short = ["Your e-mail address", "Your message"]
    let long = (0..<30).map { "Height of wall \($0) in metres" }
    let names = ["contact.html", "permit.html", "help.html"]
    for (name, fields, links) in [
      ("index.html", short, names), ("contact.html", short, []), ("help.html", short, []),
      ("permit.html", long, ["./"]),
    ] {
      _ = try folder.write(page(name, fields, links: links).utf8, as: name)
    }
    return try PythonServer(folder: folder.url)
  }

  private static func report(_ run: CommandRun) throws -> SiteReport {
    try JSONDecoder().decode(SiteReport.self, from: Data(run.output.utf8))
  }

  @Test func formsBecomeTargetsTheHeaviestFirst() throws {
    let (pages, run) = (try ScratchFolder(), try ScratchFolder())
    let site = try Self.site(in: pages)
    let crawl = try CommandRun(
      ["crawl", site.base + "/", "--report", "json", "--save", "formaudit.yaml"] + Self.options,
      in: run.url)
    let told = try Self.report(crawl)
    #expect((crawl.status, told.status) == (0, .complete))
    #expect(told.pages == 4)
    #expect(told.leftOut.isEmpty)
    #expect(told.forms.map(\.name) == ["permit", "127-0-0-1"])
    #expect(told.forms.map(\.pages) == [1, 3])
    #expect(told.forms.map(\.questions) == [30, 2])
    // The targets are those that an audit reads.
    let audit = try CommandRun(
      ["audit", "--allow-private", "--lang", "en", "--report", "json"], in: run.url)
    #expect(try JSONReport.read(audit.output).audits.map(\.journey.questions) == [30, 2])
  }

  /// Two thousand people at the short form weigh more than nobody known at the long one.
  @Test func peopleMakeAFormHeavy() throws {
    let (pages, run) = (try ScratchFolder(), try ScratchFolder())
    let site = try Self.site(in: pages)
    let settings =
      "targets:\n  contact: { url: \(site.base)/contact.html, responsesPerYear: 2000 }\n"
    _ = try run.write(settings.utf8, as: "formaudit.yaml")
    let crawl = try CommandRun(
      ["crawl", site.base + "/", "--report", "json"] + Self.options, in: run.url)
    let told = try Self.report(crawl)
    #expect(told.forms.map(\.questions) == [2, 30])
    #expect(told.forms.first?.responsesPerYear == 2000)
    #expect(told.forms.first?.hoursPerYear ?? 0 > 1)
  }

  @Test(arguments: [(["--max-pages", "2"], LeftOut.pages), (["--max-depth", "0"], .depth)])
  func whatIsLeftOutIsTold(limits: [String], reason: LeftOut) throws {
    let (pages, run) = (try ScratchFolder(), try ScratchFolder())
    let site = try Self.site(in: pages)
    let crawl = try CommandRun(
      ["crawl", site.base + "/", "--report", "json"] + limits + Self.options, in: run.url)
    let told = try Self.report(crawl)
    #expect((crawl.status, told.status) == (3, .partial))
    let omission = try #require(told.leftOut.first { $0.reason == reason })
    #expect(omission.count >= 2)
    #expect(omission.examples.allSatisfy { $0.hasPrefix(site.base) })
    // The text says it too.
    let text = try CommandRun(["crawl", site.base + "/"] + limits + Self.options, in: run.url)
    #expect(text.status == 3)
    #expect(text.output.contains("\(omission.count)"))
  }

  /// The same command says the same again, without reading pages that did not change.
  @Test func aSecondRunSaysTheSame() throws {
    let (pages, run) = (try ScratchFolder(), try ScratchFolder())
    let site = try Self.site(in: pages)
    let runs = try (0..<2).map { _ in
      try CommandRun(["crawl", site.base + "/", "--report", "json"] + Self.options, in: run.url)
    }
    #expect(runs[0].status == 0)
    #expect(runs[0].output == runs[1].output)
  }

  /// Nobody promised a host two crawls at once.
  @Test func twoCrawlsDoNotShareAState() throws {
    let (pages, run) = (try ScratchFolder(), try ScratchFolder())
    let site = try Self.site(in: pages)
    let crawl = "formaudit crawl \(site.base)/ --allow-private --lang en"
    let both = try CommandRun(
      shell: """
        \(crawl) --pause 1 > first.txt & first=$!
        until [ -s formaudit.crawl ]; do sleep 0.1; done
        \(crawl) --pause 0; status=$?
        wait $first
        \(crawl) --pause 0 > third.txt || exit 9
        exit $status
        """, in: run.url)
    #expect(both.status == 2, "\(both.errors)")
    #expect(both.errors.contains("another crawl is using this file"), "\(both.errors)")
    #expect(both.output.isEmpty)
  }

  /// What a run wrote may be written again; what somebody changed may not.
  @Test func theSameCommandWritesItsTargetsAnew() throws {
    let (pages, run) = (try ScratchFolder(), try ScratchFolder())
    let site = try Self.site(in: pages)
    let command = ["crawl", site.base + "/", "--save", "formaudit.yaml"] + Self.options
    for _ in 0..<3 {
      let crawl = try CommandRun(command, in: run.url)
      #expect(crawl.status == 0, "\(crawl.errors)")
    }
    let file = run.url.appendingPathComponent("formaudit.yaml")
    let changed = try String(contentsOf: file, encoding: .utf8) + "# mine\n"
    try Data(changed.utf8).write(to: file)
    let refused = try CommandRun(command, in: run.url)
    #expect(refused.status == 2)
    #expect(refused.errors.contains("is not as this crawl wrote it"), "\(refused.errors)")
    #expect(refused.errors.contains("leave out --save"))
    #expect(try String(contentsOf: file, encoding: .utf8) == changed)
  }
}
