import FormAudit
import FormModel
import Foundation
import RuleFiles
import Words

/// The forges whose job files `init` writes.
enum StarterJob: String, CaseIterable {
  case github, gitlab, forgejo

  /// Where the forge reads the file, from the root of the repository.
  var path: String {
    switch self {
    case .github: ".github/workflows/formaudit.yml"
    case .gitlab: ".gitlab-ci.yml"
    case .forgejo: ".forgejo/workflows/formaudit.yml"
    }
  }

  /// Where the job is written when the file of the whole project is there already, and the lines which
  /// that file then needs.
  var included: (path: String, lines: String)? {
    guard self == .gitlab else { return nil }
    let path = ".gitlab/formaudit.yml"
    return (path, "include:\n  - local: \(path)")
  }

  /// The text of the file.
  ///
  /// - Parameter folder: That of formaudit.yaml, from the root of the repository; `.` for the root.
  func text(in language: Language, folder: String, from release: StarterRelease) -> String {
    DraftFile(named: rawValue).text(
      in: language,
      [
        "folder": folder, "prefix": folder == "." ? "" : folder + "/", "lang": language.rawValue,
        "package": release.package, "download": release.download,
      ])
  }
}

/// The release that a job installs.
struct StarterRelease {
  /// Where releases are, each in a folder named as its tag.
  var address = Version.releases
  /// The checksum which pins the package, in hexadecimal digits; nil to trust that of the release.
  var sha256: String?

  var package: String { "formaudit_\(Version.current)_amd64.deb" }

  /// The lines of the shell which download the package into `/tmp` and hold it against its checksum.
  var download: String {
    let folder = "\(address)/v\(Version.current)"
    let get = "curl --fail --silent --show-error --location"
    let check =
      sha256.map { "echo '\($0)  /tmp/\(package)' | sha256sum --check --quiet" }
      ?? "\(get) '\(folder)/SHA256SUMS' | grep ' \(package)$' | (cd /tmp && sha256sum --check --quiet)"
    return "\(get) --output '/tmp/\(package)' '\(folder)/\(package)'\n\(check)"
  }
}

/// Where the root of the repository is, seen from the current folder.
struct RepositoryRoot {
  /// `../` for each folder on the way up; nothing at the root, or outside of a repository.
  let prefix: String
  /// The current folder, from the root; `.` at the root.
  let folderBelow: String

  /// No path has more folders.
  private static let mostFolders = 100

  static var ofCurrentFolder: RepositoryRoot {
    var folder = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    var below: [String] = []
    while below.count < mostFolders, folder.path != "/" {
      if FileManager.default.fileExists(atPath: folder.appendingPathComponent(".git").path) {
        return RepositoryRoot(
          prefix: below.map { _ in "../" }.joined(),
          folderBelow: below.isEmpty ? "." : below.joined(separator: "/"))
      }
      below.insert(folder.lastPathComponent, at: 0)
      folder = folder.deletingLastPathComponent()
    }
    return RepositoryRoot(prefix: "", folderBelow: ".")
  }
}
