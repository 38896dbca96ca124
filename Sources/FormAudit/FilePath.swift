import Foundation

/// Paths as people and forges read them.
package enum FilePath {
  /// A path seen from the root of the repository, or from the current folder when there is none;
  /// as it is where it lies outside.
  package static func inRepository(_ path: String) -> String {
    let whole = URL(fileURLWithPath: path).standardizedFileURL.path
    let root = root == "/" ? root : root + "/"
    return whole.hasPrefix(root) ? String(whole.dropFirst(root.count)) : path
  }

  /// The nearest folder upwards that holds `.git`.
  private static let root: String = {
    let here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath).standardizedFileURL
    var folder = here
    while folder.path != "/" {
      let mark = folder.appendingPathComponent(".git").path
      if FileManager.default.fileExists(atPath: mark) { return folder.path }
      folder = folder.deletingLastPathComponent()
    }
    return here.path
  }()
}
