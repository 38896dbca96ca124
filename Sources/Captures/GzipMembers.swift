import Fetching

/// Unpacks a file that is several gzip files one after the other, and knows where each begins.
final class GzipMembers {
  /// Where the member that was unpacked last begins in the file.
  private(set) var start = 0
  private var packed: ArraySlice<UInt8> = []
  private var fed = 0
  private var inflation: Inflation?
  /// Whether a member is looked for after bytes that are none.
  private var isSeeking = false

  var isHungry: Bool { packed.isEmpty }

  func feed(_ bytes: ArraySlice<UInt8>) {
    packed = bytes
    fed += bytes.count
  }

  /// Unpacks what was fed, no further than the end of a member; false when it cannot be unpacked.
  func unpack(into ready: inout [UInt8]) -> Bool {
    guard let inflation = inflation ?? begin() else { return isSeeking ? true : lose(0) }
    self.inflation = inflation
    let outcome = packed.withUnsafeBytes { bytes in
      inflation.unpack(bytes) { piece in
        ready += piece
        return true
      }
    }
    if outcome == .corrupt { return lose(1) }
    packed = packed.suffix(inflation.isComplete ? inflation.unread : 0)
    if inflation.isComplete { self.inflation = nil }
    return true
  }

  /// Starts the member that begins here, or the next one when one is looked for. Zeros may follow the
  /// last one.
  private func begin() -> Inflation? {
    if isSeeking {
      packed = packed[(Self.mark(in: packed) ?? packed.endIndex)...]
    } else if packed.allSatisfy({ $0 == 0 }) {
      packed = []
    }
    guard packed.first == 0x1F else { return packed.isEmpty ? seekOn() : nil }
    isSeeking = false
    start = fed - packed.count
    return Inflation(isDeflate: false, isOneMember: true)
  }

  private func seekOn() -> Inflation? {
    isSeeking = true
    return nil
  }

  /// What could not be unpacked is left; the next member is looked for.
  private func lose(_ count: Int) -> Bool {
    packed = packed.dropFirst(count)
    inflation = nil
    isSeeking = true
    return false
  }

  /// The first bytes of a member: gzip, deflated.
  private static func mark(in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.indices.dropLast(2).first {
      bytes[$0] == 0x1F && bytes[$0 + 1] == 0x8B && bytes[$0 + 2] == 8
    }
  }
}
