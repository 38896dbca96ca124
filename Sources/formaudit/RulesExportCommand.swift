import ArgumentParser
import Foundation
import RuleFiles
import Words

/// `formaudit rules export`: the built-in files, to read and to edit.
struct RulesExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: .say("Writes the built-in rules, purposes, times and weights into a folder."),
    discussion: .say("The folder is made; when it is there, it must be empty."))

  @Argument(help: .say("The folder to write into."))
  var folder: String

  func run() throws {
    let entries = try? FileManager.default.contentsOfDirectory(atPath: folder)
    if let entries, !entries.isEmpty {
      throw Complaint.usage(
        Sentence("“\(folder)” is not empty"), hint: Sentence("give a new folder"))
    }
    for file in BuiltInRules.files { try NewFile(path: file.path, folder: folder).write(file.text) }
    try StandardOutput.write("\(BuiltInRules.files.count) files written to \(folder)\n")
  }
}
