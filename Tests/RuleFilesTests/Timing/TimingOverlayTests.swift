import Auditing
import FormModel
import Foundation
import RuleFiles
import TestSupport
import Testing
import Timing

/// Files with some time parameters, written and read back.
@Suite struct TimingOverlayTests {
  private func read(_ text: String) throws -> [TimeParameter] {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("timing-\(UUID().uuidString).yaml")
    try text.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    return try TimingOverlay.parameters(at: file.path)
  }

  @Test func readsWhatItWrites() throws {
    let parameters = TimeParameter.ParameterName.allCases.compactMap { Reading.book.timing[$0] }
    let hostile = TimeParameter(
      name: .choose, value: 1.5, spread: 0.3, unit: "s", basis: .measured,
      source: "a \"name\": # with \\ and \u{7} and\nlines")
    let read = try read(TimingOverlay.text(of: parameters, comment: "two\n\nlines"))
    #expect(read.map(\.name) == parameters.map(\.name))
    #expect(read.first { $0.name == .choose }?.value == 1.65)
    let alone = try self.read(TimingOverlay.text(of: [hostile], comment: ""))
    #expect(alone[0].source == "a \"name\": # with \\ and   and lines")
    #expect(Reading.book.timing.replacing(alone).value(.choose) == 1.5)
  }

  @Test(arguments: [
    ("parameters: {}", "the key “extends” is missing"),
    ("extends: nothing\nparameters: {}", "“nothing” is not what is extended"),
    ("extends: built-in\nparameters: { choose: {} }", "“choose” is not a key"),
  ])
  func tellsMistakes(text: String, sentence: String) throws {
    let error = #expect(throws: RuleFileError.self) { try read(text) }
    #expect(error?.description.contains(sentence) == true, "\(error?.description ?? "")")
  }

  @Test func aMissingFileIsTold() {
    #expect(throws: RuleFileError.self) { try TimingOverlay.parameters(at: "/nowhere/timing.yaml") }
  }
}
