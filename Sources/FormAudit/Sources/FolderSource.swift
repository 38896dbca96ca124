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

  var isOnDisk: Bool { journeyFile?.isOnDisk ?? true }

  private var journeyFile: JourneyFileSource? {
    let file = URL(fileURLWithPath: path).appendingPathComponent(Self.journeyFileName).path
    return FileManager.default.fileExists(atPath: file) ? JourneyFileSource(path: file) : nil
  }

  /// Of the pages, and of the captures which hold some.
  private var paths: [String] {
    get throws(TargetError) {
      do {
        return try FolderListing.pages(in: path, and: CaptureFormat.endings)
      } catch {
        throw TargetError(error)
      }
    }
  }

  func journey(readBy pages: PageLoader) throws(TargetError) -> Journey {
    if let journeyFile { return try journeyFile.journey(readBy: pages) }
    let paths = try paths
    var saved = SavedPages()
    var home: Int?
    let read = pages.cores.map(Array(paths.enumerated())) { place, file in
      pages.prepare(paths, at: place) { CaptureFormat(path: $0) == nil }
      return SavedFile(file, readBy: pages)
    }
    for (file, pages) in zip(paths, read) {
      if FolderListing.isHomePage(fileName: URL(fileURLWithPath: file).lastPathComponent) {
        home = home ?? saved.pages.count
      }
      saved.add(pages)
    }
    return Journey(name: path, visits: Visits(saved.pages), home: home, notes: saved.notes)
  }
}
