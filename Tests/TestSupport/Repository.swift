public import Foundation

/// Where the files of the project are, whatever the current folder.
public enum Repository {
  public static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  public static let fixtures = root.appendingPathComponent("Fixtures")

  /// Every HTML page of the fixtures, as `folder/page.html`, sorted.
  public static let fixturePages: [String] = {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: fixtures.path)) ?? []
    return paths.filter { $0.hasSuffix(".html") }.sorted()
  }()
}
