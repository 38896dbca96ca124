/// The path of a rule of `robots.txt` (RFC 9309, section 2.2.3): `*` stands for anything, `$` at the end
/// for the end of the path; elsewhere, `$` is a letter.
struct RobotsPattern: Sendable, Equatable {
  /// In the form in which paths are compared.
  let bytes: [UInt8]
  private let isAnchored: Bool

  private static let star = UInt8(ascii: "*")

  init(_ text: some StringProtocol) {
    isAnchored = text.hasSuffix("$")
    let path = isAnchored ? text.utf8.dropLast() : text.utf8[...]
    bytes = RobotsPath.normalised(Array(path), isPattern: true)
  }

  /// How specific it is: the octets of the rule, as they are compared.
  var length: Int { bytes.count + (isAnchored ? 1 : 0) }

  /// Whether the path begins with what the pattern says.
  ///
  /// Two pointers, and one star to come back to: the time is that of a walk along the path for each
  /// piece between two stars, never that of all ways to share the path out among stars.
  func matches(_ path: [UInt8]) -> Bool {
    var (place, piece) = (0, 0)
    var resume: (piece: Int, place: Int)?
    while place < path.count {
      if piece == bytes.count, !isAnchored { return true }
      if piece < bytes.count, bytes[piece] == Self.star {
        piece += 1
        resume = (piece, place)
      } else if piece < bytes.count, bytes[piece] == path[place] {
        piece += 1
        place += 1
      } else if let star = resume {
        resume = (star.piece, star.place + 1)
        (piece, place) = (star.piece, star.place + 1)
      } else {
        return false
      }
    }
    return bytes[piece...].allSatisfy { $0 == Self.star }
  }
}
