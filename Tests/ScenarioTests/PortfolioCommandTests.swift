import Foundation
import TestSupport
import Testing

/// `formaudit portfolio` as people run it.
@Suite struct PortfolioCommandTests {
  private static let page =
    "<!doctype html><html lang=fr><title>A</title><form method=post><label>Votre commune <input name=c></label><button>Envoyer</button></form>"

  /// Two long names are told apart wherever they differ.
  @Test(arguments: [
    [
      "demande-de-subvention-aux-associations-de-quartier-2025.html",
      "demande-de-subvention-aux-associations-de-quartier-2026.html",
    ],
    [
      "demande-de-subvention-annuelle-2025-aux-associations-de-quartier.html",
      "demande-de-subvention-annuelle-2026-aux-associations-de-quartier.html",
    ],
    ["a.html", "b.html"],
  ])
  func namesThatDifferAreTwo(names: [String]) throws {
    let folder = try ScratchFolder()
    let paths = try names.map { try folder.write(Self.page.utf8, as: $0) }
    let run = try CommandRun(["portfolio"] + paths + ["--no-config", "--lang", "en"])
    let lines = run.output.split(separator: "\n").filter { $0.hasPrefix("  - ") }
    #expect(lines.count == 2 && Set(lines).count == 2, "\(run.output)")
  }

  @Test func aFolderWithoutPagesIsNamed() throws {
    let folder = try ScratchFolder()
    let page = try folder.write(Self.page.utf8, as: "a.html")
    let empty = folder.url.appendingPathComponent("empty")
    try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: false)
    let run = try CommandRun(["portfolio", page, empty.path, "--no-config", "--lang", "en"])
    #expect(run.status == 2)
    #expect(run.errors.contains("\(empty.path): error: "), "\(run.errors)")
  }

  @Test func countsOfOneAndNoneAreGoodFrench() throws {
    let folder = try ScratchFolder()
    let pages = try [Self.page, Self.page.replacing("<input", with: "<input required")].enumerated()
      .map { try folder.write($1.utf8, as: "\($0).html") }
    let shared = try CommandRun(["portfolio"] + pages + ["--no-config", "--lang", "fr"])
    #expect(shared.output.contains("1 est posée par plusieurs"), "\(shared.output)")
    let other = try folder.write(
      Self.page.replacing("Votre commune", with: "Hauteur du mur").utf8, as: "other.html")
    let none = try CommandRun(["portfolio", pages[0], other, "--no-config", "--lang", "fr"])
    #expect(none.output.contains("aucune n’est posée par"), "\(none.output)")
  }
}
