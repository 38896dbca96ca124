import Glibc

/// Bytes written to an open file of the system, all of them or an error.
enum Descriptor {
  private static let bufferSize = 1 << 20

  /// The parts one after the other, in writes of about a mebibyte.
  static func write(parts: OutputParts, to descriptor: Int32) -> Int32? {
    var buffer: [UInt8] = []
    let failure = parts.pour { part in
      buffer += part
      guard buffer.count >= bufferSize else { return nil }
      defer { buffer.removeAll(keepingCapacity: true) }
      return write(buffer, to: descriptor)
    }
    return failure ?? write(buffer, to: descriptor)
  }

  /// - Returns: The error number of the system, or nil when every byte was taken.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + start }, bytes.count - start)
      }
      if count >= 0 {
        start += count
      } else if let failure = failureAfterWaiting(errno, descriptor) {
        return failure
      }
    }
    return nil
  }

  /// A signal, or a reader that takes nothing for the moment, is no failure.
  private static func failureAfterWaiting(_ number: Int32, _ descriptor: Int32) -> Int32? {
    switch number {
    case EINTR: return nil
    case EAGAIN:
      var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      poll(&waiting, 1, -1)
      return nil
    default: return number
    }
  }
}

/// The standard streams, when whoever started the program closed them.
enum ClosedOutput {
  /// Takes the numbers of closed streams, so that no file which is opened later receives what was
  /// meant for them: what is written there fails, and is told.
  static func reserve() {
    for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) < 0 {
      // The lowest free number is given, which is this one.
      _ = open("/dev/null", O_RDONLY)
    }
  }
}

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

  /// Takes a file for this run alone, which keeps it until it ends, however it ends.
  ///
  /// The descriptor stays open for that: to close it would also free the locks of whoever opened the
  /// file besides.
  ///
  /// - Returns: Whether no other run has it. A file that cannot be opened is nobody's.
  static func take(_ path: String) -> Bool {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    return descriptor < 0 || flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK
  }

  /// Waits until the lock of an open file is ours; closing the file frees it.
  static func wait(_ descriptor: Int32) {
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
  }
}
