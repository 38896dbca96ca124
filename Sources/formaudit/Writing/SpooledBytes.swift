import Glibc
import Synchronization

/// Bytes that wait to be written where they go: a few in memory, many in a file without a name.
///
/// Where no such file can be made, or it can take no more, they stay in memory.
final class SpooledBytes: Sendable {
  private let state: Mutex<State>
  /// So many bytes stay in memory.
  private let limit: Int

  private struct State {
    var file: NamelessFile?
    /// What stands in the file.
    var written = 0
    /// What comes behind.
    var waiting: [UInt8] = []
    var canSpool = true
  }

  init(limit: Int = 8 << 20) {
    self.limit = limit
    state = Mutex(State())
  }

  var isEmpty: Bool { state.withLock { $0.written == 0 && $0.waiting.isEmpty } }

  func append(_ bytes: [UInt8]) {
    state.withLock { state in
      state.waiting += bytes
      if state.waiting.count > limit, state.canSpool { Self.spool(&state) }
    }
  }

  private static func spool(_ state: inout State) {
    state.file = state.file ?? NamelessFile()
    guard let file = state.file, file.write(state.waiting, at: state.written) else {
      state.canSpool = false
      return
    }
    state.written += state.waiting.count
    state.waiting.removeAll(keepingCapacity: true)
  }

  /// All of them, as often as wanted.
  var parts: OutputParts {
    let (file, written, waiting) = state.withLock { ($0.file, $0.written, $0.waiting) }
    return OutputParts { take in
      let failure = file?.pour(upTo: written, take)
      return failure ?? take(waiting)
    }
  }
}

/// A file which nobody else can open, and which ends with its holder.
private final class NamelessFile: Sendable {
  private let descriptor: Int32
  private static let bufferSize = 1 << 20

  /// nil when the system lets us make none.
  init?() {
    // Large files: the folder for small ones is often in memory.
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/var/tmp"
    var path = Array("\(folder)/formaudit.XXXXXX".utf8CString)
    descriptor = mkstemp(&path)
    guard descriptor >= 0 else { return nil }
    unlink(path)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  deinit { close(descriptor) }

  /// Whether all bytes were written behind those which stand there; a part of them does no harm.
  func write(_ bytes: [UInt8], at place: Int) -> Bool {
    lseek(descriptor, off_t(place), SEEK_SET) == place
      && Descriptor.write(bytes, to: descriptor) == nil
  }

  func pour(upTo end: Int, _ take: ([UInt8]) -> Int32?) -> Int32? {
    var place = 0
    while place < end {
      let wanted = min(Self.bufferSize, end - place)
      var failure: Int32?
      let part = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
        let read = pread(descriptor, buffer.baseAddress, wanted, off_t(place))
        if read <= 0 { failure = read < 0 ? errno : EIO }
        count = max(0, read)
      }
      if failure == EINTR { continue }
      if let failed = failure ?? take(part) { return failed }
      place += part.count
    }
    return nil
  }
}
