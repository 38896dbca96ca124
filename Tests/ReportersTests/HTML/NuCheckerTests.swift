import Escaping
import Foundation
import TestSupport
import Testing
import Words

@testable import Report
@testable import Reporters

/// The checker, where it and Java are.
private enum NuChecker {
  static let path = Repository.root.appendingPathComponent(".build/test-schemas/vnu.jar").path

  static let isThere: Bool = {
    let places = ["/usr/bin/java", "/usr/local/bin/java"]
    return FileManager.default.fileExists(atPath: path)
      && places.contains { FileManager.default.isExecutableFile(atPath: $0) }
  }()
}

/// The Nu checker, which the W3C uses, finds no error in reports.
@Suite(
  .enabled(
    if: NuChecker.isThere,
    "NO JAVA OR NO NU CHECKER HERE (Scripts/install-missing --tests): HTML was not checked by it"))
struct NuCheckerTests {
  @Test func reportsHaveNoErrors() throws {
    let forms = ["pre-plainte-2015", "pre-plainte-refonte"]
    let reports = [
      HTMLReport.tell(
        try FixtureReport.report(forms, .english),
        translations: [try FixtureReport.report(forms, .french)]),
      HTMLReport.tell(try FixtureReport.report(html: HostilePage.html, .french)),
      try CommentsPageTests.page(["Ma profession est obligatoire", HostilePage.attack]),
    ]
    #expect(try Self.errors(in: reports) == "")
    // What is wrong is found.
    #expect(try Self.errors(in: ["<!DOCTYPE html><p><blink>"]).contains("error"))
  }

  private static func errors(in documents: [String]) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let paths = try documents.enumerated().map { number, document in
      let path = folder.appendingPathComponent("\(number).html")
      try Data(document.utf8).write(to: path)
      return path.path
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["java", "-Xss4m", "-jar", NuChecker.path, "--errors-only"] + paths
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: said, as: UTF8.self)
  }
}
