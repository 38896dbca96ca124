import Glibc
import Numbers

/// What the system says of a file without opening it.
struct FileStatus {
  let isFolder: Bool
  /// What stands there instead of a file or a folder.
  let nature: FetchError.Nature?
  /// In bytes; 0 for what has no size of its own.
  let size: Int

  /// Looks at what a path leads to, links followed.
  static func ofPath(_ path: String) throws(FetchError) -> FileStatus {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw FetchError(.badAddress, at: path) }
    var status = stat()
    guard stat(path, &status) == 0 else { throw failure(errno, at: path) }
    return FileStatus(status)
  }

  /// Looks at what an open descriptor leads to.
  static func ofDescriptor(_ descriptor: Int32, at path: String) throws(FetchError) -> FileStatus {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(errno, at: path) }
    return FileStatus(status)
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && FileStatus(status).isFolder
  }

  /// The error that a system error number stands for.
  static func failure(_ number: Int32, at path: String) -> FetchError {
    let isAbsent = [ENOENT, ENOTDIR, ENAMETOOLONG].contains(number)
    return FetchError(isAbsent ? .notFound : .notReadable, at: path, detail: sentence(of: number))
  }

  static func sentence(of number: Int32) -> String {
    String(cString: strerror(number))
  }

  private init(_ status: stat) {
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    nature =
      switch status.st_mode & S_IFMT {
      case S_IFREG, S_IFDIR: nil
      case S_IFIFO: .pipe
      case S_IFSOCK: .socket
      default: .device
      }
    size = Int(status.st_size)
  }
}
