import FormAudit
import Foundation
import TestSupport
import Testing

/// What the door says of targets that are not as they should be.
@Suite struct DoorTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
    "formaudit-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func write(_ text: String, as name: String) throws -> String {
    let file = folder.appendingPathComponent(name)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  @Test func aPageThatIsNotThereIsPartialAndHasNoFigures() async throws {
    let report = try await FormAudit().audit(folder.path + "/missing.html")
    #expect(report.status == .partial)
    #expect(report.audits[0].score == nil && report.audits[0].time == nil)
    #expect(report.audits[0].reason?.isEmpty == false)
    let page = try await FormAudit().audit(html: "<p><input".utf8, address: "a")
    #expect(page.status == .partial)
  }

  @Test func aDifferenceWithoutASideTellsWhy() async throws {
    let page = try write("<form method=post><label>A<input></label></form>", as: "a.html")
    let difference = try await FormAudit().diff(page, folder.path + "/missing.html")
    #expect(difference.status == .partial && difference.targets.isEmpty)
    #expect(difference.problems.count == 1)
  }

  @Test func mistakesInFilesAreThrown() async throws {
    let journey = try write("pages: 3\n", as: "journey.yaml")
    await #expect(throws: TargetError.self) { try await FormAudit().audit(journey) }
    let outside = try write("pages:\n  - { file: ../a.html }\n", as: "outside.yaml")
    await #expect(throws: TargetError.self) { try await FormAudit().audit(outside) }
    let empty = folder.path + "/empty"
    try FileManager.default.createDirectory(atPath: empty, withIntermediateDirectories: true)
    await #expect(throws: TargetError.self) { try await FormAudit().audit(empty) }
    #expect(throws: TargetError.self) { try FormAudit(profile: "nobody") }
    #expect(throws: TargetError.self) { try FormAudit(settings: folder.path + "/none.yaml") }
    await #expect(throws: TargetError.self) {
      try await FormAudit().check(outside, against: "nonsense")
    }
  }

  @Test func reportsSpeakFrench() async throws {
    let french = try #require(Language(rawValue: "fr"))
    let page = try write("<form method=post><input></form>", as: "a.html")
    let report = try await FormAudit(language: french).audit(page)
    let english = try await FormAudit().audit(page)
    #expect(report.language == french)
    #expect(report.audits[0].verdicts.map(\.title) != english.audits[0].verdicts.map(\.title))
  }
}
