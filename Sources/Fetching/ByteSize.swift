import Numbers
package import Words

/// A size in bytes as people write and read it: `10 MiB`, `100MB`, `21.4 Mo`.
package struct ByteSize: Sendable, Hashable {
  package let bytes: Int

  package init(_ bytes: Int) {
    self.bytes = bytes
  }

  /// Understands a whole number of bytes, or of a unit: kB, MB, GB are powers of 1000 and KiB, MiB,
  /// GiB powers of 1024; `o` (octet) is `B`, and capitals and spaces do not matter. nil for anything
  /// else, and for what is above a tebibyte.
  package init?(_ text: String) {
    let written = text.lowercased().filter { $0 != " " }
    let digits = written.prefix { ("0"..."9").contains($0) }
    guard let unit = Self.units[String(written.dropFirst(digits.count))],
      let count = Int(digits, within: 0...(1 << 40)), count <= (1 << 40) / unit
    else { return nil }
    bytes = count * unit
  }

  /// As a limit is written, in whole mebibytes; else in tenths of megabytes, small sizes in bytes.
  package var sentence: Sentence {
    if bytes > 0, bytes % (1 << 20) == 0 { return Sentence("\(bytes >> 20) MiB") }
    return bytes < 100_000
      ? Sentence("\(bytes, "byte", "bytes")") : Sentence("\(Double(bytes / 100_000) / 10) MB")
  }

  /// The next ten megabytes, as the command line takes them: a limit under which this fits.
  var withRoom: String { "\((min(bytes, 1 << 40) / 10_000_000 + 1) * 10)MB" }

  private static let units: [String: Int] = {
    var units = ["": 1, "b": 1, "o": 1]
    for (power, letter) in ["k", "m", "g"].enumerated() {
      let decimal = [1000, 1_000_000, 1_000_000_000][power]
      for name in ["", "b", "o"] { units[letter + name] = decimal }
      for name in ["ib", "io"] { units[letter + name] = 1 << (10 * (power + 1)) }
    }
    return units
  }()
}
