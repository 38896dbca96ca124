import Glibc
import Words

/// The pages of a folder in the order in which people go through them.
package enum FolderListing {
  /// The paths of the pages directly in a folder: the home page first, then in natural order.
  ///
  /// Pages are the files ending in `.html`, `.htm` or `.xhtml`, capitals aside; hidden files and
  /// folders are skipped.
  ///
  /// - Parameter archives: The endings of the names of archives, which are listed too.
  /// - Throws: `badAddress`, `notFound`, `notReadable`, or `emptyFolder` when no page is there.
  private static func isArchive(_ name: String, _ endings: [String]) -> Bool {
    !name.hasPrefix(".") && endings.contains(where: name.lowercased().hasSuffix)
  }

  package static func pages(in path: String, and archives: [String] = []) throws(FetchError)
    -> [String]
  {
    guard try FileStatus.ofPath(path).isFolder else {
      throw FetchError(.notReadable, at: path, detail: FileStatus.sentence(of: ENOTDIR))
    }
    let prefix = path.hasSuffix("/") ? path : path + "/"
    let pages = try fileNames(in: path)
      .filter { isPage(fileName: $0) || isArchive($0, archives) }
      .filter { !FileStatus.isFolder(prefix + $0) }
      .sorted(by: readsBefore)
    guard !pages.isEmpty else { throw FetchError(.emptyFolder, at: path) }
    return pages.map { prefix + $0 }
  }

  /// Whether a file bears the name of a home page: `index`, `home` or `accueil`, whatever its
  /// ending and capitals.
  package static func isHomePage(fileName: String) -> Bool {
    let stem = fileName.lastIndex(of: ".").map { fileName[..<$0] } ?? fileName[...]
    return ["index", "home", "accueil"].contains(stem.lowercased())
  }

  /// The path that somebody meant who made a slip in the name of a file or folder.
  static func nearest(to path: String) -> String? {
    let whole = path.hasSuffix("/") ? path.dropLast() : path[...]
    let start = whole.lastIndex(of: "/").map { whole.index(after: $0) } ?? whole.startIndex
    let names = try? fileNames(in: start == whole.startIndex ? "." : String(whole[..<start]))
    let near = DidYouMean.nearest(to: String(whole[start...]), among: names ?? [])
    return near.map { String(whole[..<start]) + $0 }
  }

  static func isPage(fileName: String) -> Bool {
    let name = fileName.lowercased()
    return !name.hasPrefix(".") && [".html", ".htm", ".xhtml"].contains { name.hasSuffix($0) }
  }

  private static func readsBefore(_ first: String, _ second: String) -> Bool {
    let (firstIsHome, secondIsHome) = (isHomePage(fileName: first), isHomePage(fileName: second))
    return firstIsHome == secondIsHome ? naturalOrder(first, second) : firstIsHome
  }

  private static func fileNames(in path: String) throws(FetchError) -> [String] {
    guard let folder = opendir(path) else {
      throw FetchError(.notReadable, at: path, detail: FileStatus.sentence(of: errno))
    }
    defer { closedir(folder) }
    let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    var names: [String] = []
    while let entry = readdir(folder) {
      // The tuple is not copied: a directory entry may be shorter than its declared type.
      let name = UnsafeRawPointer(entry).advanced(by: nameOffset).assumingMemoryBound(
        to: CChar.self)
      names.append(String(cString: name))
    }
    return names
  }
}
