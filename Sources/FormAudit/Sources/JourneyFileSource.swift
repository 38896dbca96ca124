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

  func journey(readBy pages: PageLoader) throws(TargetError) -> Journey {
    let file: JourneyFile
    do {
      file = try JourneyFile(at: path)
    } catch {
      throw TargetError(error)
    }
    try pages.outside.check(file.pages.map(\.location), namedBy: path)
    return Journey(
      name: file.name,
      pages: file.pages.map {
        pages.page(at: $0.location, known: $0.address, name: $0.name ?? "")
      }, home: file.homeIndex)
  }
}
