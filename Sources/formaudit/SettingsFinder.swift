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

  /// The settings files of this folder and of those below, in the order of their paths; what is hidden or
  /// installed (`node_modules`, `vendor`) is passed over.
  static func below() -> [String] {
    var found: [String] = []
    var folders = [""]
    while let folder = folders.popLast(), found.count < mostFiles {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: "./" + folder)) ?? []
      let here = Settings.fileNames.first(where: names.contains)
      if let here { found.append(folder + here) }
      folders += names.filter { !$0.hasPrefix(".") && !installed.contains($0) }
        .map { folder + $0 + "/" }.filter(isFolder)
    }
    return found.sorted()
  }

  private static let installed: Set<String> = ["node_modules", "vendor", "venv", "target", "build"]
  /// No repository has more.
  private static let mostFiles = 1_000

  /// Links are not followed: they may lead round in circles.
  private static func isFolder(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: String(path.dropLast()))
    return attributes?[.type] as? FileAttributeType == .typeDirectory
  }

  private static func exists(_ name: String, in folder: URL) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path)
  }
}
