import Foundation
import TestSupport
import Testing

/// Forges show findings in files of the repository: the template, else the capture, else the line of
/// the settings; never at an address.
@Suite struct PlaceTests {
  private static let formats = ["sarif", "gitlab", "checkstyle", "github", "junit", "csv"]

  /// A repository whose settings are in a folder of it, in which the command runs.
  private func repository(_ settings: String) throws -> (root: ScratchFolder, team: URL) {
    let root = try ScratchFolder()
    let team = root.url.appendingPathComponent("audit")
    for folder in [".git", "audit/captures", "templates"] {
      try FileManager.default.createDirectory(
        at: root.url.appendingPathComponent(folder), withIntermediateDirectories: true)
    }
    let page = "<title>P</title><form method=post><input name=nom><button>Ok</button></form>"
    _ = try root.write(page.utf8, as: "audit/captures/1.html")
    _ = try root.write(page.utf8, as: "audit/captures/2.html")
    _ = try root.write("".utf8, as: "templates/form.html")
    _ = try root.write(settings.utf8, as: "audit/formaudit.yaml")
    return (root, team)
  }

  /// Where each report shows its findings.
  private func places(_ team: URL, _ targets: [String] = []) throws -> [String: Set<String>] {
    let run = try CommandRun(
      ["audit"] + targets
        + Self.formats.flatMap { ["--report", "\($0)=\($0).report"] }, in: team)
    #expect([0, 3].contains(run.status), "\(run.errors)")
    let patterns = [
      "sarif": #""uri" : "([^"]*)""#, "gitlab": #""path" : "([^"]*)""#,
      "checkstyle": #"<file name="([^"]*)""#, "github": "::[a-z]+ file=([^,]*)",
      "junit": #" file="([^"]*)""#,
    ]
    var places: [String: Set<String>] = [:]
    for (format, pattern) in patterns {
      let text = try String(
        contentsOf: team.appendingPathComponent(format + ".report"), encoding: .utf8)
      let matches = text.matches(of: try Regex(pattern))
      places[format] = Set(matches.compactMap { $0.output[1].substring.map(String.init) })
    }
    return places
  }

  @Test func aCaptureIsSeenFromTheRootOfTheRepository() throws {
    let (root, team) = try repository("targets:\n  page: { file: captures/1.html }\n")
    for (format, paths) in try places(team) {
      #expect(paths == ["audit/captures/1.html"], "\(format)")
    }
    _ = root
  }

  @Test func theTemplateComesBeforeTheCapture() throws {
    let (root, team) = try repository(
      "targets:\n  page: { file: captures/1.html, source: ../templates/form.html }\n")
    for (format, paths) in try places(team) {
      #expect(paths == ["templates/form.html"], "\(format)")
    }
    _ = root
  }

  @Test func eachPageOfAJourneyMayHaveItsTemplate() throws {
    let (root, team) = try repository(
      """
      targets:
        all:
          journey: captures/journey.yaml
          source:
            https://www.example.org/1: ../templates/form.html
            https://www.example.org/9: ../templates/form.html
      """)
    let journey = """
      pages:
        - { file: 1.html, address: "https://www.example.org/1" }
        - { file: 2.html, address: "https://www.example.org/2" }
      """
    _ = try root.write(journey.utf8, as: "audit/captures/journey.yaml")
    let places = try places(team)
    #expect(places["junit"] == ["templates/form.html", "audit/captures/2.html"])
    #expect(
      places["sarif"] == ["templates/form.html", "audit/captures/2.html", "audit/formaudit.yaml"])
    let warned = try CommandRun(["audit"], in: team).errors
    #expect(
      warned
        == "formaudit.yaml:2: warning: “https://www.example.org/9” is the address of no page of “all”\n"
    )
  }

  @Test func anAddressIsShownWhereTheSettingsNameIt() throws {
    let server = try FixtureServer()
    defer { server.stop() }
    let address = "http://127.0.0.1:\(server.port)/pre-plainte-2015/1-unite.html"
    let (root, team) = try repository(
      "targets:\n\n  page: { url: \"\(address)\" }\n  gone: { url: \"http://127.0.0.1:1/\" }\n")
    for (format, paths) in try places(team) where format != "junit" {
      #expect(paths == ["audit/formaudit.yaml"], "\(format)")
    }
    let codeQuality = try String(
      contentsOf: team.appendingPathComponent("gitlab.report"), encoding: .utf8)
    #expect(codeQuality.contains("\"begin\" : 3") && codeQuality.contains("\"begin\" : 4"))
    #expect(!codeQuality.contains("\"begin\" : 1\n"))
    _ = try root.write(
      "targets:\n  page: { url: \"\(address)\", source: ../templates/form.html }\n".utf8,
      as: "audit/formaudit.yaml")
    for (format, paths) in try places(team) {
      #expect(paths == ["templates/form.html"], "\(format)")
    }
  }

  /// The gate tells the same places.
  @Test func checkTellsThemToo() throws {
    let (root, team) = try repository(
      """
      targets:
        page: { file: captures/1.html, source: ../templates/form.html }
      budgets: [ { match: "*", max: { questions: 9 } } ]
      """)
    let run = try CommandRun(["check", "--report", "sarif"], in: team)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("\"uri\" : \"templates/form.html\""))
    _ = root
  }
}

/// Serves the fixtures on this machine until it is stopped, or the tests end.
private struct FixtureServer {
  let port: Int
  private let process = Process()
  private let input = Pipe()

  init() throws {
    let program = """
      import functools, http.server, os, sys, threading
      class Quiet(http.server.SimpleHTTPRequestHandler):
          def log_message(self, *arguments): pass
      handler = functools.partial(Quiet, directory=sys.argv[1])
      server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
      print(server.server_address[1], flush=True)
      threading.Thread(target=server.serve_forever, daemon=True).start()
      sys.stdin.read()
      os._exit(0)
      """
    process.executableURL = URL(fileURLWithPath: TestTool.python.path)
    process.arguments = ["-c", program, Repository.fixtures.path]
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let told = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    port = try #require(Int(told.prefix(while: \.isNumber)))
  }

  func stop() {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
  }
}
