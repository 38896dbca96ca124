/// The user names and passwords that people write into addresses.
package enum Credentials {
  /// An address, or a path, in which `***` stands for any user name and password: fit to be shown.
  ///
  /// A password may hold what ends the name of a site (`/`, `?`, `#`), and people forget the scheme:
  /// when in doubt, more is masked.
  package static func masked(in address: String) -> String {
    let scalars = address.unicodeScalars
    let site = WebAddress.site(in: address)
    let start = site?.lowerBound ?? scalars.startIndex
    let end = site?.upperBound ?? scalars[start...].firstIndex(of: "/") ?? scalars.endIndex
    if let at = scalars[start..<end].lastIndex(of: "@") {
      guard site != nil || scalars[start..<at].contains(":") else { return address }
      return masked(scalars, start, at)
    }
    guard site != nil, hasNoPort(scalars[start..<end]), let at = scalars[end...].lastIndex(of: "@")
    else { return address }
    return masked(scalars, start, at)
  }

  /// The same of every address in a sentence.
  package static func maskedEverywhere(in text: String) -> String {
    guard text.contains("@") else { return text }
    return text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let quotes = word.prefix { !$0.isLetter && !$0.isNumber && $0 != "/" }
      return quotes + masked(in: String(word[quotes.endIndex...]))
    }.joined(separator: " ")
  }

  private static func masked(
    _ scalars: String.UnicodeScalarView, _ start: String.Index, _ at: String.Index
  ) -> String {
    String(scalars[..<start]) + "***" + String(scalars[at...])
  }

  /// Whether what follows the colon is no port: then it is the start of a password.
  private static func hasNoPort(_ site: Substring.UnicodeScalarView) -> Bool {
    guard let colon = site.lastIndex(of: ":"), site.first != "[" else { return false }
    return !site[site.index(after: colon)...].allSatisfy { ("0"..."9").contains($0) }
  }
}
