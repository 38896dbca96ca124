import Foundation
import TestSupport
import Testing

/// How jobs install the package of a release: only what has its checksum. The release is a folder here,
/// which stands in the place of the network; `apt-get` tells what it was asked for. One after the
/// other: jobs put the package in one place.
@Suite(.serialized) struct InstallStepTests {
  private static let version: String = {
    let told = try? CommandRun(["--version"]).output
    return told?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
  }()
  private static let package = "formaudit_\(version)_amd64.deb"
  private static let content = "a package\n"
  private static let sha256 = "3c1d4a1b3b4d8ef0c6ac66a1be9aa9c1ea6c9b62da0ebc5a4d87a0ad3df1f8d0"

  /// A folder whose `bin` answers for the network and for the system.
  private func machine() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    for name in ["bin", "release"] {
      try FileManager.default.createDirectory(
        at: folder.url.appendingPathComponent(name), withIntermediateDirectories: false)
    }
    let answers = [
      "curl": """
      while [ $# -gt 0 ]; do
        case $1 in --output) out=$2; shift ;; -*) ;; *) url=$1 ;; esac
        shift
      done
      cat "\(folder.url.path)/release/${url##*/}" > "${out:-/dev/stdout}"
      """,
      "apt-get": "echo \"$@\" >> \"\(folder.url.path)/installed\"",
      "sudo": "exec \"$@\"", "dpkg": "echo amd64",
    ]
    for (name, text) in answers {
      let path = try folder.write("#!/bin/sh\n\(text)\n".utf8, as: "\(name).sh")
      // Copied by a process of its own: a file that this one still has open for writing in another
      // thread's child cannot be run.
      let copied = try shell("install -m 755 '\(path)' bin/\(name)", in: folder)
      #expect(copied == 0)
    }
    _ = try folder.write(Self.content.utf8, as: "release/\(Self.package)")
    _ = try folder.write(Data(), as: "installed")
    let sums = try shell(
      "cd '\(folder.url.path)/release' && sha256sum *.deb > SHA256SUMS", in: folder)
    #expect(sums == 0)
    return folder
  }

  private func shell(_ command: String, in folder: ScratchFolder) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-e", "-o", "pipefail", "-c", command]
    process.currentDirectoryURL = folder.url
    process.environment = [
      "PATH": folder.url.path + "/bin:/usr/bin:/bin", "TMPDIR": folder.url.path,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  private func installed(_ folder: ScratchFolder) throws -> Bool {
    let asked = try String(
      contentsOf: folder.url.appendingPathComponent("installed"), encoding: .utf8)
    return asked.contains(Self.package)
  }

  /// The steps of the job of a forge, and the script of the action.
  private func steps(_ forge: String, _ folder: ScratchFolder, pinned: String?) throws -> String {
    if forge == "action" {
      let script = Repository.root.appendingPathComponent("Scripts/packaging/install").path
      return "'\(script)' https://releases.example/download v\(Self.version) \(pinned ?? "")"
    }
    let options = pinned.map { ["--sha256", $0] } ?? []
    let run = try CommandRun(["init", "--ci", forge, "--print"] + options, in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    let job = try #require(run.output.components(separatedBy: "\n# .").last)
    let file = try folder.write(("# ." + job).utf8, as: "job.yml")
    let steps = try JobFile(URL(fileURLWithPath: file)).steps
    if forge != "gitlab" {
      return try #require(steps.first { $0.name == "Install formaudit" }?.command)
    }
    return steps.compactMap(\.command).filter { !$0.contains("formaudit check") }
      .joined(separator: "\n")
  }

  private static let forges = ["github", "gitlab", "forgejo", "action"]

  @Test(arguments: forges) func theReleaseIsInstalled(forge: String) throws {
    let folder = try machine()
    #expect(try shell(steps(forge, folder, pinned: nil), in: folder) == 0)
    #expect(try installed(folder))
  }

  @Test(arguments: forges) func anotherPackageIsNot(forge: String) throws {
    let folder = try machine()
    _ = try folder.write("another\n".utf8, as: "release/\(Self.package)")
    #expect(try shell(steps(forge, folder, pinned: nil), in: folder) != 0)
    #expect(try !installed(folder))
  }

  /// Whoever changes the release changes its list of checksums too: what is pinned still holds.
  @Test(arguments: forges) func aPinnedChecksumDoesNotAskTheRelease(forge: String) throws {
    let folder = try machine()
    #expect(try shell(steps(forge, folder, pinned: Self.sha256), in: folder) != 0)
    #expect(try !installed(folder))
    let file = folder.url.appendingPathComponent("release/SHA256SUMS")
    let true256 = String(try String(contentsOf: file, encoding: .utf8).prefix(64))
    #expect(try shell(steps(forge, folder, pinned: true256), in: folder) == 0)
    #expect(try installed(folder))
  }

  @Test(arguments: forges) func aReleaseWithoutChecksumsInstallsNothing(forge: String) throws {
    let folder = try machine()
    _ = try folder.write(Data(), as: "release/SHA256SUMS")
    #expect(try shell(steps(forge, folder, pinned: nil), in: folder) != 0)
    #expect(try !installed(folder))
  }
}
