import Foundation
import Report
import TestSupport
import Testing

@testable import History

/// `check --history` and `history`, as a team runs them.
@Suite struct HistoryCommandTests {
  private static let page = """
    <html lang=en><title>Contact</title><form method=post><label for=n>Name *</label>\
    <input id=n name=name required><button>Send</button></form>
    """

  private func team() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    _ = try folder.write(
      "targets:\n  contact: { file: page.html }\nhistory: formaudit.history\n".utf8,
      as: "formaudit.yaml")
    _ = try folder.write(Self.page.utf8, as: "page.html")
    #expect(try CommandRun(["baseline", "write"], in: folder.url).status == 0)
    return folder
  }

  private func history(_ folder: ScratchFolder) throws -> History {
    let file = folder.url.appendingPathComponent("formaudit.history")
    return History(reading: try String(contentsOf: file, encoding: .utf8))
  }

  @Test func eachCheckAddsOneLineATarget() throws {
    let folder = try team()
    for (date, status) in [("2026-01-05", 0), ("2026-02-05T10:00:00+02:00", 0)] {
      let run = try CommandRun(["check", "--timestamp", date, "--commit", "abc"], in: folder.url)
      #expect(Int(run.status) == status)
    }
    let more = Self.page.replacing(
      "<button", with: "<label>Age * <input name=age required></label><button")
    _ = try folder.write(more.utf8, as: "page.html")
    #expect(try CommandRun(["check", "--timestamp", "2026-03-05"], in: folder.url).status == 1)
    let runs = try history(folder).runs
    #expect(runs.map(\.date) == ["2026-01-05", "2026-02-05T08:00:00Z", "2026-03-05"])
    #expect(runs.map(\.gate) == [.accepted, .accepted, .refused])
    #expect(runs.map(\.questions) == [1, 1, 2])
    #expect(runs.map(\.commit) == ["abc", "abc", nil])
    let told = try CommandRun(["history", "--lang", "en"], in: folder.url)
    #expect(told.status == 0)
    #expect(told.output.contains("contact · 3 runs"))
    #expect(told.output.contains("+1 question"))
    let table = try CommandRun(
      ["history", "--report", "csv=h.csv", "--lang", "en"], in: folder.url)
    #expect(table.status == 0 && table.output.isEmpty)
    let csv = try String(contentsOf: folder.url.appendingPathComponent("h.csv"), encoding: .utf8)
    #expect(csv.split(separator: "\r\n").count == 4)
  }

  /// Curves for people who look; no script, and nothing of a name is markup.
  @Test func aHistoryIsAPageToLookAt() throws {
    let folder = try team()
    let lines = (1...3).map { month in
      """
      {"date":"2026-0\(month)-01","target":"<script>x()</script>","rules":"\(month)","version":"1",\
      "outcome":"audited","questions":\(month),"p10":60,"p50":\(month * 60),"p90":400,"mark":50}

      """
    }
    _ = try folder.write(lines.joined().utf8, as: "formaudit.history")
    let run = try CommandRun(
      ["history", "--report", "html=h.html", "--lang", "fr"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    let html = try String(contentsOf: folder.url.appendingPathComponent("h.html"), encoding: .utf8)
    #expect(html.contains("&lt;script&gt;x()") && !html.contains("<script"))
    #expect(html.components(separatedBy: "<figure").count == 3)
    #expect(html.contains("autres règles ou autre version"))
  }

  /// Two jobs at once, and one that was ended in the middle of a line.
  @Test func severalWritersLoseNoRun() throws {
    let folder = try team()
    _ = try folder.write("{\"date\":\"2026-01-0".utf8, as: "formaudit.history")
    let shell = "for i in 1 2 3 4 5 6; do formaudit check --timestamp 2026-0$i-01 & done; wait"
    _ = try CommandRun(shell: shell, in: folder.url)
    let history = try history(folder)
    #expect(history.unreadable == [1])
    #expect(history.runs.count == 6)
  }

  /// Names of any length, and of signs that JSON writes longer.
  @Test(arguments: ["\"", "é", "🧾", "\\", "\u{202E}", "a"]) func aLineIsShort(sign: String) throws {
    let folder = try team()
    let name = String(repeating: sign, count: 200)
    let settings =
      "targets:\n  \"\(name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\": { file: page.html }\n"
    _ = try folder.write(settings.utf8, as: "formaudit.yaml")
    _ = try CommandRun(
      ["check", "--history", "h", "--commit", String(repeating: "f", count: 64)], in: folder.url)
    let lines = try String(contentsOf: folder.url.appendingPathComponent("h"), encoding: .utf8)
    #expect(lines.utf8.count <= 400)
    #expect(History(reading: lines).runs.count == 1)
  }

  @Test func reportsOfEarlierRunsAreTaken() throws {
    let folder = try team()
    #expect(
      try CommandRun(
        ["audit", "page.html", "--report", "json=audit-2025-11-28.json"], in: folder.url
      )
      .status == 0)
    let run = try CommandRun(["history", "import", "audit-2025-11-28.json"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try history(folder).runs.map(\.date) == ["2025-11-28"])
    let wrong = try CommandRun(["history", "import", "page.html"], in: folder.url)
    #expect(wrong.status == 2)
  }

  @Test func aMissingHistoryIsToldWithTheWayToHaveOne() throws {
    let folder = try ScratchFolder()
    let run = try CommandRun(["history", "--lang", "en"], in: folder.url)
    #expect(run.status == 2)
    #expect(run.errors.contains("formaudit check --history formaudit.history"))
  }
}
