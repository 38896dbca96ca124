import Foundation
import Report
import TestSupport
import Testing

/// `formaudit batch`: a line out for each line in, whatever is in it.
@Suite struct BatchTests {
  /// A page that asks for some things, and for some others.
  private static func page(_ number: Int) -> String {
    let fields = (0...(number % 7)).map {
      "<p><label for=f\($0)>Answer \(number) about thing \($0)</label><input id=f\($0) name=f\($0)></p>"
    }
    return
      "<html lang=en><title>Ask \(number)</title><form>\(fields.joined())<button>Send</button></form>"
  }

  private static func line(_ members: [String: Any]) throws -> String {
    String(decoding: try JSONSerialization.data(withJSONObject: members), as: UTF8.self)
  }

  private struct Result {
    let status: Int32
    let lines: [String]
    /// By line in.
    let answers: [Int: BatchAnswer]
    let end: BatchEnd.Counts

    init(_ lines: [String], _ options: [String] = []) throws {
      let run = try CommandRun(
        ["batch", "--no-config", "--lang", "en"] + options,
        input: Data((lines.joined(separator: "\n") + "\n").utf8))
      status = run.status
      self.lines = run.output.split(separator: "\n").map(String.init)
      let decoder = JSONDecoder()
      let last = try decoder.decode(BatchEnd.self, from: Data((self.lines.last ?? "").utf8))
      decoder.userInfo = RuleTexts.known(last.rules ?? [])
      let told = try self.lines.dropLast().map {
        try decoder.decode(BatchAnswer.self, from: Data($0.utf8))
      }
      answers = Dictionary(told.map { ($0.line, $0) }, uniquingKeysWith: { first, _ in first })
      end = last.end
    }
  }

  /// The values of an audit, a page a time and all at once.
  @Test func aThousandPagesHaveTheValuesOfAudits() throws {
    let folder = try ScratchFolder()
    let pages = (0..<1000).map { Self.page($0 % 50) }
    let lines = try pages.enumerated().map { try Self.line(["id": "\($0)", "html": $1]) }
    let batch = try Result(lines, ["--jobs", "2"])
    #expect(batch.status == 0)
    #expect(batch.answers.count == 1000)
    #expect((batch.end.lines, batch.end.audited) == (1000, 1000))
    let paths = try (0..<50).map { try folder.write(pages[$0].utf8, as: "\($0).html") }
    let run = try CommandRun(
      ["audit", "--no-config", "--lang", "en", "--jobs", "3", "--report", "json"] + paths)
    let audits = try JSONReport.read(run.output).audits
    for number in 0..<1000 {
      let answer = try #require(batch.answers[number + 1])
      let audit = audits[number % 50]
      let summary = try #require(answer.summary)
      #expect(answer.id == "\(number)")
      #expect(summary.questions == audit.journey.questions)
      #expect(summary.seconds?.p50 == audit.time?.p50)
      #expect(summary.mark == audit.score?.value)
      #expect(summary.letter == audit.score?.letter)
      let findings = summary.findings
      #expect(
        findings.blocker + findings.serious + findings.moderate + findings.minor
          == audit.verdicts.map(\.findings.count).reduce(0, +))
    }
    #expect(Set(batch.answers.values.map { $0.summary?.form }).count == 50)
    #expect(batch.lines.allSatisfy { $0.utf8.count <= 1024 })
  }

  @Test func linesThatNameNoPageAreTold() throws {
    let long = String(repeating: "x", count: 101)
    let control = String(repeating: "\u{1}", count: 17)
    let batch = try Result([
      "no JSON", "", "{}", #"{"id": "a"}"#, #"{"id": "b", "html": "x", "base64": "eA=="}"#,
      #"{"id": "c", "htm": "x"}"#, #"{"id": "d", "base64": "é"}"#, #"{"id": 5, "html": "x"}"#,
      #"{"id": "e", "file": "https://www.example.org/"}"#, #"{"id": "f", "file": "walk.har"}"#,
      #"{"id": "g", "file": "x.warc", "offset": 5}"#, #"{"id": "\#(long)", "html": "x"}"#,
      try Self.line(["id": control, "html": "x"]),
      String(repeating: "[", count: 50_000),
    ])
    #expect(batch.status == 3)
    #expect(batch.end.error == 13)
    #expect(batch.end.lines == 13)
    #expect(batch.answers.values.allSatisfy { $0.status == .error && $0.reason != nil })
    #expect(batch.answers[4]?.id == "a")
    #expect(batch.answers[6]?.id == "c")
    #expect(batch.answers[12]?.id == nil)
    #expect(batch.answers[13]?.id == nil)
  }

  /// The key at fault, and the id where there is one.
  @Test(arguments: [
    (#"{"html": "x"}"#, nil, "the key “id” is missing"), ("{}", nil, "the key “id” is missing"),
    (#"{"id": 5, "html": "x"}"#, "5", "the key “id” wants a text"),
    (#"{"id": null, "html": "x"}"#, nil, "the key “id” wants a text"),
    (#"{"id": "a", "html": 5}"#, "a", "the key “html” wants a text"),
    (#"{"id": "a", "file": "x", "offset": "1"}"#, "a", "the key “offset” wants a whole number"),
    (#"{"id": "a", "file": "x", "offset": 1.5}"#, "a", "offset and length are numbers"),
    (#"{"id": "a", "html": "x""#, nil, "this is no JSON"), ("[1]", nil, "a line is one object"),
  ])
  func theKeyAtFaultIsNamed(line: String, id: String?, reason: String) throws {
    let batch = try Result([line])
    #expect(batch.answers[1]?.id == id)
    #expect(batch.answers[1]?.reason?.contains(reason) == true, "\(batch.lines)")
  }

  @Test func blankLinesAreNone() throws {
    let batch = try Result(["", try Self.line(["id": "a", "html": Self.page(1)]), " \t\r", ""])
    #expect(batch.status == 0)
    #expect(batch.end.lines == 1)
    #expect(batch.answers[2]?.status == .audited)
  }

  /// As mail and as programs for the web write it.
  @Test func base64IsReadHoweverItIsWritten() throws {
    let bytes = Data(Self.page(1).utf8)
    let whole = bytes.base64EncodedString()
    #expect(whole.hasSuffix("="))
    let broken = bytes.base64EncodedString(options: [.lineLength76Characters])
    let bare = String(whole.prefix { $0 != "=" })
    let batch = try Result(
      try [whole, broken, bare].map { try Self.line(["id": "a", "base64": $0]) })
    #expect((1...3).allSatisfy { batch.answers[$0]?.status == .audited }, "\(batch.lines)")
  }

  /// A limit is told as it is written, and what is advised exists.
  @Test func aLargePageIsToldInWordsOfBatch() throws {
    let batch = try Result([
      try Self.line(["id": "a", "html": String(repeating: "x", count: 11_000_000)])
    ])
    let reason = try #require(batch.answers[1]?.reason)
    #expect(reason.contains("11 MB, and pages above 10 MiB"), "\(reason)")
    #expect(reason.contains("formaudit audit --max-bytes 20MB reads it"), "\(reason)")
  }

  @Test func allLinesAreWhatTheSchemaSays() throws {
    let schema = try CommandRun(["schema", "batch"]).output
    let lines = [try Self.line(["id": "a", "html": Self.page(1)]), "{}"]
    for options in [[], ["--full"]] {
      let told = try Result(lines, options).lines
      #expect(try Validator.mistakes(of: told, schema: schema) == "")
    }
    #expect(try Validator.mistakes(of: [#"{"end": {}, "rules": null}"#], schema: schema) != "")
  }

  /// Whatever a page says and however it is called.
  @Test func aSummaryIsLessThanAKilobyte() throws {
    let id = String(repeating: "\"", count: 50)
    let word = String(repeating: "<é\"\\\u{202E}", count: 400)
    let fields = (0..<300).map { "<label>\(word) \($0) <input name=a\($0) required></label>" }
    let pages = [
      "<html lang='\(word)'><title>\(word)</title><form>\(fields.joined())</form>",
      "<title>\(word)</title><p>\(word)", "",
    ]
    let batch = try Result(try pages.map { try Self.line(["id": id, "html": $0]) })
    #expect(batch.lines.count == 4)
    #expect(batch.lines.allSatisfy { $0.utf8.count <= 1024 })
  }

  @Test func pagesComeInManyWays() throws {
    let folder = try ScratchFolder()
    let page = Self.page(3)
    let path = try folder.write(page.utf8, as: "page.html")
    let record = Self.record(page)
    let archive = try folder.write(
      (Self.record(Self.page(1)) + record).utf8, as: "crawl.warc")
    let batch = try Result([
      try Self.line(["id": "text", "html": page]),
      try Self.line(["id": "bytes", "base64": Data(page.utf8).base64EncodedString()]),
      try Self.line(["id": "file", "file": path, "url": "https://www.example.org/"]),
      try Self.line([
        "id": "record", "file": archive, "offset": Self.record(Self.page(1)).utf8.count,
        "length": record.utf8.count,
      ]),
      try Self.line(["id": "gone", "file": folder.url.path + "/none.html"]),
    ])
    for line in 1...4 {
      #expect(batch.answers[line]?.status == .audited)
      #expect(batch.answers[line]?.summary == batch.answers[1]?.summary)
    }
    #expect(batch.answers[5]?.status == .notAudited)
  }

  private static func record(_ page: String) -> String {
    let answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
    return
      "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://www.example.org/form\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: \(answer.utf8.count)\r\n\r\n\(answer)\r\n\r\n"
  }

  /// The page that takes too long is given up, and the next one is audited by another worker.
  @Test func aPageThatTakesTooLongIsGivenUp() throws {
    let fields = (0..<19_000).map {
      "<label for=a\($0)>Word \($0)</label><input id=a\($0) name=n\($0)>"
    }
    let batch = try Result(
      [
        try Self.line(["id": "slow", "html": "<form>" + fields.joined() + "</form>"]),
        try Self.line(["id": "next", "html": Self.page(2)]),
      ], ["--jobs", "1"])
    #expect(batch.answers[1]?.status == .gaveUp)
    #expect(batch.answers[1]?.id == "slow")
    #expect(batch.answers[2]?.status == .audited)
    #expect(batch.status == 3)
  }

  /// Two million elements take more memory than a page may, or more time where the program was built for
  /// tests; the next page is audited by another worker.
  @Test func aPageOfTwoMillionElementsIsGivenUp() throws {
    let batch = try Result(
      [
        try Self.line(["id": "large", "html": String(repeating: "<br>", count: 2_300_000)]),
        try Self.line(["id": "next", "html": Self.page(2)]),
      ], ["--jobs", "1"])
    #expect(batch.answers[1]?.status == .gaveUp)
    #expect(batch.answers[1]?.reason?.hasPrefix("the page takes more than 2") == true)
    #expect(batch.answers[2]?.status == .audited)
    #expect((batch.end.lines, batch.end.gaveUp) == (2, 1))
  }

  /// Workers that are killed lose one page each, by name; the others have their values.
  @Test func workersThatDieLoseOnePageEach() throws {
    let folder = try ScratchFolder()
    let lines = try (0..<400).map { try Self.line(["id": "\($0)", "html": Self.page($0)]) }
    let input = try folder.write(lines.map { $0 + "\n" }.joined().utf8, as: "in.jsonl")
    let killing = """
      '\(CommandRun.executable.path)' batch --no-config --jobs 2 < '\(input)' > '\(folder.url.path)/out.jsonl' &
      batch=$!
      for time in 1 2 3 4; do
        sleep 0.4
        for worker in $(cat /proc/$batch/task/*/children 2>/dev/null); do kill -9 $worker; break; done
      done
      wait $batch
      """
    _ = try CommandRun(shell: killing, in: folder.url)
    let output = try String(
      contentsOf: folder.url.appendingPathComponent("out.jsonl"), encoding: .utf8)
    let told = output.split(separator: "\n")
    let answers = try told.dropLast().map {
      try JSONDecoder().decode(BatchAnswer.self, from: Data($0.utf8))
    }
    let end = try JSONDecoder().decode(BatchEnd.self, from: Data((told.last ?? "").utf8)).end
    #expect(Set(answers.map(\.id)).count == 400)
    #expect(end.lines == 400)
    #expect((1...4).contains(end.lost))
    #expect(end.lost + end.audited == 400)
  }

  @Test func aReportIsTheSameOnAnyNumberOfCores() throws {
    let folder = try ScratchFolder()
    let paths = try (0..<40).map { try folder.write(Self.page($0).utf8, as: "\($0).html") }
    let told = try ["1", "2", "5"].map { jobs in
      try CommandRun(
        ["audit", "--no-config", "--jobs", jobs, "--report", "json"] + paths + [folder.url.path])
    }
    #expect(told[0].status == 0)
    #expect(told[0].output == told[1].output)
    #expect(told[0].output == told[2].output)
    let wrong = try CommandRun(
      ["audit", "--no-config", "--jobs", "2"] + paths + [folder.url.path + "/none.yaml", "none"])
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("none.yaml"))
  }

  @Test func fullAnswersAreAuditsOfAReport() throws {
    let batch = try Result([try Self.line(["id": "a", "html": Self.page(4)])], ["--full"])
    let audit = try #require(batch.answers[1]?.audit)
    #expect(audit.journey.questions == 5)
    #expect(batch.answers[1]?.summary == nil)
  }
}
