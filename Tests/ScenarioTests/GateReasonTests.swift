import Foundation
import TestSupport
import Testing

/// What the gate refuses is a failing entry of every format, at the line of the question: a job that
/// reads only one of them goes red.
@Suite struct GateReasonTests {
  private static let before = """
    <!doctype html><html lang="en"><title>Parking</title><form method="post">
    <p><label for="n">Your name</label> <input id="n" name="n" autocomplete="name" required></p>
    <button>Send</button></form>
    """
  private static let after = before.replacing(
    "<button>",
    with:
      "<p><label for=\"c\">Colour of the car</label>\n<input id=\"c\" name=\"c\" required></p>\n<button>"
  )

  private static let formats = ["junit", "sarif", "gitlab", "checkstyle", "tap", "csv", "github"]

  private func reports(_ page: String) throws -> [String: String] {
    let folder = try ScratchFolder()
    _ = try folder.write("targets: { parking: { file: page.html } }\n".utf8, as: "formaudit.yaml")
    _ = try folder.write(Self.before.utf8, as: "page.html")
    #expect(try CommandRun(["baseline", "write"], in: folder.url).status == 0)
    _ = try folder.write(page.utf8, as: "page.html")
    let run = try CommandRun(
      ["check"] + Self.formats.flatMap { ["--report", "\($0)=out.\($0)"] }, in: folder.url)
    #expect(run.status == (page == Self.before ? 0 : 1))
    return try Dictionary(
      uniqueKeysWithValues: Self.formats.map { format in
        let file = folder.url.appendingPathComponent("out.\(format)")
        return (format, try String(contentsOf: file, encoding: .utf8))
      })
  }

  @Test func aQuestionMoreIsToldByEveryFormat() throws {
    let told = try reports(Self.after)
    for (format, text) in told {
      #expect(text.contains("required question added: “Colour of the car”"), "\(format)")
      #expect(text.contains("formaudit baseline accept"), "\(format)")
    }
    let line = 4
    #expect(told["github"]?.contains("::error file=page.html,line=\(line),") == true)
    #expect(told["gitlab"]?.contains("\"begin\" : \(line)") == true)
    #expect(told["sarif"]?.contains("\"ruleId\" : \"gate-addedQuestion\"") == true)
    #expect(told["sarif"]?.contains("\"startLine\" : \(line)") == true)
    #expect(told["checkstyle"]?.contains("line=\"\(line)\" severity=\"error\"") == true)
    #expect(told["junit"]?.contains("<failure type=\"gate-addedQuestion\"") == true)
    #expect(told["tap"]?.contains("not ok 2 - gate-addedQuestion — parking") == true)
    #expect(told["csv"]?.contains("gate-addedQuestion,gate,serious") == true)
  }

  @Test func thoseWhoReadOneFormatGoRed() throws {
    let (calm, refused) = (try reports(Self.before), try reports(Self.after))
    for reader in ReportReader.allCases {
      let (before, after) = try (
        reader.failures(in: calm[reader.rawValue] ?? ""),
        reader.failures(in: refused[reader.rawValue] ?? "")
      )
      #expect(after > before, "\(reader)")
      // Forges hold these two against the target branch: what was known stays an entry.
      #expect(before == 0 || [.sarif, .gitlab].contains(reader), "\(reader)")
    }
  }

  @Test func nothingIsRedWhenNothingGotHeavier() throws {
    for (format, text) in try reports(Self.before) {
      #expect(!text.contains("gate-addedQuestion"), "\(format)")
      #expect(format != "junit" || !text.contains("gate-"), "\(format)")
    }
  }
}
