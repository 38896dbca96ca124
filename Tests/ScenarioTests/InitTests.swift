import Foundation
import TestSupport
import Testing

/// `init` writes where forges read, keeps what is there, and pins what it installs.
@Suite struct InitTests {
  private func text(_ folder: ScratchFolder, _ path: String) throws -> String {
    try String(contentsOf: folder.url.appendingPathComponent(path), encoding: .utf8)
  }

  /// A team's folder below the root of a repository.
  private func repository() throws -> (root: ScratchFolder, team: URL) {
    let root = try ScratchFolder()
    let team = root.url.appendingPathComponent("services/parking")
    for folder in [root.url.appendingPathComponent(".git"), team] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    return (root, team)
  }

  @Test(arguments: ["github", "gitlab", "forgejo"])
  func aJobBelowTheRootIsWrittenAtTheRoot(forge: String) throws {
    let (root, team) = try repository()
    let run = try CommandRun(["init", "--ci", forge, "--lang", "fr"], in: team)
    #expect(run.status == 0, "\(run.errors)")
    let path = try #require(run.output.split(separator: "\n").dropFirst().first)
    #expect(path.hasPrefix("../../."))
    let job = try text(root, String(path.dropFirst("../../".count)))
    #expect(job.contains("services/parking"))
    #expect(job.contains("formaudit check --lang fr"))
    #expect(!job.contains("@prefix@") && !job.contains("@folder@"))
    #expect(
      try text(root, "services/parking/formaudit.yaml").hasPrefix("# Ce que formaudit audite"))
  }

  @Test func whatIsThereStaysAndIsSaid() throws {
    let (root, _) = try repository()
    _ = try root.write("stages: [test]\n".utf8, as: ".gitlab-ci.yml")
    _ = try root.write("targets: {}\n".utf8, as: "formaudit.yaml")
    let run = try CommandRun(["init", "--ci", "gitlab"], in: root.url)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix(".gitlab/formaudit.yml\n"))
    #expect(run.errors.contains("include:\n  - local: .gitlab/formaudit.yml"))
    #expect(try text(root, ".gitlab-ci.yml") == "stages: [test]\n")
    #expect(try text(root, "formaudit.yaml") == "targets: {}\n")
  }

  @Test func printWritesNothing() throws {
    let (root, team) = try repository()
    let run = try CommandRun(["init", "--ci", "github", "--print"], in: team)
    #expect(run.output.contains("runs-on: ubuntu-24.04"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: team.path).isEmpty)
    _ = root
  }

  @Test func aChecksumPinsThePackage() throws {
    let (root, team) = try repository()
    let sum = String(repeating: "a1", count: 32)
    let run = try CommandRun(
      [
        "init", "--ci", "gitlab", "--print", "--sha256", sum, "--releases",
        "https://forge.example.org/x",
      ],
      in: team)
    #expect(run.output.contains("echo '\(sum)  /tmp/formaudit_"))
    #expect(run.output.contains("'https://forge.example.org/x/v"))
    for wrong in [["--sha256", "a1"], ["--releases", "https://x.example/'; rm -rf ~"]] {
      #expect(try CommandRun(["init"] + wrong, in: team).status == 2)
    }
    _ = root
  }
}
