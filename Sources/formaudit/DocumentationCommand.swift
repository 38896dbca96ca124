import ArgumentParser
import Auditing
import Foundation
import Report
import Reporters
import RuleFiles

/// `formaudit documentation`: the pages that are written from the rules and the facts.
struct DocumentationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "documentation",
    abstract: "Writes a page of the documentation of the project on standard output.",
    shouldDisplay: false)

  /// The pages that are written rather than kept.
  enum Page: String, ExpressibleByArgument, CaseIterable {
    case rules, facts
  }

  @Argument(help: "The page: rules or facts.")
  var page: Page

  @Option(name: .long, help: "The page which tells what other tools check.")
  var peers = "Documentation/Peers.md"

  func run() throws {
    switch page {
    case .rules:
      guard let text = try? String(contentsOfFile: peers, encoding: .utf8) else {
        throw Complaint.usage("“\(peers)” cannot be read", hint: "run this in the project's folder")
      }
      let book = try RuleBookLoader.book(folder: nil)
      try StandardOutput.write(RulesDocument.text(book, peers: PeersTable(markdown: text)))
    case .facts:
      try StandardOutput.write(FactsDocument.text(accepted: \.accepted))
    }
  }
}
