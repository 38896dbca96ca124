/// Tells public addresses of the Internet from those of machines, private networks and clouds.
///
/// The ranges are those of IANA's special-purpose registries (RFC 6890 and later), of which none is
/// globally reachable but those noted.
package enum PublicAddress {
  /// - Parameter bytes: The four or sixteen bytes of an address.
  package static func isPublic(_ bytes: [UInt8]) -> Bool {
    switch bytes.count {
    case 4: !reserved4.contains { $0.holds(bytes) }
    case 16: isPublic6(bytes)
    default: false
    }
  }

  /// Of version 6, one eighth is given out; some of it holds an address of version 4.
  private static func isPublic6(_ bytes: [UInt8]) -> Bool {
    if mapped.contains(where: { $0.holds(bytes) }) { return isPublic(Array(bytes[12...])) }
    if sixToFour.holds(bytes) { return isPublic(Array(bytes[2..<6])) }
    return given.holds(bytes) && !reserved6.contains { $0.holds(bytes) }
  }

  private struct AddressRange: Sendable {
    let start: [UInt8]
    let bits: Int

    init(_ start: [UInt8], _ bits: Int) { (self.start, self.bits) = (start, bits) }

    func holds(_ bytes: [UInt8]) -> Bool {
      for place in 0..<(bits + 7) / 8 {
        let mask: UInt8 = bits - place * 8 >= 8 ? 0xFF : 0xFF << UInt8(8 - (bits - place * 8))
        let expected = place < start.count ? start[place] : 0
        if bytes[place] & mask != expected & mask { return false }
      }
      return true
    }
  }

  private static let reserved4 = [
    AddressRange([0], 8), AddressRange([10], 8), AddressRange([100, 64], 10),
    AddressRange([127], 8), AddressRange([169, 254], 16),
    AddressRange([172, 16], 12), AddressRange([192, 0, 0], 24), AddressRange([192, 0, 2], 24),
    AddressRange([192, 88, 99], 24),
    AddressRange([192, 168], 16), AddressRange([198, 18], 15), AddressRange([198, 51, 100], 24),
    AddressRange([203, 0, 113], 24),
    AddressRange([224], 4), AddressRange([240], 4),
    // Globally reachable, and inside Azure the machine’s own keeper.
    AddressRange([168, 63, 129, 16], 32),
  ]
  private static let given = AddressRange([0x20], 3)
  /// `::ffff:0:0/96` and `64:ff9b::/96`.
  private static let mapped = [
    AddressRange([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF], 96),
    AddressRange([0x00, 0x64, 0xFF, 0x9B], 96),
  ]
  private static let sixToFour = AddressRange([0x20, 0x02], 16)
  /// `2001::/23`, of which parts lead anywhere (Teredo), and the addresses of documentation.
  private static let reserved6 = [
    AddressRange([0x20, 0x01, 0x00], 23), AddressRange([0x20, 0x01, 0x0D, 0xB8], 32),
    AddressRange([0x3F, 0xFF, 0x00], 20),
  ]
}
