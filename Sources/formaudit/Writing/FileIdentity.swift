import FormAudit
import Glibc

/// A file whatever its path is called: two paths that lead to one file are equal.
enum FileIdentity: Hashable {
  /// A file that is there.
  case known(device: dev_t, inode: ino_t)
  /// One that is not there yet, in a folder without links.
  case coming(folder: String, name: String)

  /// nil for what is no regular file, such as a device: it holds nothing that could be lost.
  init?(path: String) {
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFREG else { return nil }
      self = .known(device: status.st_dev, inode: status.st_ino)
      return
    }
    let folder = ScratchFile.folder(of: path)
    guard let name = path.split(separator: "/").last, let whole = realpath(folder, nil) else {
      return nil
    }
    defer { free(whole) }
    self = .coming(folder: String(cString: whole), name: String(name))
  }
}
