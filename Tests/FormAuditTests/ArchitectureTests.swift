import Foundation
import TestSupport
import Testing

/// The page about the architecture names rooms and files that are there.
@Suite struct ArchitectureTests {
  private static let page = try? String(
    contentsOf: Repository.root.appendingPathComponent("Documentation/Architecture.md"),
    encoding: .utf8)

  /// The paths below a folder.
  private static func paths(below folder: String) -> [String] {
    let root = Repository.root.appendingPathComponent(folder).path
    return (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
  }

  @Test func itsFilesAreThere() throws {
    let page = try #require(Self.page)
    let sources = Self.paths(below: "Sources")
    let named = page.matches(of: #/`([\w/+]+\.swift)`/#).map { String($0.1) }
    #expect(named.count > 15)
    let missing = named.filter { name in
      !sources.contains { $0 == name || $0.hasSuffix("/\(name)") }
    }
    #expect(missing == [])
  }

  /// The files which carry one label, room by room.
  @Test func theWayOfALabelIsThere() throws {
    let page = try #require(Self.page)
    let walk = try #require(page.components(separatedBy: "## One label").last)
    let rows = walk.matches(of: #/\| `(\w+)` \| (.+) \|/#)
    #expect(rows.count == 8)
    for row in rows {
      let files = Self.paths(below: "Sources/\(row.1)").map {
        $0.split(separator: "/").last.map(String.init) ?? $0
      }
      let named = row.2.matches(of: #/`([\w+]+)`/#).map { String($0.1) }
      #expect(!named.isEmpty)
      for name in named { #expect(files.contains("\(name).swift"), "\(row.1)/\(name)") }
    }
  }

  @Test func everyRoomIsTold() throws {
    let page = try #require(Self.page)
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Repository.root.appendingPathComponent("Sources").path)
    let rooms = folders.filter { name in
      !["CLibCurl", "CLibXML2", "CZLib"].contains(name) && !name.hasPrefix("EmbedRules")
    }
    #expect(rooms.count > 10)
    #expect(rooms.filter { !page.contains("| `\($0)` |") } == [])
  }
}
