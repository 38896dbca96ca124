import Foundation
import Numbers

/// The files whose change calls for another audit: those of targets, the settings, own rules.
struct WatchedFiles {
  /// Files and folders.
  private let places: [URL]
  /// The paths of what the run itself writes.
  private let written: Set<String>

  /// More files than these are not looked at: a folder of so many is not what somebody works on.
  private static let mostFiles = 5000

  /// - Parameters:
  ///   - locations: What is audited, and what it is audited with; addresses are left out.
  ///   - written: Files that the run itself writes, perhaps beside what it reads.
  init(_ locations: [String], except written: [String]) {
    self.written = Set(written.map { URL(fileURLWithPath: $0).standardizedFileURL.path })
    places = locations.filter { FileManager.default.fileExists(atPath: $0) }
      .map { URL(fileURLWithPath: $0).standardizedFileURL }
      .map { Self.isJourney($0) ? $0.deletingLastPathComponent() : $0 }
  }

  /// The pages of a journey stand beside its file.
  private static func isJourney(_ file: URL) -> Bool {
    ["yaml", "yml"].contains(file.pathExtension) && !file.lastPathComponent.hasPrefix("formaudit")
  }

  var isEmpty: Bool { places.isEmpty }

  /// When each file was last changed, and how long it is.
  var state: [String: [Int]] {
    var state: [String: [Int]] = [:]
    let all = places.flatMap(files).prefix(Self.mostFiles)
    for file in all where !written.contains(file.standardizedFileURL.path) {
      let values = try? file.resourceValues(forKeys: [.contentModificationDateKey, .fileSizeKey])
      let changed = values?.contentModificationDate?.timeIntervalSince1970 ?? 0
      state[file.path] = [Int(rounding: changed * 1000), values?.fileSize ?? 0]
    }
    return state
  }

  private func files(of place: URL) -> [URL] {
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder)
    guard isThere else { return [] }
    guard isFolder.boolValue else { return [place] }
    let walk = FileManager.default.enumerator(
      at: place, includingPropertiesForKeys: nil, options: [.skipsHiddenFiles])
    return walk.map { Array($0.lazy.compactMap { $0 as? URL }.prefix(Self.mostFiles)) } ?? []
  }
}
