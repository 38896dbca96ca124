import Glibc

/// Bytes written to an open file of the system, all of them or an error.
enum Descriptor {
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
