import Foundation
import RuleFiles

/// Finds the settings file of a project.
enum SettingsFinder {
  /// No path has more folders.
  private static let mostFolders = 100

  /// The settings file of this folder, else of the folders above, up to the root of the repository.
  static func nearest() -> String? {
    var folder = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    var prefix = ""
    for _ in 0..<mostFolders {
      if let name = Settings.fileNames.first(where: { exists($0, in: folder) }) {
        return prefix + name
      }
      let above = folder.deletingLastPathComponent()
      if exists(".git", in: folder) || above.path == folder.path { return nil }
      folder = above
      prefix += "../"
    }
    return nil
  }

  private static func exists(_ name: String, in folder: URL) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path)
  }
}
