import Foundation
import TestSupport
import Testing

/// Files that were never meant to be audited: a clear result or a clear error, never a crash, never
/// more than 1 GiB.
@Suite(.serialized) struct HostileInputTests {
  static let inputs: [(name: String, bytes: [UInt8], status: Int32)] = [
    ("empty", [], 3),
    ("binary", (0..<20_000).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 3) }, 3),
    ("png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + Array(repeating: 0, count: 500), 3),
    ("nested", Array((String(repeating: "<div>", count: 100_000) + form).utf8), 0),
    (
      "attribute", Array("<p title='\(String(repeating: "x", count: 1_000_000))'></p>\(form)".utf8),
      0
    ),
    ("duplicate", Array("<form method=post><input name=a name=b aria-label=Nom></form>".utf8), 0),
    ("nul", Array("<p>a\u{0}b</p>\(form)".utf8), 0),
    ("invalid", Array("<p>caf".utf8) + [0xE9, 0xFF, 0xC3] + Array("</p>\(form)".utf8), 0),
    (
      "unclosed",
      Array("<form method=post><label>Nom<input name=n><select><option>x<option>y".utf8), 0
    ),
  ]
  static let form = "<form method=post><label>Nom<input name=nom></label></form>"

  @Test(arguments: inputs.map(\.name))
  func endsClearly(name: String) throws {
    let input = try #require(Self.inputs.first { $0.name == name })
    let scratch = try ScratchFolder()
    let path = try scratch.write(input.bytes, as: "\(name).html")
    let run = try CommandRun(["audit", path, "--lang", "en"])
    #expect(run.status == input.status, "\(run.output)\(run.errors)")
    #expect(!run.output.isEmpty)
    #expect(run.output.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    #expect(Self.largestChildMegabytes < 1024)
  }

  @Test func aPageOverTheLimitIsRefusedThenReadWhenAsked() throws {
    let scratch = try ScratchFolder()
    let filler = String(repeating: "<p>texte</p>\n", count: 1_600_000)
    let path = try scratch.write((Self.form + filler).utf8, as: "huge.html")
    let refused = try CommandRun(["audit", path, "--lang", "en"])
    #expect(refused.status == 3)
    #expect(refused.output.contains("--max-bytes"), "\(refused.output)")
    let read = try CommandRun(["audit", path, "--lang", "en", "--max-bytes", "30000000"])
    #expect(read.status == 0, "\(read.errors)")
    #expect(read.output.contains("1 question"))
    #expect(Self.largestChildMegabytes < 1024)
  }

  @Test func readsStandardInput() throws {
    let run = try CommandRun(
      ["audit", "-", "--address", "https://demarche.example/formulaire", "--lang", "fr"],
      input: Data(Self.form.utf8))
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("https://demarche.example/formulaire"))
  }

  @Test func believesTheCharacterSetItIsTold() throws {
    let scratch = try ScratchFolder()
    let label =
      Array("<form method=post><label>Pr".utf8) + [0xE9] + Array("nom<input></label></form>".utf8)
    let path = try scratch.write(label, as: "latin.html")
    let run = try CommandRun(["audit", path, "--charset", "windows-1252", "--report", "json"])
    #expect(run.output.contains("\"Prénom\""))
  }

  @Test func writesSeveralReports() throws {
    let scratch = try ScratchFolder()
    let page = try scratch.write(Self.form.utf8, as: "page.html")
    let json = scratch.url.appendingPathComponent("audit.json").path
    let run = try CommandRun([
      "audit", page, "--report", "json=\(json)", "--report", "text", "--lang", "en",
    ])
    #expect(run.status == 0)
    #expect(run.output.contains("1 question"))
    let written = try JSONSerialization.jsonObject(
      with: Data(contentsOf: URL(fileURLWithPath: json)))
    #expect((written as? [String: Any])?["schema"] as? Int == 2)
  }

  /// The most memory that any command of these tests has used.
  private static var largestChildMegabytes: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }
}
