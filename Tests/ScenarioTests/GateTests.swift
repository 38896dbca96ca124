import Foundation
import TestSupport
import Testing

/// What the gate refuses, what it lets pass, and what it cannot decide.
@Suite struct GateTests {
  /// A change to the page, and the words that must tell why it is refused; none when it passes.
  struct Change: Sendable, CustomTestStringConvertible {
    let name: String
    let edits: [(String, String)]
    let told: String?

    var testDescription: String { name }

    init(_ name: String, _ edits: [(String, String)], told: String? = nil) {
      self.name = name
      self.edits = edits
      self.told = told
    }
  }

  static let refused = [
    Change(
      "an added required question",
      [("<button", "<label for=t>Taille *</label><input id=t name=taille required><button")],
      told: "required question added: “Taille”"),
    Change(
      "a question made required", [("name=tel", "name=tel required")],
      told: "made required: “Téléphone"),
    Change(
      "a list from 10 to 40 choices", [("{list}", list(40))],
      told: "longer list: “Région”, 10 → 40 choices"),
    Change(
      "a lost label", [("<label for=n>Nom *</label>", "")], told: "Field without a label"),
    Change(
      "a lost promise of duration", [("<p>Durée : 3 minutes.</p>", "")],
      told: "no longer say how long"),
    Change(
      "one removed, another added",
      [
        (
          "<label for=m>Message *</label><textarea id=m name=message required></textarea>",
          "<label for=i>IBAN *</label><input id=i name=compte required>"
        )
      ], told: "required question added: “IBAN”"),
  ]

  static let passed = [
    Change("nothing", []),
    Change(
      "reordered attributes", [("<input id=n name=nom required>", "<input required name=nom id=n>")]
    ),
    Change(
      "new classes", [("<label ", "<label class=css-1x9 "), ("<input ", "<input class=css-77a ")]),
    Change(
      "regenerated ids",
      [
        ("for=n>", "for=x81>"), ("id=n ", "id=x81 "), ("for=e>", "for=x82>"), ("id=e ", "id=x82 "),
        ("for=m>", "for=x83>"), ("id=m ", "id=x83 "),
      ]),
    Change("other white space", [("><", ">\n    <"), ("Nom *", "\n Nom  * ")]),
    Change("a better wording", [("Nom *", "Votre nom de famille *")]),
    Change(
      "a moved fieldset",
      [("{fieldset}", ""), ("<form method=post>", "<form method=post>" + fieldset)]),
    Change(
      "a removed question",
      [("<label for=m>Message *</label><textarea id=m name=message required></textarea>", "")]),
    Change(
      "an added optional question",
      [("<button", "<label for=g>Grade (facultatif)</label><input id=g name=grade><button")]),
  ]

  private static func list(_ count: Int) -> String {
    (1...count).map { "<option>Région \($0)" }.joined()
  }

  private static let fieldset =
    "<fieldset><legend>Êtes-vous majeur ? *</legend><label><input type=radio name=maj required>Oui</label><label><input type=radio name=maj>Non</label></fieldset>"

  private static let page = """
    <html lang=fr><title>Demande</title><h1>Demande</h1><p>Durée : 3 minutes.</p>
    <p>Vos données personnelles servent à traiter la demande.</p>
    <form method=post><label for=n>Nom *</label><input id=n name=nom required>\
    <label for=e>Adresse e-mail *</label><input id=e type=email name=mel autocomplete=email required>\
    <label for=t2>Téléphone (facultatif)</label><input id=t2 type=tel name=tel>\
    <label for=r>Région *</label><select id=r name=region required><option value="">Choisir{list}</select>\
    {fieldset}<label for=m>Message *</label><textarea id=m name=message required></textarea>\
    <button>Envoyer</button></form>
    """

  private static func html(_ edits: [(String, String)]) -> String {
    var html = page
    for (old, new) in edits { html = html.replacing(old, with: new) }
    return html.replacing("{list}", with: list(10)).replacing("{fieldset}", with: fieldset)
  }

  private static func settings(_ budgets: String = "") -> String {
    "targets:\n  demande: { file: page.html }\nbaseline: formaudit.baseline\n" + budgets
  }

  /// A folder with the page, its settings and its baseline.
  private func project(_ budgets: String = "") throws -> ScratchFolder {
    let folder = try ScratchFolder()
    _ = try folder.write(Self.html([]).utf8, as: "page.html")
    _ = try folder.write(Self.settings(budgets).utf8, as: "formaudit.yaml")
    _ = try folder.write(Self.baseline.get(), as: "formaudit.baseline")
    return folder
  }

  /// Written once by the command itself: budgets change nothing in it.
  private static let baseline = Result {
    let folder = try ScratchFolder()
    _ = try folder.write(html([]).utf8, as: "page.html")
    _ = try folder.write(settings().utf8, as: "formaudit.yaml")
    let run = try CommandRun(["baseline", "write", "--lang", "en"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    return try Data(contentsOf: folder.url.appendingPathComponent("formaudit.baseline"))
  }

  private func check(
    _ folder: ScratchFolder, _ edits: [(String, String)], _ options: [String] = []
  ) throws -> CommandRun {
    _ = try folder.write(Self.html(edits).utf8, as: "page.html")
    return try CommandRun(["check", "--lang", "en"] + options, in: folder.url)
  }

  @Test(arguments: refused) func refusesAndSaysWhy(change: Change) throws {
    let run = try check(try project(), change.edits)
    #expect(run.status == 1, "\(run.output)\(run.errors)")
    #expect(run.output.contains(change.told ?? ""), "\(run.output)")
    #expect(run.output.contains("REFUSED"))
  }

  @Test(arguments: [
    (
      "github",
      "::error file=page.html,line=3,title=Heavier than agreed::demande: required question"
    ),
    ("junit", "<failure type=\"gate-addedQuestion\" message=\"required question added: “Taille”"),
    ("markdown", "- ✗ demande: required question added: “Taille”"),
    ("summary", "- ✗ demande: required question added: “Taille”"),
  ])
  func saysWhyWhereForgesShowIt(format: String, told: String) throws {
    let folder = try project()
    let accepted = try check(folder, [], ["--report", format])
    #expect(accepted.status == 0 && !accepted.output.contains("required question"))
    let run = try check(folder, Self.refused[0].edits, ["--report", format])
    #expect(run.status == 1)
    #expect(run.output.contains(told), "\(run.output)")
  }

  @Test func writingTheBaselineSaysWhatIsKnown() throws {
    let folder = try project()
    let run = try CommandRun(["baseline", "write", "--lang", "en"], in: folder.url)
    #expect(run.output.hasPrefix("formaudit.baseline: 1 target, 6 questions, "), "\(run.output)")
  }

  @Test func whatATeamSetsAsideIsNotHeldAgainstIt() throws {
    let folder = try project()
    let lost = [("<label for=n>Nom *</label>", "")]
    #expect(try check(folder, lost).status == 1)
    let decisions = ["field-label-missing", "required-not-visible"].map {
      "  - { rule: \($0), reason: redrawn in May }\n"
    }
    _ = try folder.write(
      Self.settings("suppressions:\n" + decisions.joined()).utf8, as: "formaudit.yaml")
    let run = try check(folder, lost)
    #expect(run.status == 0, "\(run.output)")
  }

  @Test(arguments: passed) func letsPass(change: Change) throws {
    let run = try check(try project(), change.edits)
    #expect(run.status == 0, "\(run.output)\(run.errors)")
  }

  @Test func refusesANewStep() throws {
    let folder = try project()
    _ = try folder.write(
      "targets:\n  demande: { folder: steps }\nbaseline: formaudit.baseline\n".utf8,
      as: "formaudit.yaml")
    try FileManager.default.createDirectory(
      at: folder.url.appendingPathComponent("steps"), withIntermediateDirectories: true)
    let second = Self.html([("Demande", "Logement"), ("name=", "name=l_")])
    _ = try folder.write(Self.html([]).utf8, as: "steps/1.html")
    #expect(try CommandRun(["baseline", "write"], in: folder.url).status == 0)
    _ = try folder.write(
      "<title>Suite</title><form method=post><label>Grade (facultatif)<input name=g></label></form>"
        .utf8, as: "steps/2.html")
    let run = try CommandRun(["check", "--lang", "en"], in: folder.url)
    #expect(run.status == 1)
    #expect(run.output.contains("✗ 1 new step"), "\(run.output)")
    _ = try folder.write(second.utf8, as: "steps/2.html")
    let more = try CommandRun(["check", "--lang", "fr"], in: folder.url)
    #expect(more.output.contains("+6 questions"), "\(more.output)")
    #expect(more.output.contains("question obligatoire ajoutée"), "\(more.output)")
  }

  @Test func budgetsWarnAndRefuse() throws {
    let budgets = """
      budgets:
        - { match: "*", max: { questions: 2 }, level: warning }
        - { match: dem*, maxIncrease: { choices: 20 % } }
      """
    let folder = try project(budgets)
    let warned = try check(folder, [])
    #expect(warned.status == 0)
    #expect(warned.output.contains("~ questions 6 > 2"), "\(warned.output)")
    let refused = try check(folder, [("{list}", Self.list(14))])
    #expect(refused.status == 1)
    #expect(refused.output.contains("choices 12 → 16 (+4), allowed: 20%"), "\(refused.output)")
  }

  @Test func whatCannotBeAuditedIsNoPass() throws {
    let folder = try project("budgets:\n  - { match: autre, max: { questions: 9 } }\n")
    let unmatched = try check(folder, [])
    #expect(unmatched.status == 3)
    #expect(unmatched.output.contains("“autre”"))
    _ = try folder.write("<div id=app></div><script src=a.js></script>".utf8, as: "page.html")
    #expect(try CommandRun(["check"], in: folder.url).status == 3)
    _ = try folder.write(Self.settings().utf8, as: "formaudit.yaml")
    #expect(try CommandRun(["check", "other.html"], in: folder.url).status == 3)
    _ = try folder.write("targets: {}\nbaseline: formaudit.baseline\n".utf8, as: "formaudit.yaml")
    let nothing = try CommandRun(["check"], in: folder.url)
    #expect(nothing.status == 3, "\(nothing.output)\(nothing.errors)")
  }

  @Test func tellsMistakesOfSettingsAndBaseline() throws {
    let folder = try project()
    _ = try folder.write(
      Self.settings("budgets:\n  - { match: \"*\", max: { question: 2, score: 3 } }\n").utf8,
      as: "formaudit.yaml")
    let settings = try CommandRun(["check"], in: folder.url)
    #expect(settings.status == 2)
    #expect(
      settings.errors.contains(
        "formaudit.yaml:5:26: error: “question” is not a key of the limits under max"))
    #expect(settings.errors.contains("did you mean “questions”?"))
    #expect(settings.errors.contains("write it under min"))
    _ = try folder.write(Self.settings().utf8, as: "formaudit.yaml")
    _ = try folder.write(
      "{\"form\":1,\"kind\":\"head\"}\n<<<<<<< HEAD\n".utf8, as: "formaudit.baseline")
    let baseline = try CommandRun(["check"], in: folder.url)
    #expect(baseline.status == 2)
    #expect(baseline.errors.contains("formaudit.baseline:2:1: error: a merge was left unfinished"))
  }

  @Test func acceptsWithAReasonUntilADay() throws {
    let folder = try project()
    let edits = Self.refused[0].edits
    #expect(try check(folder, edits).status == 1)
    let id = "demande/demande/height"
    let accept = ["baseline", "accept", id, "--reason", "loi de 2027"]
    let unknown = try CommandRun(
      ["baseline", "accept", "no@where", "--reason", "x"], in: folder.url)
    #expect(unknown.status == 2)
    let accepted = try CommandRun(accept + ["--until", "2999-12-31"], in: folder.url)
    #expect(accepted.status == 0, "\(accepted.errors)")
    #expect(try check(folder, edits).status == 0)
    let shown = try CommandRun(["baseline", "show", "--lang", "en"], in: folder.url)
    #expect(shown.output.contains("accepted until 2999-12-31: loi de 2027"))
    #expect(try CommandRun(accept + ["--until", "2020-01-01"], in: folder.url).status == 0)
    let ended = try check(folder, edits)
    #expect(ended.status == 1)
    #expect(ended.output.contains("accepted until 2020-01-01 only"))
  }

  /// What `check` prints is all that `accept` needs.
  @Test(arguments: ["a lost label", "one removed, another added", "a question made required"])
  func acceptsWhatIsPrinted(name: String) throws {
    let folder = try project()
    let edits = Self.refused.first { $0.name == name }?.edits ?? []
    let refused = try check(folder, edits)
    #expect(refused.status == 1)
    let ids = refused.output.split(separator: "\n").filter { $0.hasPrefix("      ") }.map {
      String($0.dropFirst(6))
    }
    #expect(!ids.isEmpty)
    for id in ids {
      let run = try CommandRun(["baseline", "accept", id, "--reason", "voulu"], in: folder.url)
      #expect(run.status == 0, "\(id) \(run.errors)")
    }
    let accepted = try check(folder, edits)
    #expect(accepted.status == 0, "\(accepted.output)")
  }

  @Test func ratchetsAndPrunes() throws {
    let folder = try project()
    let lighter = [("{list}", Self.list(7))]
    #expect(try check(folder, lighter, ["--ratchet"]).status == 0)
    #expect(try check(folder, []).status == 0)
    #expect(try check(folder, [("{list}", Self.list(40))]).output.contains("7 → 40 choices"))
    let gone = Self.passed.first { $0.name == "a removed question" }?.edits ?? []
    #expect(try check(folder, lighter + gone).output.contains("stale"))
    #expect(try check(folder, lighter + gone, ["--stale", "error"]).status == 1)
    let pruned = try CommandRun(["baseline", "prune"], in: folder.url)
    #expect(
      pruned.output.contains("demande/demande/free-comment"), "\(pruned.output)\(pruned.errors)")
    #expect(try check(folder, lighter + gone, ["--stale", "error"]).status == 0)
  }

  @Test func tellsTheGateInTheReport() throws {
    let folder = try project()
    let run = try check(folder, Self.refused[0].edits, ["--report", "json=audit.json"])
    #expect(run.status == 1)
    #expect(run.output.contains("REFUSED"))
    let bytes = try Data(contentsOf: folder.url.appendingPathComponent("audit.json"))
    let json = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
    let gate = try #require(json["gate"] as? [String: Any])
    #expect(gate["outcome"] as? String == "refused")
    let again = try check(folder, Self.refused[0].edits, ["--report", "json=again.json"])
    #expect(again.output == run.output)
    #expect(try Data(contentsOf: folder.url.appendingPathComponent("again.json")) == bytes)
  }

  /// A new defect is annotated; those that the baseline knows are not.
  @Test func annotatesOnlyWhatIsNew() throws {
    let folder = try project()
    let lostLabel = [("<label for=n>Nom *</label>", "")]
    let run = try check(folder, lostLabel, ["--report", "github", "--report", "sarif=gate.sarif"])
    #expect(run.status == 1)
    let annotations = run.output.split(separator: "\n").filter { $0.hasPrefix("::") }
    #expect(annotations.contains { $0.contains("Field without a label") })
    let sarif = try String(
      contentsOf: folder.url.appendingPathComponent("gate.sarif"), encoding: .utf8)
    #expect(sarif.contains(#""baselineState" : "new""#))
    #expect(sarif.contains(#""baselineState" : "unchanged""#))
    let same = try check(folder, [], ["--report", "github"])
    #expect(same.status == 0)
    #expect(!same.output.contains("::error") && !same.output.contains("::warning"))
  }

  @Test func theBaselineStaysTheSameBytes() throws {
    let folder = try project()
    let file = folder.url.appendingPathComponent("formaudit.baseline")
    let first = try Data(contentsOf: file)
    #expect(try CommandRun(["baseline", "write"], in: folder.url).status == 0)
    #expect(try Data(contentsOf: file) == first)
  }

  @Test func comparesTwoPagesAndTwoReports() throws {
    let folder = try ScratchFolder()
    _ = try folder.write(Self.html([]).utf8, as: "a.html")
    _ = try folder.write(
      Self.html(Self.refused[0].edits + [("Message *", "Votre message *")]).utf8, as: "b.html")
    for name in ["a", "b"] {
      let run = try CommandRun(
        ["audit", "\(name).html", "--report", "json=\(name).json", "--lang", "en"], in: folder.url)
      #expect(run.status == 0)
    }
    let pages = try CommandRun(
      ["diff", "a.html", "b.html", "--lang", "en", "--responses-per-year", "200000"], in: folder.url
    )
    #expect(pages.status == 0, "\(pages.errors)")
    #expect(pages.output.contains("+1 question, +"))
    #expect(pages.output.contains("For 200,000 people a year: "))
    #expect(pages.output.contains("worded before: “Message”"))
    let reports = try CommandRun(
      ["diff", "a.json", "b.json", "--lang", "en", "--responses-per-year", "200000"], in: folder.url
    )
    #expect(reports.output == pages.output, "\(reports.output)\(reports.errors)")
    let both = try CommandRun(
      ["audit", "a.html", "b.html", "--report", "json=both.json", "--lang", "en"], in: folder.url)
    #expect(both.status == 0)
    let several = try CommandRun(
      ["diff", "both.json", "both.json", "--lang", "en"], in: folder.url)
    #expect(several.status == 0)
    #expect(several.output.contains("b.html → b.html"))
    let half = try CommandRun(["diff", "both.json", "a.json", "--lang", "en"], in: folder.url)
    #expect(half.status == 3)
    #expect(half.errors.contains("b.html: on one side only"))
  }

  @Test func comparesWithTheGitPast() throws {
    let folder = try ScratchFolder()
    try FileManager.default.createDirectory(
      at: folder.url.appendingPathComponent("captures"), withIntermediateDirectories: true)
    _ = try folder.write(Self.html([]).utf8, as: "captures/1.html")
    for arguments in [
      ["init", "-q"], ["add", "."],
      ["-c", "user.name=n", "-c", "user.email=e@example.org", "commit", "-qm", "first"],
    ] {
      let git = Process()
      git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      git.arguments = ["git", "-C", folder.url.path] + arguments
      try git.run()
      git.waitUntilExit()
      #expect(git.terminationStatus == 0)
    }
    _ = try folder.write(Self.html(Self.refused[0].edits).utf8, as: "captures/1.html")
    for side in ["captures", "captures/", "captures/1.html"] {
      let run = try CommandRun(
        ["diff", "--git-base", "HEAD", side, "--lang", "en"], in: folder.url)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("+1 question"), "\(run.output)")
    }
    let unknown = try CommandRun(["diff", "--git-base", "nowhere", "captures"], in: folder.url)
    #expect(unknown.status == 2)
    #expect(
      try CommandRun(["diff", "--git-base", "--output=x", "captures"], in: folder.url).status == 2)
  }
}
