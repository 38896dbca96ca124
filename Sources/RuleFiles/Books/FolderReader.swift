import Auditing
import Foundation
import Words

/// Finds the YAML files of a folder on disk and reads their texts.
struct FolderReader {
  /// A folder with more entries is not a folder of rules.
  private static let mostEntries = 5000

  let path: String
  let log: ProblemLog
  /// The folder inside which what is wanted stands.
  var wanted = RulePath.folder

  /// The files whose names end in `.yaml`, with their paths from the folder; hidden ones and links
  /// are left alone. What cannot be read is told.
  func files() -> [(path: String, text: String)] {
    guard Self.isFolder(path), let walk = FileManager.default.enumerator(atPath: path) else {
      tell("", Sentence("there is no such folder"), hint: adviceOnFolders)
      return []
    }
    var files: [(path: String, text: String)] = []
    var entries = 0
    while let entry = walk.nextObject() as? String {
      entries += 1
      guard entries <= Self.mostEntries else {
        let tooMany = Sentence("the folder holds more than \(Self.mostEntries) files")
        tell("", tooMany, hint: adviceOnFolders)
        return []
      }
      if let text = rules(in: entry) { files.append((entry, text)) }
    }
    return files
  }

  private var adviceOnFolders: Sentence { Sentence("give the folder which holds \(wanted)/") }

  /// The text of a file of rules; nil for any other entry, and told where its name is nearly right.
  private func rules(in entry: String) -> String? {
    let parts = entry.split(separator: "/")
    if parts.contains(where: { $0.hasPrefix(".") }) || Self.isForeign(parts) { return nil }
    if entry.hasSuffix(".yml") {
      tell(
        entry, Sentence("nothing is read from a file named .yml"),
        hint: Sentence("rename it to .yaml"))
    }
    let isRules = entry.hasSuffix(".yaml") && kind(of: entry) == .typeRegular
    return isRules ? text(of: entry) : nil
  }

  /// A team may keep other files beside its rules: only what is called as files of rules are, or nearly
  /// so, is one.
  private static func isForeign(_ parts: [Substring]) -> Bool {
    let first = String(parts.first ?? "")
    let names =
      parts.count == 1
      ? RuleBookFile.allCases.map(\.rawValue)
      : [RulePath.folder, RuleDictionary.folder, ProfileFile.folder, ThemePath.folder]
    return DidYouMean.nearest(to: first, among: names) == nil
  }

  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    return isThere && isFolder.boolValue
  }

  private func attributes(of entry: String) -> [FileAttributeKey: Any]? {
    try? FileManager.default.attributesOfItem(atPath: path + "/" + entry)
  }

  private func kind(of entry: String) -> FileAttributeType? {
    attributes(of: entry)?[.type] as? FileAttributeType
  }

  /// The text of a file; nil when there is none, or when it has no text, which is then told.
  func text(of entry: String) -> String? {
    guard let attributes = attributes(of: entry), mayBeRead(entry, attributes) else { return nil }
    guard let bytes = FileManager.default.contents(atPath: path + "/" + entry) else {
      tell(entry, Sentence("the file cannot be read"), hint: Sentence("check who may read it"))
      return nil
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      tell(entry, Sentence("the file is not UTF-8 text"), hint: Sentence("save it again as UTF-8"))
      return nil
    }
    return text
  }

  /// Whether it is a file, and no larger than rules are; what speaks against it is told.
  private func mayBeRead(_ entry: String, _ attributes: [FileAttributeKey: Any]) -> Bool {
    guard attributes[.type] as? FileAttributeType == .typeRegular else {
      tell(
        entry, Sentence("this is no ordinary file"),
        hint: Sentence("name a file: folders, links, pipes and devices are not read"))
      return false
    }
    let size = (attributes[.size] as? NSNumber)?.intValue ?? 0
    if size <= YAMLGuard.largestFile { return true }
    tell(
      entry, Sentence("the file is larger than 1 MiB"), hint: Sentence("cut it into several files"))
    return false
  }

  private func tell(_ entry: String, _ sentence: Sentence, hint: Sentence) {
    log.add(FileProblem(file: entry, line: 1, column: 1, sentence: sentence, hint: hint))
  }
}
