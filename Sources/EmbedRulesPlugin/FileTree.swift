import Foundation

/// Lists files, folder by folder, in a fixed order.
enum FileTree {
  /// Every file below a folder, sorted by path.
  static func files(below folder: URL) -> [URL] {
    let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let found = (walk?.allObjects as? [URL]) ?? []
    return found.filter { !$0.hasDirectoryPath }.sorted { $0.path < $1.path }
  }
}
