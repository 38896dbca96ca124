import ArgumentParser
import Auditing
import Foundation
import Report
import Reporters
import RuleFiles
import Words

/// `formaudit documentation`: the pages that are written from the rules and the facts.
struct DocumentationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "documentation",
    abstract: .say("Writes a page of the documentation of the project on standard output."),
    shouldDisplay: false)

  /// The pages that are written rather than kept.
  enum GeneratedPage: String, ExpressibleByArgument, CaseIterable {
    case rules, facts
    case settings = "Settings"
    case writingRules = "Writing-rules"
    case whatIf = "What-if"
    case mandate = "Mandate"
  }

  @Argument(
    help: .say(
      "The page: rules, facts, or one with tables of keys: Settings, Writing-rules, What-if, Mandate."
    ))
  var page: GeneratedPage

  @Option(name: .long, help: .say("The page which tells what other tools check."))
  var peers = "Documentation/Peers.md"

  func run() throws {
    switch page {
    case .rules:
      let peers = PeersTable(markdown: try text(of: peers))
      try StandardOutput.write(
        RulesDocument.text(try RuleBookLoader.book(folder: nil), peers: peers))
    case .facts:
      try StandardOutput.write(FactsDocument.text(accepted: { $0.accepted.text(in: .english) }))
    case .settings, .writingRules, .whatIf, .mandate:
      let page = try text(of: "Documentation/\(page.rawValue).md")
      try StandardOutput.write(KeyTables.refreshed(page))
    }
  }

  private func text(of path: String) throws -> String {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw Complaint.usage(
        Sentence("“\(path)” cannot be read"), hint: Sentence("run this in the project's folder"))
    }
    return text
  }
}
