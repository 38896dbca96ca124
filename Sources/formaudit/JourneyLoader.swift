import Fetching
import FormModel
import Foundation
import RuleFiles

/// Turns a target of the command line into a journey of pages.
struct JourneyLoader {
  let pages: PageLoader
  let outside: OutsideFiles

  func journey(at target: String) throws -> Journey {
    if target.hasSuffix(".yaml") || target.hasSuffix(".yml") {
      return try journey(file: target)
    }
    if case .folder(let path)? = try? Address.parse(target) {
      return try journey(folder: path)
    }
    let page = pages.page(at: target)
    let name = Credentials.masked(in: target)
    return Journey(name: target == "-" ? page.address : name, pages: [page], home: nil)
  }

  /// A folder is one journey, unless a journey file in it tells more.
  private func journey(folder: String) throws -> Journey {
    let file = URL(fileURLWithPath: folder).appendingPathComponent(Self.journeyFileName).path
    if FileManager.default.fileExists(atPath: file) { return try journey(file: file) }
    do {
      let paths = try FolderListing.pages(in: folder)
      let home = paths.firstIndex {
        FolderListing.isHomePage(fileName: URL(fileURLWithPath: $0).lastPathComponent)
      }
      return Journey(name: folder, pages: paths.map { pages.page(at: $0) }, home: home)
    } catch {
      throw Complaint.usage(error.sentence(french: false), hint: error.hint(french: false))
    }
  }

  private func journey(file path: String) throws -> Journey {
    do {
      let description = try JourneyFile(at: path)
      try outside.check(description.pages.map(\.location), namedBy: path)
      return Journey(
        name: description.name,
        pages: description.pages.map {
          pages.page(at: $0.location, known: $0.address, name: $0.name ?? "")
        }, home: description.homeIndex)
    } catch let error as RuleFileError {
      Complaint.write(error.description)
      throw ExitStatus.usage
    }
  }

  /// The journey file that a folder may hold.
  private static let journeyFileName = "journey.yaml"
}
