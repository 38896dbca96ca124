import Fetching
import Foundation
import Testing

/// The pages of a folder and their order.
@Suite final class FolderTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
    "formaudit-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  private func keep(_ names: [String]) throws {
    for name in names { try Data("<p>".utf8).write(to: folder.appendingPathComponent(name)) }
  }

  @Test func pagesComeInTheOrderOfTheJourney() throws {
    try keep([
      "10-fin.html", "2-adresse.HTM", "1-identite.xhtml", "Accueil.html", "style.css",
      ".hidden.html", "a.html.bak",
    ])
    let inner = folder.appendingPathComponent("inner.html")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: false)
    let expected = ["Accueil.html", "1-identite.xhtml", "2-adresse.HTM", "10-fin.html"].map {
      folder.path + "/" + $0
    }
    #expect(try FolderListing.pages(in: folder.path) == expected)
    #expect(try FolderListing.pages(in: folder.path + "/") == expected)
    #expect(try Address.parse(folder.path) == .folder(folder.path))
  }

  @Test func everyListedPageCanBeRead() throws {
    try keep(["été.html", "a b.html"])
    let pages = try FolderListing.pages(in: folder.path)
    #expect(pages.count == 2)
    for page in pages { #expect(try Fetcher(version: "1").page(at: .file(page)).bytes.count == 3) }
  }

  @Test func folderWithoutPagesIsSaid() throws {
    try keep(["notes.txt"])
    #expect(throws: FetchError(.emptyFolder, at: folder.path)) {
      try FolderListing.pages(in: folder.path)
    }
  }

  @Test func whatIsNoFolderIsSaid() throws {
    try keep(["page.html"])
    let file = try #require(throws: FetchError.self) {
      try FolderListing.pages(in: self.folder.path + "/page.html")
    }
    #expect(file.kind == .notReadable)
    let absent = try #require(throws: FetchError.self) {
      try FolderListing.pages(in: self.folder.path + "/absent")
    }
    #expect(absent.kind == .notFound)
  }

  @Test(arguments: [
    ("index.html", true), ("INDEX.HTM", true), ("home.xhtml", true), ("Accueil.html", true),
    ("home", true),
    ("index2.html", false), ("homepage.html", false), ("1-accueil.html", false), (".html", false),
    ("", false),
  ])
  func homePageIsKnownByItsName(name: String, isHome: Bool) {
    #expect(FolderListing.isHomePage(fileName: name) == isHome)
  }
}
