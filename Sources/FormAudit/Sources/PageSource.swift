package import FormModel

/// A way in which pages reach an audit: the web, a file, a folder, an archive, a journey file,
/// standard input.
///
/// A new way in is one file that defines it, and its line in `PageSources.all`.
package protocol PageSource: Sendable {
  /// Understands what a person wrote as a target; nil when it is something for another source.
  ///
  /// Nothing is opened here but what tells a file from a folder.
  init?(target: String)

  /// The pages in the order in which people meet them. A page that cannot be had is a page with its
  /// reason; what is wrong with the files of a team is an error.
  func journey(readBy pages: PageLoader) throws(TargetError) -> Journey

  /// Whether everything is read from this machine's disk: sites are visited one page after the other.
  var isOnDisk: Bool { get }
}

/// Every way in.
package enum PageSources {
  /// The first that understands a target reads it.
  static let all: [any PageSource.Type] = [
    StandardInputSource.self, JourneyFileSource.self, FolderSource.self, ArchiveSource.self,
    SinglePageSource.self,
  ]

  package static func source(of target: String) -> any PageSource {
    for kind in all {
      if let source = kind.init(target: target) { return source }
    }
    return SinglePageSource(place: target)
  }
}
