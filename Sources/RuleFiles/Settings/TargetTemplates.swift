import FormModel

/// The files of a repository which make the pages of a target: forges show findings there.
public struct TargetTemplates: Sendable, Equatable {
  /// The file which makes every page; nil when files are named page by page.
  public let whole: String?
  public let pages: [PageTemplate]

  /// A page and the file which makes it.
  public struct PageTemplate: Sendable, Equatable {
    /// The address of the page, as written.
    public let address: String
    /// Seen from the current folder.
    public let path: String

    /// Whether this is the page of an address, its query left aside, as links are followed.
    public func makes(_ address: String) -> Bool {
      PageAddress(self.address) == PageAddress(address)
    }
  }

  /// The file which makes a page; one named with the very address comes first.
  public func path(of address: String) -> String? {
    whole ?? (pages.first { $0.address == address } ?? pages.first { $0.makes(address) })?.path
  }
}
