import Fetching
import Glibc
import Numbers

/// Reads an archive from its start to its end, unpacked where it is gzipped, and holds one piece of it.
///
/// Gzipped archives are several gzip files one after the other: after one that cannot be unpacked,
/// reading goes on with the next.
final class ArchiveStream {
  let path: String
  private let descriptor: Int32
  private var room: [UInt8]
  /// How many bytes of the file may still be read.
  private var left: Int
  /// What was unpacked and not yet taken, from `place` on.
  private var ready: [UInt8] = []
  private var place = 0
  private var taken = 0
  private let members: GzipMembers?
  /// Whether the bytes before the next one could not be unpacked.
  private(set) var isBroken = false
  /// Whether they will be, once what is ready is taken.
  private var breaksNext = false
  /// Where the latest line began, as `offset` tells it.
  private(set) var lineOffset = 0

  /// - Parameter part: What to read of the file; nil for all of it.
  init(path: String, part: (offset: Int, length: Int)? = nil) throws(FetchError) {
    self.path = path
    descriptor = try BoundedReader.open(path)
    left = part?.length ?? .max
    let offset = part?.offset ?? 0
    lseek(descriptor, offset, SEEK_SET)
    var start: [UInt8] = [0, 0]
    let isGzip = pread(descriptor, &start, 2, offset) == 2 && start == [0x1F, 0x8B]
    members = isGzip ? GzipMembers() : nil
    // A packed byte may stand for a thousand.
    room = [UInt8](repeating: 0, count: isGzip ? 1 << 12 : 1 << 16)
  }

  deinit { close(descriptor) }

  /// Where the next byte stands in the file; of a gzipped one, where its gzip member begins.
  var offset: Int { members?.start ?? taken }

  /// Goes on after bytes that could not be unpacked.
  func resume() { isBroken = false }

  /// The next bytes, at least one and no more than asked for; none at the end and before a break.
  func next(atMost count: Int) -> ArraySlice<UInt8> {
    if place == ready.count { fill() }
    let slice = ready[place..<min(ready.count, place + max(0, count))]
    place += slice.count
    taken += slice.count
    return slice
  }

  /// Takes bytes and hands them over piece by piece; false when there are fewer.
  func take(_ count: Int, _ accept: (ArraySlice<UInt8>) -> Void) -> Bool {
    var left = count
    while left > 0 {
      let piece = next(atMost: left)
      if piece.isEmpty { return false }
      accept(piece)
      left -= piece.count
    }
    return true
  }

  /// The next line without its end, of which no more than `limit` bytes are kept; nil at the end and
  /// before a break.
  func line(limit: Int = 1 << 16) -> ArchiveLine? {
    var line = ArchiveLine(bytes: [], isWhole: false)
    var isStarted = false
    while true {
      if place == ready.count { fill() }
      if place == ready.count { return isStarted ? line : nil }
      if !isStarted { (isStarted, lineOffset) = (true, offset) }
      let rest = ready[place...]
      let end = rest.firstIndex(of: 0x0A)
      let piece = rest[..<(end ?? rest.endIndex)]
      line.bytes += piece.prefix(max(0, limit - line.bytes.count))
      let count = piece.count + (end == nil ? 0 : 1)
      place += count
      taken += count
      guard end != nil else { continue }
      line.isWhole = true
      if line.bytes.last == 0x0D { line.bytes.removeLast() }
      return line
    }
  }

  struct ArchiveLine {
    var bytes: [UInt8]
    /// Whether it ended before the file did.
    var isWhole: Bool

    var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  private func fill() {
    ready.removeAll(keepingCapacity: true)
    place = 0
    if breaksNext { (isBroken, breaksNext) = (true, false) }
    if isBroken { return }
    guard let members else {
      ready += raw()
      return
    }
    unpack(members)
  }

  private func unpack(_ members: GzipMembers) {
    while ready.isEmpty {
      if members.isHungry {
        let bytes = raw()
        if bytes.isEmpty { return }
        members.feed(bytes)
      }
      guard members.unpack(into: &ready) else {
        (isBroken, breaksNext) = (ready.isEmpty, !ready.isEmpty)
        return
      }
    }
  }

  /// The next bytes of the file; none at its end.
  private func raw() -> ArraySlice<UInt8> {
    while true {
      let wanted = min(room.count, left)
      let count = room.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, wanted) }
      if count >= 0 {
        left -= count
        return room[..<count]
      }
      if errno != EINTR { return [] }
    }
  }
}
