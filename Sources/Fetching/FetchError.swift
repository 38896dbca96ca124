/// Why a page could not be had.
package struct FetchError: Error, Sendable, Hashable {
  /// The reasons that a reader can act on differently.
  package enum Kind: Sendable, Hashable {
    /// The address is empty, malformed, or holds control characters, a user name or a password.
    case badAddress
    /// The address is neither `http`, nor `https`, nor a path.
    case unsupportedScheme
    /// The name of the site, or of the proxy, is not known.
    case nameNotResolved
    /// Nothing answers at that place.
    case connectionRefused
    /// The connection could not be made or made safe.
    case connectionFailed
    /// The site does not prove who it is.
    case certificate
    /// No complete answer within the time allowed.
    case timedOut
    /// The answer came in too slowly.
    case tooSlow
    /// The page is larger than the limit; both in bytes, the size only where it is known.
    case tooLarge(limit: Int, size: Int?)
    /// The site sends more headers than any page has.
    case tooManyHeaders
    /// The answer does not begin as HTTP does: its status is not a number of three digits.
    case badStatusLine
    /// The page is compressed in this way, which is not known here.
    case unknownEncoding(String)
    /// What was sent as a compressed page cannot be unpacked.
    case badCompression
    /// The redirects are too many or go round in circles.
    case tooManyRedirects
    /// The site redirects to something that is not a public web page.
    case redirectRefused
    /// The address is one of this machine or of a private network, and only public ones are allowed.
    case notPublic
    /// The site answered with this HTTP status instead of a page.
    case httpStatus(Int)
    /// What was found is of this media type and is no web page.
    case notHTML(String)
    /// The file is no archive of the format that its name says.
    case notAnArchive(String)
    /// The archive is whole and holds no page.
    case emptyArchive
    /// There is no such file or folder.
    case notFound
    /// The file, folder or standard input is there and cannot be read.
    case notReadable
    /// A pipe, a device or a socket stands where a file was expected.
    case notAFile(Nature)
    /// The folder holds no page.
    case emptyFolder
    /// The address is a folder where one page was expected.
    case isFolder
    /// The answer broke off before its end.
    case interrupted
    /// Anything else; the detail tells.
    case other
  }

  /// What can have a path without being a file or a folder.
  package enum Nature: Sendable, Hashable {
    case pipe, device, socket
  }

  /// What went wrong.
  package let kind: Kind
  /// The address which was asked for, as the reader wrote it, any password masked.
  package let address: String
  /// What the system or the server said about it, in its own words, on one line without control
  /// characters; may be empty.
  package let detail: String

  /// States why the page at an address could not be had.
  package init(_ kind: Kind, at address: String, detail: String = "") {
    self.kind = kind
    self.address = address
    self.detail = Self.oneLine(detail)
  }

  /// Servers write part of the details: at most 300 characters of them are kept, none of which can
  /// command a terminal.
  private static func oneLine(_ text: String) -> String {
    var line = ""
    for scalar in text.unicodeScalars.prefix(300) {
      line.unicodeScalars.append(
        AddressText.hasControlCharacter(String(scalar)) ? "\u{FFFD}" : scalar)
    }
    return line
  }
}
