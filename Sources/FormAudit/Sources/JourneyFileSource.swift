import Captures
import FormModel
import RuleFiles

/// A journey file: ordered pages and their home page, as a team writes them.
struct JourneyFileSource: PageSource {
  private let path: String

  init(path: String) {
    self.path = path
  }

  init?(target: String) {
    guard target.hasSuffix(".yaml") || target.hasSuffix(".yml") else { return nil }
    self.init(path: target)
  }

  var isOnDisk: Bool {
    guard let file = try? JourneyFile(at: path) else { return false }
    return file.pages.allSatisfy { SinglePageSource.isFile($0.location) }
  }

  func journey(readBy pages: PageLoader) throws(TargetError) -> Journey {
    let file: JourneyFile
    do {
      file = try JourneyFile(at: path)
    } catch {
      throw TargetError(error)
    }
    try pages.outside.check(file.pages.map(\.location), namedBy: path)
    let places = file.pages.map(\.location)
    var saved = SavedPages()
    var home: Int?
    for (index, entry) in file.pages.enumerated() {
      if index == file.homeIndex { home = saved.pages.count }
      try check(entry)
      pages.prepare(places, at: index) { CaptureFormat(path: $0) == nil }
      saved.add(
        SavedFile(entry.location, known: entry.address, name: entry.name, readBy: pages))
    }
    return Journey(name: file.name, pages: saved.pages, home: home, notes: saved.notes)
  }

  /// One name is for one page.
  private func check(_ entry: JourneyFile.PageEntry) throws(TargetError) {
    guard CaptureFormat(path: entry.location) != nil,
      entry.name != nil || entry.address != nil
    else { return }
    throw TargetError(
      Sentence(
        "\(path): “\(entry.location)” is an archive, whose pages have their own names and addresses"
      ),
      hint: Sentence("list it by its file alone: - { file: … }"))
  }
}
