import Foundation
import TestSupport
import Testing

/// `audit --watch`: a change of a file brings another report, and tells the one that is open.
@Suite(.serialized) struct WatchTests {
  private func start(_ arguments: [String], in folder: URL) throws -> Process {
    let process = Process()
    process.executableURL = CommandRun.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["LANG": "C.UTF-8"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Waits until a file is there and says something; a busy machine takes its time.
  private func content(_ file: URL, until isWanted: (String) -> Bool) throws -> String {
    for _ in 0..<600 {
      let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
      if isWanted(text) { return text }
      Thread.sleep(forTimeInterval: 0.1)
    }
    Issue.record("\(file.lastPathComponent) does not say what it should")
    return ""
  }

  private func page(_ labels: [String]) -> Data {
    let questions = labels.map { "<label>\($0) <input name=\"\($0)\"></label>" }
    return Data(
      "<html lang=en><title>Form</title><form method=post>\(questions.joined())</form>".utf8)
  }

  /// The report stands in the folder that is watched: what the run writes is no change.
  @Test func aChangeBringsAnotherReport() throws {
    let scratch = try ScratchFolder()
    let (file, report) = (
      scratch.url.appendingPathComponent("form.html"),
      scratch.url.appendingPathComponent("report.html")
    )
    let mark = scratch.url.appendingPathComponent("report.html.revision.svg")
    try page(["Surname"]).write(to: file)
    let process = try start(
      ["audit", "form.html", "--watch", "--report", "html=report.html"], in: scratch.url)
    defer {
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
    }
    let first = try content(mark) { $0.hasSuffix("/>\n") }
    #expect(try content(report) { $0.contains("Surname") }.contains(" data-revision=\""))
    Thread.sleep(forTimeInterval: 1.5)
    #expect(try String(contentsOf: mark, encoding: .utf8) == first)
    try page(["Surname", "Favourite colour"]).write(to: file)
    #expect(try content(report) { $0.contains("Favourite colour") }.contains("img-src"))
    #expect(try content(mark) { $0 != first && $0.hasSuffix("/>\n") } != first)
  }

  @Test func thereMustBeAFile() throws {
    let run = try CommandRun(["audit", "https://127.0.0.1:1/", "--watch", "--no-config"])
    #expect(run.status == 2)
    #expect(run.errors.contains("there is no file to watch"))
  }
}
