import ArgumentParser
import Comparing
import FormModel
import Foundation
import History
import RuleFiles
import Words

/// `formaudit init`: writes the settings of a team and the file of its job.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: .say("Writes a formaudit.yaml in the current folder, and the file of a job."),
    discussion: .say(
      """
      Nothing is asked and nothing is overwritten: what is there already is kept, and said. The job is \
      written where the forge reads it, at the root of the repository. Write your targets into \
      formaudit.yaml, then:
        formaudit check

      Examples:
        formaudit init --ci github
        formaudit init --ci gitlab --print     shows the job, writes nothing
      """))

  @Option(
    name: .long,
    help: .say(
      "Also write the job of a forge: \(StarterJob.allCases.map(\.rawValue).joined(separator: ", "))."
    ))
  var ci: StarterJob?

  @Flag(name: .long, help: .say("Show what would be written, and write nothing."))
  var print = false

  @Option(
    name: .long,
    help: .say(
      "Where the job finds releases of formaudit, when not at its home.", valueName: "address"))
  var releases: String?

  @Option(
    name: .long,
    help: .say(
      "The checksum of the package, from SHA256SUMS of the release: the job then installs nothing else.",
      valueName: "digits"))
  var sha256: String?

  @Option(
    name: .long,
    help: .say("The language of the comments and of the job. By default, that of the terminal."))
  var lang: Language = .ofRun

  func validate() throws {
    if let sha256, sha256.count != 64 || !sha256.allSatisfy(\.isHexDigit) {
      throw ValidationError(String.say("--sha256 takes the 64 hexadecimal digits of SHA256SUMS"))
    }
    if let releases, !releases.hasPrefix("https://") || releases.contains(where: \.isUnsafe) {
      throw ValidationError(String.say("--releases takes an address which begins with https://"))
    }
  }

  func run() throws {
    let root = RepositoryRoot.ofCurrentFolder
    try write(DraftFile(named: "formaudit").text(in: lang), at: "formaudit.yaml")
    if let ci { try writeJob(ci, root) }
    if !print, try GitAttributes.addMissing() {
      try StandardOutput.write(GitAttributes.path + "\n")
    }
  }

  private func writeJob(_ job: StarterJob, _ root: RepositoryRoot) throws {
    var release = StarterRelease(sha256: sha256)
    if let releases { release.address = releases }
    let text = job.text(in: lang, folder: root.folderBelow, from: release)
    let usual = root.prefix + job.path
    guard FileManager.default.fileExists(atPath: usual), !print, let included = job.included else {
      return try write(text, at: usual)
    }
    try write(text, at: root.prefix + included.path)
    Complaint.write(
      Sentence("“\(usual)” is already there: add these lines to it").text(in: lang) + "\n"
        + included.lines)
  }

  /// Writes a file that is not there yet; one that is there stays as it is.
  private func write(_ text: String, at path: String) throws {
    if print { return try StandardOutput.write("# \(path)\n\(text)\n") }
    if FileManager.default.fileExists(atPath: path) {
      return Complaint.write(Sentence("“\(path)” is already there, and kept").text(in: lang))
    }
    try NewFile(path: path, folder: ".").write(text)
    try StandardOutput.write(path + "\n")
  }
}

extension Character {
  /// What would end the quotation marks of a shell or of YAML.
  fileprivate var isUnsafe: Bool { isWhitespace || "'\"\\`$".contains(self) }
}

extension StarterJob: ExpressibleByArgument {}

/// Tells git how to merge baselines, in the file where it looks for such things.
enum GitAttributes {
  static let path = ".gitattributes"

  private static let lines = [
    Baseline.fileName: Baseline.gitAttribute, History.fileName: History.gitAttribute,
  ]

  /// Adds the lines that are missing; says whether any was.
  static func addMissing() throws -> Bool {
    let earlier = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    let missing = lines.filter { !earlier.contains($0.key) }.values.sorted()
    if missing.isEmpty { return false }
    let separator = earlier.isEmpty || earlier.hasSuffix("\n") ? "" : "\n"
    try write(earlier + separator, adding: missing)
    return true
  }

  private static func write(_ earlier: String, adding missing: [String]) throws {
    do {
      try (earlier + missing.map { $0 + "\n" }.joined())
        .write(toFile: path, atomically: true, encoding: .utf8)
    } catch {
      throw Complaint.usage(
        Sentence("“\(path)” cannot be written"),
        hint: Sentence("add these lines to it: \(missing.joined(separator: "; "))"))
    }
  }
}
