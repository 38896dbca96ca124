import Foundation
import TestSupport
import Testing

/// What the gate says, accepted as a team would do it; and what doubtful questions hide.
@Suite struct AcceptTests {
  private static let first = """
    <html lang=fr><title>Demande</title><h1>Demande</h1><p>Durée : 3 minutes.</p>
    <form method=post action=2.html><label for=n>Nom *</label><input id=n name=nom required>
    <label><input type=checkbox> Rendre public</label>
    <p>Ville *</p><input name=ville required>
    <label for=p>Pays</label><select id=p name=x><option>Nord<option>Sud<option>Est</select>
    <button>Envoyer la demande</button></form>
    """

  private static let second = """
    <html lang=fr><title>Suite</title><h1>Suite</h1>
    <form method=post><label for=v>Grade (facultatif)</label><input id=v name=grade size=200>
    <label for=t>Taille *</label><input id=t name=taille required>
    <button type=reset>Effacer</button></form>
    """

  private func project() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try Self.writeFirstStep(in: folder)
    _ = try folder.write(Self.settings.utf8, as: "formaudit.yaml")
    _ = try folder.write(Self.baseline.get(), as: "formaudit.baseline")
    return folder
  }

  /// Written once by the command itself.
  private static let baseline = Result {
    let folder = try ScratchFolder()
    _ = try folder.write(settings.utf8, as: "formaudit.yaml")
    try writeFirstStep(in: folder)
    #expect(try CommandRun(["baseline", "write"], in: folder.url).status == 0)
    return try Data(contentsOf: folder.url.appendingPathComponent("formaudit.baseline"))
  }

  private static let settings = """
    targets:
      demande: { folder: steps }
      autre: { folder: steps }

    """

  private static func writeFirstStep(in folder: ScratchFolder) throws {
    try FileManager.default.createDirectory(
      at: folder.url.appendingPathComponent("steps"), withIntermediateDirectories: true)
    _ = try folder.write(first.utf8, as: "steps/1.html")
  }

  private func run(_ folder: ScratchFolder, _ arguments: String...) throws -> CommandRun {
    try CommandRun(arguments + ["--lang", "en"], in: folder.url)
  }

  private func ids(_ run: CommandRun) -> [String] {
    Set(
      run.output.split(separator: "\n").filter { $0.hasPrefix("      ") }.map {
        String($0.dropFirst(6))
      }
    ).sorted { $0.contains("@") ? false : $1.contains("@") }
  }

  @Test func everythingThatIsRefusedCanBeAccepted() throws {
    let folder = try project()
    _ = try folder.write(
      Self.first.replacing("<p>Durée : 3 minutes.</p>", with: "").utf8, as: "steps/1.html")
    _ = try folder.write(Self.second.utf8, as: "steps/2.html")
    let refused = try run(folder, "check")
    #expect(refused.status == 1)
    let ids = ids(refused)
    for part in ["steps@demande", "promises@autre", "reset-button@", "/height"] {
      #expect(ids.contains { $0.contains(part) }, "\(part) \(ids)")
    }
    for id in ids {
      let accepted = try run(
        folder, "baseline", "accept", id, "--reason", "voulu", "--until", "2999-01-01")
      #expect(accepted.status == 0, "\(id) \(accepted.errors)")
    }
    let passed = try run(folder, "check", "--stale", "error")
    #expect(passed.status == 0, "\(passed.output)")
    let shown = try run(folder, "baseline", "show")
    #expect(shown.output.contains("steps@demande\n    accepted until 2999-01-01: voulu"))
  }

  @Test func anAcceptedNumberEnds() throws {
    let folder = try project()
    _ = try folder.write(
      Self.first.replacing("<p>Durée : 3 minutes.</p>", with: "").utf8, as: "steps/1.html")
    for target in ["demande", "autre"] {
      let id = "promises@\(target)"
      let accepted = try run(
        folder, "baseline", "accept", id, "--reason", "x", "--until", "2020-01-01")
      #expect(accepted.status == 0, "\(accepted.errors)")
    }
    let ended = try run(folder, "check")
    #expect(ended.status == 1)
    #expect(ended.output.contains("accepted until 2020-01-01 only: “promises@demande”"))
    // The promise is back: better than what was accepted, and nothing is owed any more.
    _ = try folder.write(Self.first.utf8, as: "steps/1.html")
    let back = try run(folder, "check", "--ratchet")
    #expect(back.status == 0, "\(back.output)")
    _ = try folder.write(
      Self.first.replacing("<p>Durée : 3 minutes.</p>", with: "").utf8, as: "steps/1.html")
    #expect(try run(folder, "check").output.contains("no longer say how long"))
  }

  @Test func aBetterWordingOfAFieldWithoutANamePasses() throws {
    let folder = try project()
    _ = try folder.write(
      Self.first.replacing("Rendre public", with: "Visible par tous").utf8, as: "steps/1.html")
    let passed = try run(folder, "check")
    #expect(passed.status == 0, "\(passed.output)")
  }

  /// Whatever became of ambiguous questions, one of them is heavier now.
  @Test(arguments: [
    (
      "<label><input type=checkbox> Rendre", "<label><input type=checkbox required> Visible",
      "required@demande"
    ),
    ("Rendre public</label>", "</label>", "field-label-missing@"),
  ]) func ambiguousQuestionsHideNoGrowth(old: String, new: String, id: String) throws {
    let folder = try project()
    _ = try folder.write(Self.first.replacing(old, with: new).utf8, as: "steps/1.html")
    let refused = try run(folder, "check")
    #expect(refused.status == 1, "\(refused.output)")
    #expect(ids(refused).contains { $0.contains(id) }, "\(refused.output)")
    for id in ids(refused) {
      #expect(try run(folder, "baseline", "accept", id, "--reason", "voulu").status == 0)
    }
    let passed = try run(folder, "check")
    #expect(passed.status == 0, "\(passed.output)")
  }

  /// One defect mended, another of the same rule new: never nothing.
  @Test func aMendedDefectBuysNoNewOne() throws {
    let folder = try project()
    let swapped = Self.first
      .replacing("<label for=n>Nom *</label>", with: "<p>Nom *</p>")
      .replacing("<p>Ville *</p><input", with: "<label for=w>Ville *</label><input id=w")
    _ = try folder.write(swapped.utf8, as: "steps/1.html")
    let refused = try run(folder, "check", "demande")
    #expect(refused.status == 1, "\(refused.output)")
    #expect(refused.output.contains("Field without a label, “Nom”"), "\(refused.output)")
  }

  @Test func mistakesAreToldInFrench() throws {
    let folder = try project()
    func french(_ arguments: String...) throws -> String {
      let run = try CommandRun(arguments + ["--lang", "fr"], in: folder.url)
      #expect(run.status == 2)
      return run.errors
    }
    let near = try french("baseline", "accept", "promise@demande", "--reason", "x")
    #expect(near.contains("aucune cible n’a de défaut"))
    _ = try folder.write(
      Self.first.replacing("<p>Durée : 3 minutes.</p>", with: "").utf8, as: "steps/1.html")
    #expect(
      try french("baseline", "accept", "promise@demande", "--reason", "x").contains(
        "vouliez-vous dire «\u{A0}promises@demande\u{A0}»\u{202F}?"))
    _ = try folder.write(
      "{\"form\":1,\"kind\":\"head\"}\n{\"kind\":\"target\"\n".utf8, as: "formaudit.baseline")
    #expect(
      try french("check").contains(
        "formaudit.baseline:2:1: erreur\u{A0}: cette ligne n’est pas du JSON"))
    #expect(
      try french("check", "--baseline", "nulle-part").contains("il n’y a pas de référence"))
  }
}
