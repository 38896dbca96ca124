import Glibc
import Numbers

/// A file that a command writes: whole, or as it was before.
///
/// Links are followed to their end. A regular file is replaced by a finished one, which keeps its
/// mode; a device or a pipe is written to, never replaced.
struct OutputFile {
  let path: String

  private static let longestPath = Int(PATH_MAX)

  func write(_ text: String) throws(WriteFailure) {
    try write(parts: [Array(text.utf8)])
  }

  /// Writes the parts one after the other.
  func write(parts: OutputParts) throws(WriteFailure) {
    var former = stat()
    guard stat(path, &former) == 0 else {
      guard errno == ENOENT else { throw failure(errno) }
      return try replace(endOfLinks(), former: nil, by: parts)
    }
    switch former.st_mode & S_IFMT {
    case S_IFREG: try replace(wholePath(), former: former, by: parts)
    case S_IFDIR: throw failure(EISDIR)
    default: try pour(parts, into: path, flags: 0)
    }
  }

  /// Where the file is, no link being left in its path.
  private func wholePath() throws(WriteFailure) -> String {
    guard let whole = realpath(path, nil) else { throw failure(errno) }
    defer { free(whole) }
    return String(cString: whole)
  }

  /// Where a link leads whose file does not exist yet; the path itself when it is no link.
  private func endOfLinks() throws(WriteFailure) -> String {
    var place = path
    for _ in 0..<40 {
      var target = [CChar](repeating: 0, count: Self.longestPath)
      let count = readlink(place, &target, Self.longestPath)
      guard count >= 0 else { return place }
      let link = String(decoding: target.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
      place = link.hasPrefix("/") ? link : ScratchFile.folder(of: place) + "/" + link
    }
    throw failure(ELOOP)
  }

  /// A file which cannot be replaced, its folder being closed or the file mounted alone, is written
  /// over.
  private func replace(_ place: String, former: stat?, by parts: OutputParts) throws(WriteFailure) {
    if former != nil, access(place, W_OK) != 0 { throw failure(errno) }
    do throws(WriteFailure) {
      try ScratchFile.write(parts, inPlaceOf: place, former: former, told: path)
    } catch {
      let isBound = [EACCES, EPERM, EROFS, EBUSY].contains(error.number)
      guard former != nil, isBound else { throw error }
      try pour(parts, into: place, flags: O_TRUNC)
    }
  }

  private func pour(_ parts: OutputParts, into place: String, flags: Int32) throws(WriteFailure) {
    let descriptor = open(place, O_WRONLY | O_CLOEXEC | O_NOCTTY | flags)
    guard descriptor >= 0 else { throw failure(errno) }
    let failed = Descriptor.write(parts: parts, to: descriptor)
    let closed = close(descriptor) == 0 ? nil : errno
    if let number = failed ?? closed { throw failure(number) }
  }

  private func failure(_ number: Int32) -> WriteFailure {
    WriteFailure(path: path, number: number)
  }
}
