import Escaping
import FormAudit
import Foundation
import Redesign
import RuleFiles
import Words

/// The folder into which a mock-up is written, with its decisions and the files of its design system.
struct MockUpFolder {
  let path: String
  /// The folder of files to copy, if any.
  let assets: String?

  private func copiedSheets(of style: MockUpStyle, from assets: String) throws -> [String] {
    let paths = try AssetCopy(from: assets, to: path + "/assets").paths()
    return style.sheets.compactMap { name in
      paths.first { $0 == name || $0.hasSuffix("/" + name) }.map { "assets/" + $0 }
    }
  }

  func write(_ plan: RedesignPlan, _ style: MockUpStyle) throws {
    try make(path)
    try removeFormerPages()
    let sheets = try assets.map { try copiedSheets(of: style, from: $0) }
    let mockUp = MockUp(plan, style: style, sheets: sheets)
    try Cores.all.forEach(Array(mockUp.places), mockUp.file) { file in
      try output(file.name, file.html.text)
    }
    try output("journey.yaml", MockUpJourney.yaml(plan))
    try output("decisions.yaml", plan.decisions.yaml)
    try output("decisions.md", DecisionsText.markdown(plan))
  }

  private func output(_ name: String, _ text: String) throws {
    try OutputFile(path: URL(fileURLWithPath: path).appendingPathComponent(name).path).write(text)
  }

  private func make(_ folder: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Complaint.usage(
        Sentence("the folder “\(folder)” cannot be made"),
        hint: Sentence("name another one: --output mockup/"))
    }
  }

  /// A run before may have written more pages, under other names: those that it listed go.
  private func removeFormerPages() throws {
    let journey = URL(fileURLWithPath: path).appendingPathComponent("journey.yaml").path
    let bytes = FileManager.default.contents(atPath: journey).map(Array.init) ?? []
    for name in MockUpJourney.pages(in: String(decoding: bytes, as: UTF8.self)) {
      try? FileManager.default.removeItem(
        at: URL(fileURLWithPath: path).appendingPathComponent(name))
    }
  }
}

/// Copies what pages show of a design system: style sheets, fonts and pictures, never scripts.
struct AssetCopy {
  private let source: URL
  private let target: URL

  init(from source: String, to target: String) {
    self.source = URL(fileURLWithPath: source)
    self.target = URL(fileURLWithPath: target)
  }

  private static let endings: Set = [
    "css", "woff", "woff2", "svg", "png", "jpg", "jpeg", "ico", "webp",
  ]

  /// The paths of the files, from the folder, once they are copied.
  func paths() throws -> [String] {
    let manager = FileManager.default
    guard let all = try? manager.subpathsOfDirectory(atPath: source.path) else {
      throw Complaint.usage(
        Sentence("the folder “\(source.path)” cannot be read"),
        hint: Sentence("name the folder of the style sheets: --assets dsfr/dist"))
    }
    let paths = all.filter { Self.endings.contains(($0 as NSString).pathExtension.lowercased()) }
      .sorted()
    for path in paths { try copy(path, manager) }
    return paths
  }

  private func copy(_ path: String, _ manager: FileManager) throws {
    let place = target.appendingPathComponent(path)
    try? manager.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    guard let bytes = manager.contents(atPath: source.appendingPathComponent(path).path) else {
      return
    }
    try OutputFile(path: place.path).write(parts: [Array(bytes)])
  }
}
