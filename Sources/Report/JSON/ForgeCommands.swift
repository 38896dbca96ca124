/// The commands that machines which run jobs obey when they find them in a log.
///
/// | Machine | Command | Where in a line |
/// |---|---|---|
/// | GitHub, Forgejo, Gitea | `::name …::` | first, after white space |
/// | GitHub, Azure Pipelines | `##[name]` | anywhere |
/// | Azure Pipelines | `##vso[area.action …]` | anywhere |
/// | TeamCity | `##teamcity[name …]` | anywhere |
/// | GitLab | `section_start:…`, `section_end:…` | anywhere |
/// | Travis, Woodpecker | `travis_fold:…`, `travis_time:…` | anywhere |
///
/// Words of a page may spell any of them. Every format that a log can show goes through here, and
/// the next machine is one more line of this file.
package enum ForgeCommands {
  /// Lines of a log with the same words, obeyed by nobody: a space stands inside each command.
  package static func harmless(_ text: String) -> String {
    rewritten(text) { [$0, UInt8(ascii: " ")] }
  }

  /// The text with the byte on which each command hangs written in another way, such as the escape
  /// of a format; the same text when it holds no command.
  package static func rewritten(_ text: String, _ write: (UInt8) -> [UInt8]) -> String {
    String(decoding: rewritten(Array(text.utf8), write), as: UTF8.self)
  }

  /// The same of bytes.
  package static func rewritten(_ bytes: [UInt8], _ write: (UInt8) -> [UInt8]) -> [UInt8] {
    let places = places(in: bytes)
    guard !places.isEmpty else { return bytes }
    var result: [UInt8] = []
    var copied = 0
    for place in places {
      result += bytes[copied..<place]
      result += write(bytes[place])
      copied = place + 1
    }
    return result + bytes[copied...]
  }

  /// Where a command hangs on one byte: the second `#`, the first of two colons, the letter before
  /// the colon of a section.
  private static func places(in bytes: [UInt8]) -> [Int] {
    var places: [Int] = []
    var lineStart = 0
    var isBlank = true
    for (place, byte) in bytes.enumerated() {
      switch byte {
      case lineFeed, carriageReturn:
        lineStart = place + 1
        isBlank = true
      case hash where opensBracket(bytes, after: place): places.append(place)
      case colon:
        if isBlank, opensLine(bytes, place, since: lineStart) { places.append(place) }
        if endsSection(bytes[..<place]) { places.append(place - 1) }
        isBlank = false
      default: isBlank = isBlank && (byte <= space || byte >= 0x80)
      }
    }
    return places
  }

  /// `##`, then a name of letters, points and hyphens or none, then `[`.
  private static func opensBracket(_ bytes: [UInt8], after place: Int) -> Bool {
    guard place > 0, bytes[place - 1] == hash else { return false }
    let name = bytes[(place + 1)...].prefix(longestName).prefix {
      (0x61...0x7A).contains($0 | 0x20) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
    }
    return name.endIndex < bytes.endIndex && bytes[name.endIndex] == UInt8(ascii: "[")
  }

  /// Two colons with nothing before them but white space, that of Unicode included.
  private static func opensLine(_ bytes: [UInt8], _ place: Int, since lineStart: Int) -> Bool {
    place + 1 < bytes.count && bytes[place + 1] == colon
      && String(decoding: bytes[lineStart..<place], as: UTF8.self).allSatisfy(\.isWhitespace)
  }

  private static func endsSection(_ bytes: ArraySlice<UInt8>) -> Bool {
    sections.contains { bytes.suffix($0.count).elementsEqual($0) }
  }

  private static let sections = ["section_start", "section_end", "travis_fold", "travis_time"]
    .map { Array($0.utf8) }
  private static let longestName = 40
  private static let hash = UInt8(ascii: "#")
  private static let colon = UInt8(ascii: ":")
  private static let space = UInt8(ascii: " ")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
}
