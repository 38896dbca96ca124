import FormAudit
import Foundation
import Numbers
import RuleFiles
import Words

/// A folder of pages that a browser showed, numbered in the order in which they were met.
final class CaptureFolder {
  let path: String
  private var number: Int
  private var names: [String] = []

  /// - Parameter goesOn: Whether pages are numbered after those that the folder has already.
  init(_ path: String, goesOn: Bool) throws {
    self.path = path
    number = 0
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw Complaint.usage(
        Sentence("the folder “\(path)” cannot be made"),
        hint: Sentence("name another one: --output captures/"))
    }
    if goesOn { number = Self.lastNumber(in: path) }
  }

  private static func lastNumber(in path: String) -> Int {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let numbers = names.filter { $0.hasSuffix(".html") }
      .compactMap { Int($0.prefix(while: \.isNumber), within: 0...1_000_000) }
    return min(numbers.max() ?? 0, most)
  }

  private static let most = 100_000

  /// Writes the next page, and tells its place on the standard output.
  func add(_ step: SavedStep) throws {
    number += 1
    let file = URL(fileURLWithPath: path).appendingPathComponent(step.fileName(number: number))
    try OutputFile(path: file.path).write(step.html)
    names.append(file.lastPathComponent)
    let shown = path.hasSuffix("/") ? path : path + "/"
    try StandardOutput.write(shown + file.lastPathComponent + "\n")
  }

  /// Tells the order of the pages, and that people begin at the first.
  func writeJourney(named name: String) throws {
    guard let home = names.first, names.count > 1 else { return }
    let lines =
      ["name: \(YAMLText.quoted(name))", "home: \(home)", "pages:"]
      + names.map { "  - { file: \($0) }" }
    let file = URL(fileURLWithPath: path).appendingPathComponent("journey.yaml")
    try OutputFile(path: file.path).write(lines.joined(separator: "\n") + "\n")
  }
}
