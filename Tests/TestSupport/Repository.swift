package import Foundation

/// Where the files of the project are, whatever the current folder.
package enum Repository {
  package static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  package static let fixtures = root.appendingPathComponent("Fixtures")

  /// Every HTML page of the fixtures, as `folder/page.html`, sorted.
  package static let fixturePages: [String] = {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: fixtures.path)) ?? []
    return paths.filter { $0.hasSuffix(".html") }.sorted()
  }()
}
