import FormAudit
import Foundation
import RuleFiles
import TestSupport
import Testing
import Words

@testable import Browsing

/// Walks through the procedure that a script draws, in a real browser.
@Suite(.serialized, .waits, .enabled(if: InstalledDriver.isThere, InstalledDriver.complaint))
struct WalkTests {
  private static let folder = "/pre-plainte-scripts/"

  /// The pages that were saved, and why the walk stopped.
  private func walk(_ steps: String, with variables: [String: String] = [:]) throws -> (
    pages: [SavedStep], error: WalkError?
  ) {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("walk-\(UUID().uuidString).yaml")
    defer { try? FileManager.default.removeItem(at: file) }
    let first = "  - open: \(try PageServer.address(Self.folder))"
    try "steps:\n\(first)\(steps)".write(to: file, atomically: true, encoding: .utf8)
    let walk = try WalkFile(at: file.path)
    let walker = Walker(
      book: try BuiltInRules.book(), browser: InstalledDriver.browser, variables: variables)
    let saved = Saved()
    do throws(WalkError) {
      try walker.walk(walk) { saved.pages.append($0) }
      return (saved.pages, nil)
    } catch {
      return (saved.pages, error)
    }
  }

  private final class Saved {
    var pages: [SavedStep] = []
  }

  @Test func pagesAreSavedOnceAndWithoutAnswers() throws {
    let taken = try walk(
      """
      accueil.html
        - press: déposer une pre-plainte
        - choose: On m'a volé quelque chose
        - { choose: Non, in: Connaissez-vous l'auteur }
        - { fill: Commune des faits, with: Tournefeuille }
        - { fill: Racontez, with: Un récit inventé }
        - expect: étape 1 sur 3
        - press: Revenir à l'accueil
      """)
    #expect(taken.error == nil, "\(taken.error?.sentence.text(in: .english) ?? "")")
    #expect(taken.pages.count == 2)
    #expect(taken.pages.last?.html.contains("name=\"recit\"") == true)
    #expect(taken.pages.allSatisfy { !$0.html.contains("inventé") })
    #expect(taken.pages.first?.html.contains("<!-- saved from url=(") == true)
  }

  /// The form of the last step would be sent for good.
  @Test func whatSendsForGoodIsNotPressed() throws {
    let refused = try walk("3-rendez-vous.html\n  - press: Envoyer ma pré-plainte")
    #expect(refused.error?.isMistake == true)
    #expect(refused.error?.line == 3)
    #expect(refused.pages.count == 1)
    let goesOn = try walk("1-faits.html\n  - press: Continuer vers")
    #expect(goesOn.error == nil)
  }

  @Test func whatIsNotThereIsToldWithWhatIs() throws {
    let missing = try walk("accueil.html\n  - press: Commencer").error
    #expect(missing?.hint.text(in: .english).contains("Déposer une pré-plainte") == true)
    #expect(missing?.isMistake == false)
    #expect(try walk("accueil.html\n  - expect: Merci").error?.line == 3)
    let variable = try walk("1-faits.html\n  - { fill: Commune, from: NO_SUCH_VARIABLE }").error
    #expect(variable?.isMistake == true)
  }
}
