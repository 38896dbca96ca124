import CZLib
import Numbers

/// Unpacks one compressed body while it arrives, and knows whether its end has come.
///
/// libcurl would unpack too, but takes a stream that breaks off for a whole one.
package final class Inflation {
  /// Whether the stream said that it ends here; what follows is no part of it.
  package private(set) var isComplete = false
  /// How many of the bytes that were handed over last stand behind the end.
  package var unread: Int { isComplete ? Int(stream.pointee.avail_in) : 0 }
  private let stream: UnsafeMutablePointer<z_stream>
  private var isStarted = false
  private let isDeflate: Bool
  private let isOneMember: Bool

  /// What came of some compressed bytes.
  package enum Outcome {
    case accepted
    /// The taker wants no more.
    case refused
    /// These bytes were never compressed so.
    case corrupt
  }

  /// - Parameter isDeflate: Whether the server said `deflate`, which some servers send without the
  ///   header that it needs.
  /// - Parameter isOneMember: Whether the end of the first of several gzip files in one is the end.
  package init(isDeflate: Bool, isOneMember: Bool = false) {
    self.isDeflate = isDeflate
    self.isOneMember = isOneMember
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
  }

  deinit {
    if isStarted { inflateEnd(stream) }
    stream.deallocate()
  }

  /// Unpacks the next bytes and hands them over in pieces of 64 KiB at most.
  package func unpack(
    _ bytes: UnsafeRawBufferPointer, into accept: (UnsafeRawBufferPointer) -> Bool
  ) -> Outcome {
    guard !isComplete, let first = bytes.first else { return .accepted }
    guard isStarted || start(first) else { return .corrupt }
    let start = bytes.bindMemory(to: Bytef.self).baseAddress
    stream.pointee.next_in = UnsafeMutablePointer(mutating: start)
    stream.pointee.avail_in = UInt32(clamping: bytes.count)
    return withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { room in
      var outcome: Outcome?
      while outcome == nil { outcome = step(room, accept) }
      return outcome ?? .corrupt
    }
  }

  /// nil when there is more to unpack.
  private func step(
    _ room: UnsafeMutableRawBufferPointer, _ accept: (UnsafeRawBufferPointer) -> Bool
  ) -> Outcome? {
    stream.pointee.next_out = room.bindMemory(to: Bytef.self).baseAddress
    stream.pointee.avail_out = UInt32(clamping: room.count)
    let code = inflate(stream, Z_NO_FLUSH)
    let count = room.count - Int(stream.pointee.avail_out)
    if count > 0, !accept(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(room)[..<count]))
    {
      return .refused
    }
    switch code {
    case Z_STREAM_END: return end()
    case Z_OK where stream.pointee.avail_in > 0 || stream.pointee.avail_out == 0: return nil
    case Z_OK, Z_BUF_ERROR: return .accepted
    default: return .corrupt
    }
  }

  /// A gzip file may be several, one after the other; anything else after the end is left alone.
  private func end() -> Outcome? {
    let isNextMember =
      stream.pointee.avail_in > 0 && stream.pointee.next_in.pointee == 0x1F && !isDeflate
      && !isOneMember
    if isNextMember, inflateReset(stream) == Z_OK { return nil }
    isComplete = true
    return .accepted
  }

  /// 32 tells gzip and zlib apart by their headers; negative bits stand for no header at all.
  private func start(_ first: UInt8) -> Bool {
    let isBare = isDeflate && first & 0x0F != UInt8(Z_DEFLATED)
    isStarted = formaudit_inflate_start(stream, isBare ? -MAX_WBITS : MAX_WBITS + 32) == Z_OK
    return isStarted
  }
}
