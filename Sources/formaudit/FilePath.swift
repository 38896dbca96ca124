import Foundation

/// Paths as people and forges read them.
enum FilePath {
  /// A path seen from the current folder where it lies inside, else as it is; without `./`.
  static func fromHere(_ path: String) -> String {
    let here = FileManager.default.currentDirectoryPath + "/"
    let inside = path.hasPrefix(here) ? String(path.dropFirst(here.count)) : path
    return inside.hasPrefix("./") ? String(inside.dropFirst(2)) : inside
  }
}
