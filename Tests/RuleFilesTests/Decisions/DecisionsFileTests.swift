import Deciding
import FormModel
import Foundation
import TestSupport
import Testing

@testable import RuleFiles

/// `decisions.yaml`, written and read.
@Suite struct DecisionsFileTests {
  private func read(_ text: String) throws(RuleFileError) -> Decisions {
    try YAMLFile(text: text, named: "decisions.yaml").read(.decisions)
  }

  private func problems(_ text: String) -> [String] {
    do throws(RuleFileError) {
      _ = try read(text)
      return []
    } catch {
      return error.problems.map { "\($0.line): \($0.sentence.english)" }
    }
  }

  @Test func whatIsWrittenIsReadBack() throws {
    let decisions = Decisions(
      journey: "Pré-plainte : l'essai \"2015\"",
      edits: [
        Decision(
          .drop("identite/fax"), wordings: ["N° de fax # = \\ \u{202E}\u{7}"],
          because: "personne ne le lit\nni ne l'utilise"),
        Decision(.optional("yes")),
        Decision(.merge(["a", "b: c", "[d]"]), wordings: ["A", "", "D"]),
        Decision(.retype("1", to: .suggest)), Decision(.prefill(source: "FranceConnect", [])),
        Decision(.prefill(source: "API Particulier", ["x, y"])), Decision(.split("p 2", pages: 3)),
      ].map { decision in
        var written = decision
        written.wordings = decision.wordings.filter { !$0.isEmpty }
        return written
      })
    #expect(try read(decisions.yaml) == decisions)
    #expect(try read(Decisions().yaml) == Decisions())
  }

  /// Any words of a page, since pages are hostile.
  @Test func anyWordsAreReadBack() throws {
    var random = SeededGenerator(seed: 5)
    let scalars: [Unicode.Scalar] = [
      "\"", "'", "\\", "\n", "\r", "\t", ":", "#", "-", "{", "[", "&", "*", "!", "%", "@", "`", "é",
      "\u{0}", "\u{1B}", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{202E}", "\u{1F600}", "a", " ",
    ]
    for _ in 0..<300 {
      var text = String.UnicodeScalarView("x".unicodeScalars)
      for _ in 0..<Int.random(in: 1..<12, using: &random) {
        text.append(scalars.randomElement(using: &random) ?? "a")
      }
      let decisions = Decisions(
        edits: [Decision(.drop("key"), wordings: [String(text)], because: String(text))])
      let again = try read(decisions.yaml)
      #expect(again.edits[0].because?.unicodeScalars.filter { $0.value > 0 }.count ?? 0 > 0)
      #expect(try read(again.yaml) == again, "\(String(text).debugDescription)")
    }
  }

  @Test func mistakesAreToldWithTheirLine() {
    #expect(
      problems("edits:\n  - drp: a\n").first?.hasPrefix("2: “drp” is not a key of an edit") == true)
    #expect(problems("edits:\n  - { drop: a, optional: b }\n").count == 1)
    #expect(problems("edits:\n  - { retype: a }\n") == ["2: the key “to” is missing"])
    #expect(problems("edits:\n  - { split: a, pages: 99 }\n").count == 1)
    #expect(problems("edits:\n  - { retype: a, to: sugest }\n").count == 1)
  }
}
