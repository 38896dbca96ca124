import Fetching
import FormAudit
import RuleFiles

/// The files that a run reads, none of which it may write over.
struct ReadFiles {
  private let identities: Set<FileIdentity>

  /// - Parameter places: What is read: files, folders, journey files; addresses and whatever is not
  ///   there are left out.
  init(_ places: [String]) {
    identities = Set(places.flatMap(Self.files).compactMap(FileIdentity.init))
  }

  func holds(_ path: String) -> Bool {
    FileIdentity(path: path).map(identities.contains) ?? false
  }

  /// A folder is its pages; a journey file brings those that it names.
  private static func files(of place: String) -> [String] {
    switch try? Address.parse(place) {
    case .folder(let path): (try? FolderListing.pages(in: path)) ?? []
    case .file(let path) where path.hasSuffix(".yaml") || path.hasSuffix(".yml"):
      [path] + ((try? JourneyFile(at: path))?.pages.map(\.location) ?? [])
    case .file(let path): [path]
    default: []
    }
  }
}
