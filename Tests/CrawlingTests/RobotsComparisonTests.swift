import Foundation
import Testing

@testable import Crawling

/// Answers questions about files that another program asks too: `Scripts/compare-robots`.
@Suite struct RobotsComparisonTests {
  private struct Sample: Decodable {
    let file: String
    let paths: [String]
  }

  private static let path = ProcessInfo.processInfo.environment["ROBOTS_FILES"]

  @Test(.enabled(if: path != nil)) func answersAreWritten() throws {
    let path = try #require(Self.path)
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let answers = try lines.map { line in
      let sample = try JSONDecoder().decode(Sample.self, from: Data(line.utf8))
      let robots = RobotsFile(reading: Array(sample.file.utf8), for: "formaudit")
      return String(
        decoding: try JSONEncoder().encode(sample.paths.map { robots.allows(path: $0) }),
        as: UTF8.self)
    }
    try answers.joined(separator: "\n").write(
      toFile: path + ".answers", atomically: true, encoding: .utf8)
    #expect(answers.count == lines.count)
  }
}
