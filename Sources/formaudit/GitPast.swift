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
    let place = URL(fileURLWithPath: path).standardizedFileURL
    let name = place.lastPathComponent
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder)
    let folder = isThere && isFolder.boolValue ? place : place.deletingLastPathComponent()
    scratch = FileManager.default.temporaryDirectory.appendingPathComponent(
      "formaudit-\(UUID().uuidString)")
    self.path = scratch.appendingPathComponent(name).path
    let root = isFolder.boolValue ? scratch.appendingPathComponent(name) : scratch
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    let listed = try Self.git(
      ["ls-tree", "-r", "-z", "--name-only", revision, "--", isFolder.boolValue ? "." : name],
      in: folder)
    let files = listed.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    guard !files.isEmpty else {
      throw Complaint.usage(Sentence("“\(path)” was not there at \(revision)"))
    }
    guard files.count <= Self.mostFiles else {
      throw Complaint.usage(
        Sentence("“\(path)” holds more than \(Self.mostFiles) files at \(revision)"))
    }
    for file in files where !file.split(separator: "/").contains("..") {
      let copy = root.appendingPathComponent(file)
      try FileManager.default.createDirectory(
        at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(Self.git(["show", "\(revision):./\(file)"], in: folder)).write(to: copy)
    }
  }

  deinit {
    try? FileManager.default.removeItem(at: scratch)
  }

  /// What git says on its standard output; no shell stands between.
  private static func git(_ arguments: [String], in folder: URL) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", folder.path] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      throw Complaint.usage(Sentence("git could not be run"), hint: Sentence("install git"))
    }
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Complaint.usage(
        Sentence("git \(arguments[0]) failed in “\(folder.path)”"),
        hint:
          Sentence(
            "check the revision, and that the path is inside a git repository; a shallow clone has no past: git fetch --unshallow"
          )
      )
    }
    return Array(bytes)
  }
}
