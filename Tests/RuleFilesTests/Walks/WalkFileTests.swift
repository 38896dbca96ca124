import Foundation
import RuleFiles
import Testing
import Words

/// What a team writes of a walk is read, and what is wrong in it is told at its place.
@Suite struct WalkFileTests {
  private func read(_ text: String) throws -> WalkFile {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("walk-\(UUID().uuidString).yaml")
    defer { try? FileManager.default.removeItem(at: file) }
    try text.write(to: file, atomically: true, encoding: .utf8)
    return try WalkFile(at: file.path)
  }

  @Test func everyStepIsRead() throws {
    let walk = try read(
      """
      name: Pré-plainte
      steps:
        - open: https://www.example.org/
        - { fill: Nom, with: Martin }
        - { fill: Courriel, from: WALK_EMAIL, in: Vous }
        - { choose: Oui, in: Êtes-vous majeur ? }
        - { press: Envoyer, sends: yes }
        - press: Continuer
        - expect: Merci
        - save: fin
      """)
    #expect(walk.name == "Pré-plainte")
    #expect(
      walk.steps.map(\.action) == [
        .open("https://www.example.org/"), .fill("Nom", with: .text("Martin"), in: nil),
        .fill("Courriel", with: .variable("WALK_EMAIL"), in: "Vous"),
        .choose("Oui", in: "Êtes-vous majeur ?"), .press("Envoyer", in: nil, sends: true),
        .press("Continuer", in: nil, sends: false), .expect("Merci"), .save("fin"),
      ])
    #expect(walk.steps.map(\.line) == Array(3...10))
  }

  @Test(arguments: [
    ("steps: [ { fill: Nom } ]", "a field is filled with one answer"),
    ("steps: [ { fill: Nom, with: a, from: B } ]", "a field is filled with one answer"),
    ("steps: [ { open: a, press: b } ]", "has several of the keys"),
    ("steps: [ { pres: b } ]", "did you mean “press”?"),
    ("name: x", "the key “steps” is missing"),
  ])
  func mistakesAreTold(text: String, told: String) throws {
    do throws(RuleFileError) {
      let file = FileManager.default.temporaryDirectory
        .appendingPathComponent("walk-\(UUID().uuidString).yaml")
      defer { try? FileManager.default.removeItem(at: file) }
      try? text.write(to: file, atomically: true, encoding: .utf8)
      _ = try WalkFile(at: file.path)
      Issue.record("nothing was told of \(text)")
    } catch {
      #expect(error.text(in: .english).contains(told), "\(error.text(in: .english))")
    }
  }
}
