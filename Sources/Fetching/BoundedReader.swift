import Glibc

/// Reads files and streams without ever holding more than one byte above a limit.
package enum BoundedReader {
  /// The whole of an ordinary file; pipes, devices and folders are refused.
  package static func file(_ path: String, limit: Int) throws(FetchError) -> [UInt8] {
    let descriptor = try open(path, limit: limit)
    defer { close(descriptor) }
    return try bytes(from: descriptor, at: path, limit: limit)
  }

  /// An open ordinary file, which the caller closes.
  package static func open(_ path: String, limit: Int = .max) throws(FetchError) -> Int32 {
    try check(FileStatus.ofPath(path), at: path, limit: limit)
    // Without O_NONBLOCK, a pipe that took the file's place since would hold the tool for ever.
    let descriptor = Glibc.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileStatus.failure(errno, at: path) }
    do {
      try check(FileStatus.ofDescriptor(descriptor, at: path), at: path, limit: limit)
    } catch {
      close(descriptor)
      throw error
    }
    return descriptor
  }

  /// All that a stream gives until its end.
  static func stream(_ descriptor: Int32, limit: Int) throws(FetchError) -> [UInt8] {
    try bytes(from: descriptor, at: "-", limit: limit)
  }

  private static func check(_ status: FileStatus, at path: String, limit: Int) throws(FetchError) {
    if status.isFolder { throw FetchError(.isFolder, at: path) }
    if let nature = status.nature { throw FetchError(.notAFile(nature), at: path) }
    if status.size > limit {
      throw FetchError(.tooLarge(limit: limit, size: status.size), at: path)
    }
  }

  private static func bytes(from descriptor: Int32, at path: String, limit: Int) throws(FetchError)
    -> [UInt8]
  {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let wanted = min(chunk.count - 1, max(limit, 0) - bytes.count) + 1
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, wanted) }
      if count == 0 { return bytes }
      if count > 0 {
        bytes.append(contentsOf: chunk[..<count])
        if bytes.count > limit {
          throw FetchError(.tooLarge(limit: limit, size: nil), at: path)
        }
      } else {
        try waitOrFail(errno, descriptor, at: path)
      }
    }
  }

  /// A signal or a stream that has nothing yet is no failure.
  private static func waitOrFail(_ number: Int32, _ descriptor: Int32, at path: String)
    throws(FetchError)
  {
    switch number {
    case EINTR: return
    case EAGAIN:
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      poll(&waiting, 1, -1)
    default: throw FetchError(.notReadable, at: path, detail: FileStatus.sentence(of: number))
    }
  }
}
