package import Fetching

/// Something that an archive holds.
package enum CaptureItem: Sendable {
  /// A page that a person saw, and when: seconds since 1970, nil where the format does not say.
  case page(FetchedPage, moment: Double?)
  /// What cannot be read, and was perhaps a page.
  case broken(CaptureProblem)
  /// What was read and is no page of the procedure.
  case leftOut(LeftOut)
}

/// Why an answer in an archive is no page of the procedure. Pictures, style sheets and scripts are not
/// counted.
package enum LeftOut: Sendable, Hashable, CaseIterable {
  /// It only sends on to another address.
  case redirect
  /// HTML that a script asked for, to put it into a page.
  case fragment
  /// A page inside another page.
  case frame
  /// HTML which says that something went wrong, such as status 404.
  case failure
  /// A record that says “the same as before” without its bytes.
  case revisit
}

/// A part of an archive that cannot be read.
package struct CaptureProblem: Sendable, Hashable {
  /// What is wrong.
  package enum Kind: Sendable, Hashable {
    /// The file ends before the part does.
    case cutShort
    /// The part does not have the digest that is told.
    case wrongDigest
    /// Its head is not as the format says.
    case malformed
    /// The compressed bytes cannot be unpacked.
    case badCompression
    /// It is encoded or compressed in this way, which is not known here.
    case unknownEncoding(String)
    /// The page was saved without its content.
    case contentMissing
    /// The writer of the archive cut the page, for this reason.
    case truncated(String)
    /// The page is larger than the limit, in bytes.
    case tooLarge(limit: Int)
    /// The page stands in several records.
    case segmented
    /// The archive holds more pages than one procedure has; the rest is not read.
    case tooManyPages(limit: Int)
  }

  package let kind: Kind
  /// Where the part begins, in bytes from the start of the file.
  package let offset: Int
  /// The address of the page, where it is known.
  package let address: String?

  /// - Parameter address: Any user name and password in it are masked.
  package init(_ kind: Kind, offset: Int, address: String? = nil) {
    self.kind = kind
    self.offset = offset
    self.address = address.map(Credentials.masked)
  }
}
