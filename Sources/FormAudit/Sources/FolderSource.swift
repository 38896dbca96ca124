import Fetching
import FormModel
import Foundation

/// A folder of saved pages: one journey in the order of their names, unless a `journey.yaml` in it
/// tells more.
struct FolderSource: PageSource {
  private let path: String

  private static let journeyFileName = "journey.yaml"

  init?(target: String) {
    guard case .folder(let path)? = try? Address.parse(target) else { return nil }
    self.path = path
  }

  func journey(readBy pages: PageLoader) throws(TargetError) -> Journey {
    let file = URL(fileURLWithPath: path).appendingPathComponent(Self.journeyFileName).path
    if FileManager.default.fileExists(atPath: file) {
      return try JourneyFileSource(path: file).journey(readBy: pages)
    }
    let paths: [String]
    do {
      paths = try FolderListing.pages(in: path)
    } catch {
      throw TargetError(error)
    }
    let home = paths.firstIndex {
      FolderListing.isHomePage(fileName: URL(fileURLWithPath: $0).lastPathComponent)
    }
    return Journey(name: path, pages: paths.map { pages.page(at: $0) }, home: home)
  }
}
