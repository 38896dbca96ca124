import Foundation

/// Where the root of the repository is, seen from the current folder.
struct RepositoryRoot {
  /// `../` for each folder on the way up; nothing at the root, or outside of a repository.
  let prefix: String
  /// The current folder, from the root; `.` at the root.
  let folderBelow: String

  /// No path has more folders.
  private static let mostFolders = 100

  static var ofCurrentFolder: RepositoryRoot {
    var folder = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    var below: [String] = []
    while below.count < mostFolders, folder.path != "/" {
      if FileManager.default.fileExists(atPath: folder.appendingPathComponent(".git").path) {
        return RepositoryRoot(
          prefix: below.map { _ in "../" }.joined(),
          folderBelow: below.isEmpty ? "." : below.joined(separator: "/"))
      }
      below.insert(folder.lastPathComponent, at: 0)
      folder = folder.deletingLastPathComponent()
    }
    return RepositoryRoot(prefix: "", folderBelow: ".")
  }
}
