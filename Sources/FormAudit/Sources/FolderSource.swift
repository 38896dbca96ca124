import Captures
import Fetching
import FormModel
import Foundation

/// A folder of saved pages and archives: one journey in the order of their names, unless a
/// `journey.yaml` in it tells more.
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
      paths = try FolderListing.pages(in: path, and: CaptureFormat.endings)
    } catch {
      throw TargetError(error)
    }
    var saved = SavedPages(readBy: pages)
    var home: Int?
    for file in paths {
      if FolderListing.isHomePage(fileName: URL(fileURLWithPath: file).lastPathComponent) {
        home = home ?? saved.pages.count
      }
      saved.add(file)
    }
    return Journey(name: path, visits: Visits(saved.pages), home: home, notes: saved.notes)
  }
}
