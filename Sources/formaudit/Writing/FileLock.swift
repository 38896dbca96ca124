import Glibc

/// Lets runs of formaudit which change the same files take their turns.
enum FileLock {
  /// Does the work while no other run does any in this folder.
  ///
  /// The folder itself is locked, so that no file of ours stays behind; the lock ends with the run,
  /// however it ends. Where a file system knows no locks, the work is done without.
  static func holding<Value>(folder: String, _ work: () throws -> Value) rethrows -> Value {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return try work() }
    defer { close(descriptor) }
    wait(descriptor)
    return try work()
  }

  /// Waits until the lock of an open file is ours; closing the file frees it.
  static func wait(_ descriptor: Int32) {
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
  }
}
