import FormModel

/// The files of a repository which make the pages of a target: forges show findings there.
package struct TargetTemplates: Sendable, Equatable {
  /// The file which makes every page; nil when files are named page by page.
  package let whole: String?
  package let pages: [PageTemplate]

  /// A page and the file which makes it.
  package struct PageTemplate: Sendable, Equatable {
    /// The address of the page, as written.
    package let address: String
    /// Seen from the current folder.
    package let path: String

    /// Whether this is the page of an address, its query left aside, as links are followed.
    package func makes(_ address: String) -> Bool {
      PageAddress(self.address) == PageAddress(address)
    }
  }

  /// The file which makes a page; one named with the very address comes first.
  package func path(of address: String) -> String? {
    whole ?? (pages.first { $0.address == address } ?? pages.first { $0.makes(address) })?.path
  }
}
