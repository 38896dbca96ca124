import Foundation

/// The ordered pages of one procedure, as a team writes them in a `journey.yaml`.
public struct JourneyFile: Sendable, Equatable {
  /// One page: where to read it, and what it is called.
  public struct PageEntry: Sendable, Equatable {
    /// The path of a file, seen from the current folder, or an address.
    public let location: String
    /// The address that links give the page, when it is not where it is read.
    public let address: String?
    /// What the team calls the page; by default, its title.
    public let name: String?
  }

  /// The name of the journey; by default, the path of its file.
  public let name: String
  /// The home page first, when it is not one of the listed pages.
  public let pages: [PageEntry]
  /// The place of the home page in `pages`.
  public let homeIndex: Int?

  init(name: String, pages: [PageEntry], homeIndex: Int?) {
    self.name = name
    self.pages = pages
    self.homeIndex = homeIndex
  }

  /// Reads a journey file. Throws everything that is wrong with it at once.
  public init(at path: String) throws(RuleFileError) {
    let url = URL(fileURLWithPath: path)
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let log = ProblemLog(folder: folder.isEmpty ? nil : folder)
    let file = url.lastPathComponent
    let text = FolderReader(path: url.deletingLastPathComponent().path, log: log).text(of: file)
    let root = text.flatMap { FileReport(file: file, log: log).root(of: $0) }
    let journey = root.flatMap { JourneyFileReader(folder: folder).journey($0, fileName: path) }
    try log.check()
    guard let journey else {
      throw RuleFileError(problems: [
        FileProblem(
          file: path, line: 1, column: 1, sentence: "there is no such journey file",
          hint: "give the path of a journey.yaml, a folder of pages, or an address")
      ])
    }
    self = journey
  }
}
