import Report

/// The last part of the addresses of a target, where it is enough to tell its pages apart.
struct ShortAddresses {
  private let short: [String: String]

  init(_ addresses: [String]) {
    let addresses = Set(addresses)
    let endings = Dictionary(grouping: addresses, by: Self.ending)
    short = Dictionary(
      firstOfEach: addresses.map { address in
        let ending = Self.ending(of: address)
        return (address, endings[ending]?.count == 1 ? ending : address)
      })
  }

  subscript(address: String) -> String {
    short[address] ?? address
  }

  /// `2-faits.html` for `https://host/a/2-faits.html?x`; the address itself when it has no parts.
  private static func ending(of address: String) -> String {
    let path = address.prefix { $0 != "?" && $0 != "#" }
    return path.split(separator: "/").last.map(String.init) ?? address
  }
}
