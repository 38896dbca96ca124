import ArgumentParser
import Comparing
import FormModel
import Foundation
import RuleFiles
import Words

/// `formaudit init`: writes the settings of a team and the file of its job.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: .say("Writes a formaudit.yaml in the current folder, and the file of a job."),
    discussion: .say(
      """
      Nothing is asked and nothing is overwritten. Write your targets into formaudit.yaml, then:
        formaudit check
      """))

  @Option(
    name: .long,
    help:
      "Also write the job of a forge: \(StarterJob.allCases.map(\.rawValue).joined(separator: ", "))."
  )
  var ci: StarterJob?

  @Option(
    name: .long, help: .say("The language of the comments. By default, that of the terminal."))
  var lang: Language = .ofRun

  func run() throws {
    var files = [(path: "formaudit.yaml", text: DraftFile(named: "formaudit").text(in: lang))]
    if let ci { files.append((path: ci.path, text: DraftFile(named: ci.rawValue).text(in: lang))) }
    // All or nothing: half of the files would have to be found and removed by hand.
    for file in files where FileManager.default.fileExists(atPath: file.path) {
      throw Complaint.usage(
        Sentence("“\(file.path)” is already there"),
        hint: Sentence("edit it, or move it away and run init again"))
    }
    for file in files {
      try NewFile(path: file.path, folder: ".").write(file.text)
      try StandardOutput.write(file.path + "\n")
    }
    if try GitAttributes.addBaseline() { try StandardOutput.write(GitAttributes.path + "\n") }
  }
}

extension StarterJob: ExpressibleByArgument {}

/// The forges whose job files `init` writes.
enum StarterJob: String, CaseIterable {
  case github, gitlab, forgejo

  /// Where the forge reads the file.
  var path: String {
    switch self {
    case .github: ".github/workflows/formaudit.yml"
    case .gitlab: ".gitlab-ci.yml"
    case .forgejo: ".forgejo/workflows/formaudit.yml"
    }
  }
}

/// Tells git how to merge baselines, in the file where it looks for such things.
enum GitAttributes {
  static let path = ".gitattributes"

  /// Adds the line; says whether it was missing.
  static func addBaseline() throws -> Bool {
    let earlier = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    if earlier.contains(Baseline.fileName) { return false }
    let separator = earlier.isEmpty || earlier.hasSuffix("\n") ? "" : "\n"
    do {
      try (earlier + separator + Baseline.gitAttribute + "\n")
        .write(toFile: path, atomically: true, encoding: .utf8)
    } catch {
      throw Complaint.usage(
        Sentence("“\(path)” cannot be written"),
        hint: Sentence("add this line to it: \(Baseline.gitAttribute)"))
    }
    return true
  }
}
