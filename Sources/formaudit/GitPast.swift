import Foundation
import Words

/// A file or folder as it was at a revision of a git repository, in a folder that goes with the
/// value.
final class GitPast {
  /// Where it can be read.
  let path: String
  private let scratch: URL

  /// More is no folder of captures.
  private static let mostFiles = 2000

  init(revision: String, path: String) throws {
    // git takes what begins with a dash for an option.
    guard !revision.isEmpty, !revision.hasPrefix("-") else {
      throw Complaint.usage(Sentence("“\(revision)” is not a git revision"))
    }
    let place = PastPlace(path)
    scratch = FileManager.default.temporaryDirectory.appendingPathComponent(
      "formaudit-\(UUID().uuidString)")
    let copy = scratch.appendingPathComponent(place.name)
    self.path = copy.path
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    let files = try Self.files(of: place, at: revision, told: path)
    for file in files where !file.split(separator: "/").contains("..") {
      try Self.copy(
        file, of: place, at: revision, to: place.isFolder ? copy : scratch)
    }
  }

  /// The names of the files, from the folder of the place.
  private static func listed(_ place: PastPlace, at revision: String) throws -> [String] {
    let name = place.isFolder ? "." : place.name
    let listed = try git(
      ["ls-tree", "-r", "-z", "--name-only", revision, "--", name], in: place.folder)
    return listed.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func files(
    of place: PastPlace, at revision: String, told path: String
  ) throws -> [String] {
    let files = try listed(place, at: revision)
    guard !files.isEmpty else {
      throw Complaint.usage(Sentence("“\(path)” was not there at \(revision)"))
    }
    guard files.count <= mostFiles else {
      throw Complaint.usage(
        Sentence("“\(path)” holds more than \(mostFiles) files at \(revision)"))
    }
    return files
  }

  private static func copy(
    _ file: String, of place: PastPlace, at revision: String, to root: URL
  ) throws {
    let copy = root.appendingPathComponent(file)
    try FileManager.default.createDirectory(
      at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(git(["show", "\(revision):./\(file)"], in: place.folder)).write(to: copy)
  }

  deinit {
    try? FileManager.default.removeItem(at: scratch)
  }

  /// What git says on its standard output; no shell stands between.
  private static func git(_ arguments: [String], in folder: URL) throws -> [UInt8] {
    let output = Pipe()
    let process = try started(["git", "-C", folder.path] + arguments, into: output)
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    if process.terminationStatus != 0 { throw failure(of: arguments[0], in: folder) }
    return Array(bytes)
  }

  private static func started(_ command: [String], into output: Pipe) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      throw Complaint.usage(Sentence("git could not be run"), hint: Sentence("install git"))
    }
    return process
  }

  private static func failure(of command: String, in folder: URL) -> ExitStatus {
    Complaint.usage(
      Sentence("git \(command) failed in “\(folder.path)”"),
      hint: Sentence(
        "check the revision, and that the path is inside a git repository; a shallow clone has no past: git fetch --unshallow"
      ))
  }
}

/// A file or a folder, and the folder in which git is asked for it.
private struct PastPlace {
  let name: String
  let isFolder: Bool
  let folder: URL

  init(_ path: String) {
    let place = URL(fileURLWithPath: path).standardizedFileURL
    name = place.lastPathComponent
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder)
    self.isFolder = isThere && isFolder.boolValue
    folder = self.isFolder ? place : place.deletingLastPathComponent()
  }
}
