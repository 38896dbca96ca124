import Foundation
import TestSupport
import Testing

/// `Documentation/Writing-rules.md`, followed by a newcomer: its files are written, its commands run
/// in their order, and what they say is held against the page.
///
/// `./Scripts/document` writes the outputs anew into the page; read the difference.
@Suite struct WritingRulesTests {
  @Test func saysWhatHappens() throws {
    let folder = Repository.root.appendingPathComponent("Documentation")
    let name = "Writing-rules.md"
    let page = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    var reader = try Newcomer()
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      try reader.read(String(line))
    }
    #expect(reader.commands >= 6)
    try Golden(folder: folder).check(reader.page.joined(separator: "\n"), name)
  }
}

/// Somebody who follows the page line by line.
private struct Newcomer {
  /// The page as it should be.
  private(set) var page: [String] = []
  private(set) var commands = 0
  private let scratch: ScratchFolder
  /// The words after the opening of the block being read, and its lines.
  private var block: (words: [String], lines: [String])?

  init() throws {
    scratch = try ScratchFolder()
  }

  mutating func read(_ line: String) throws {
    if let open = block {
      guard line == "```" else {
        block?.lines.append(line)
        return
      }
      page += try follow(open.words, open.lines) + [line]
      block = nil
    } else {
      page.append(line)
      if line.hasPrefix("```") {
        block = (line.dropFirst(3).split(separator: " ").map(String.init), [])
      }
    }
  }

  /// Does what a block says, and gives it as it should be.
  private mutating func follow(_ words: [String], _ lines: [String]) throws -> [String] {
    if words == ["console"] {
      return try lines.filter { $0.hasPrefix("$ ") }.flatMap { try [$0] + run($0) }
    }
    guard words.count == 2 else { return lines }
    let file = scratch.url.appendingPathComponent(words[1])
    if words[0] == "diff" {
      try edit(file, lines)
    } else {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try (lines.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
    }
    return lines
  }

  private func edit(_ file: URL, _ lines: [String]) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    let old = lines.filter { $0.hasPrefix("-") }.map { $0.dropFirst() }.joined(separator: "\n")
    let new = lines.filter { $0.hasPrefix("+") }.map { $0.dropFirst() }.joined(separator: "\n")
    try #require(text.contains(old))
    try text.replacing(old, with: new).write(to: file, atomically: true, encoding: .utf8)
  }

  private mutating func run(_ line: String) throws -> [String] {
    let arguments = line.split(separator: " ").dropFirst().map(String.init)
    try #require(arguments.first == "formaudit")
    commands += 1
    let run = try CommandRun(Array(arguments.dropFirst()), in: scratch.url)
    var told = (run.output + run.errors).split(separator: "\n", omittingEmptySubsequences: false)
    while told.last?.isEmpty == true { told.removeLast() }
    return told.map(String.init)
  }
}
