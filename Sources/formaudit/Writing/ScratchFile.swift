import FormAudit
import Glibc

/// The hidden file beside the one that is written, which takes its place when it is finished.
///
/// Its name is always the same, so that what an interrupted run leaves behind is used up by the next
/// one; it is locked while it is written, so that two runs take their turns.
enum ScratchFile {
  static func write(
    _ parts: OutputParts, inPlaceOf place: String, former: stat?, told path: String
  ) throws(WriteFailure) {
    let scratch = name(beside: place)
    let descriptor = try locked(scratch, told: path)
    defer { close(descriptor) }
    let failed =
      fill(descriptor, parts, former: former) ?? (rename(scratch, place) == 0 ? nil : errno)
    guard let failed else { return }
    unlink(scratch)
    throw WriteFailure(path: path, number: failed)
  }

  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// A name has 255 bytes at most.
  private static func name(beside place: String) -> String {
    let own = place.split(separator: "/").last ?? ""
    return folder(of: place) + "/." + String(decoding: own.utf8.prefix(200), as: UTF8.self)
      + ".formaudit"
  }

  /// - Returns: An error number of the system, or nil when all is written.
  private static func fill(_ descriptor: Int32, _ parts: OutputParts, former: stat?) -> Int32? {
    guard ftruncate(descriptor, 0) == 0 else { return errno }
    if let failed = Descriptor.write(parts: parts, to: descriptor) { return failed }
    // The owner is kept where the system lets us; the mode, always.
    if let former { _ = fchown(descriptor, former.st_uid, former.st_gid) }
    guard fchmod(descriptor, former.map { $0.st_mode & 0o7777 } ?? usualMode) == 0,
      fsync(descriptor) == 0
    else { return errno }
    return nil
  }

  private static var usualMode: mode_t {
    let mask = umask(0)
    umask(mask)
    return 0o666 & ~mask
  }

  /// Another run may have renamed the file between our opening and our locking it: then it is
  /// somebody's result, and is opened anew.
  private static func locked(_ scratch: String, told path: String) throws(WriteFailure) -> Int32 {
    while true {
      let flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
      let descriptor = open(scratch, flags, 0o600)
      guard descriptor >= 0 else { throw WriteFailure(path: path, number: errno) }
      guard isOurs(descriptor) else {
        close(descriptor)
        throw WriteFailure(path: path, number: EEXIST)
      }
      FileLock.wait(descriptor)
      if isStill(descriptor, at: scratch) { return descriptor }
      close(descriptor)
    }
  }

  /// In a folder that others write to, nobody can lay out a file of theirs for us to fill.
  private static func isOurs(_ descriptor: Int32) -> Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
      && status.st_uid == geteuid() && status.st_nlink <= 1
  }

  private static func isStill(_ descriptor: Int32, at scratch: String) -> Bool {
    var (opened, there) = (stat(), stat())
    return fstat(descriptor, &opened) == 0 && lstat(scratch, &there) == 0
      && opened.st_ino == there.st_ino && opened.st_dev == there.st_dev
  }
}
