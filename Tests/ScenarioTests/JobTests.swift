import Foundation
import TestSupport
import Testing

/// The job files of `init` do what they promise: their own lines are run here, but for those which
/// need the network.
@Suite struct JobTests {
  /// What cannot be run here: each forge fetches the sources and the program, GitHub takes the SARIF.
  static let networkSteps = [
    "github": ["actions/checkout@v4", "Install formaudit", "Show the findings"],
    "forgejo": [
      "https://data.forgejo.org/actions/checkout@v4", "Install formaudit", "Keep the reports",
    ],
    "gitlab": ["apt-get update", "apt-get instal", "curl --fail --"],
  ]

  /// What is run, in order: the audit, and what follows it.
  static let auditSteps = [
    "github": ["Audit the forms", "Comment on the change"], "forgejo": ["Audit the forms"],
    "gitlab": ["cd . && formau"],
  ]

  private static let paths = [
    "github": ".github/workflows/formaudit.yml", "gitlab": ".gitlab-ci.yml",
    "forgejo": ".forgejo/workflows/formaudit.yml",
  ]

  private static let page = """
    <html lang=fr><title>Contact</title><form method=post><label for=n>Nom *</label>\
    <input id=n name=nom required><button>Envoyer le message</button></form>
    """

  /// A repository in which somebody ran `init`, named a page and wrote the baseline.
  private func repository(_ forge: String) throws -> (folder: ScratchFolder, job: JobFile) {
    let folder = try ScratchFolder()
    let bin = folder.url.appendingPathComponent("bin")
    try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: bin.appendingPathComponent("formaudit"), withDestinationURL: CommandRun.executable)
    let run = try CommandRun(["init", "--ci", forge, "--lang", "en"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    let path = try #require(Self.paths[forge])
    #expect(run.output == "formaudit.yaml\n\(path)\n.gitattributes\n")
    let settings = folder.url.appendingPathComponent("formaudit.yaml")
    let mine = try String(contentsOf: settings, encoding: .utf8).replacing(
      "url: https://www.example.org/contact", with: "file: page.html")
    #expect(mine.contains("page.html"))
    try mine.write(to: settings, atomically: true, encoding: .utf8)
    _ = try folder.write(Self.page.utf8, as: "page.html")
    #expect(try CommandRun(["baseline", "write"], in: folder.url).status == 0)
    return (folder, try JobFile(folder.url.appendingPathComponent(path)))
  }

  /// Runs a command of a job as a runner does, and gives its status.
  private func run(
    _ command: String, in folder: ScratchFolder, _ environment: [String: String] = [:]
  ) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-e", "-c", command]
    process.currentDirectoryURL = folder.url
    process.environment = [
      "LANG": "C.UTF-8", "PATH": folder.url.path + "/bin:/usr/bin:/bin",
      "GITHUB_STEP_SUMMARY": folder.url.path + "/summary.md",
    ].merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  @Test(arguments: ["github", "gitlab", "forgejo"])
  func passesRefusesAndSaysWhatItCouldNotJudge(forge: String) throws {
    let (folder, job) = try repository(forge)
    let network = try #require(Self.networkSteps[forge])
    let ours = try #require(Self.auditSteps[forge])
    #expect(job.steps.map(\.name).filter { !network.contains($0) } == ours)
    #expect(network.allSatisfy { name in job.steps.contains { $0.name == name } })
    let audit = try job.command(ours[0])
    #expect(try run(audit, in: folder) == 0)
    let heavier = Self.page.replacing(
      "<button", with: "<label for=t>Taille *</label><input id=t name=taille required><button")
    _ = try folder.write(heavier.utf8, as: "page.html")
    #expect(try run(audit, in: folder) == 1)
    try checkReports(forge, job, folder)
    _ = try folder.write("<div id=app></div><script src=a.js></script>".utf8, as: "page.html")
    #expect(try run(audit, in: folder) == 3)
    try checkReports(forge, job, folder)
  }

  /// What the job gives to its forge is there, and as the forge wants it.
  private func checkReports(_ forge: String, _ job: JobFile, _ folder: ScratchFolder) throws {
    func text(_ name: String) throws -> String {
      try String(contentsOf: folder.url.appendingPathComponent(name), encoding: .utf8)
    }
    for name in job.artifacts { #expect(try !text(name).isEmpty) }
    #expect(try text("formaudit.md").hasPrefix("<!-- formaudit -->"))
    switch forge {
    case "github":
      let sarif = try Validator.mistakes(
        of: [text("formaudit.sarif")], schema: ConsumerSchema.sarif())
      #expect(sarif == "")
      #expect(try text("summary.md").contains("## formaudit"))
    case "gitlab":
      let quality = try Validator.mistakes(
        of: [text("gl-code-quality-report.json")], schema: ConsumerSchema.gitlabCodeQuality())
      #expect(quality == "")
      fallthrough
    default:
      let junit = try Validator.mistakes(
        ofXML: [text("formaudit.junit.xml")], schema: ConsumerSchema.junit)
      #expect(junit == "")
    }
  }

  /// One comment, written once and then edited. Our own `gh` answers in the place of GitHub.
  @Test func commentsOnceThenEdits() throws {
    let (folder, job) = try repository("github")
    let answers = """
      #!/bin/sh
      echo "$@" >> calls
      case "$*" in *--paginate*) cat known ;; esac
      """
    let gh = try folder.write(answers.utf8, as: "bin/gh")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: gh)
    let comment = try job.command("Comment on the change")
    let calls = try ["", "17\n"].map { known in
      _ = try folder.write(known.utf8, as: "known")
      _ = try folder.write("".utf8, as: "calls")
      #expect(
        try run(comment, in: folder, ["GITHUB_REPOSITORY": "o/r", "NUMBER": "5"]) == 0)
      let said = try String(
        contentsOf: folder.url.appendingPathComponent("calls"), encoding: .utf8)
      return said.split(separator: "\n").last.map(String.init)
    }
    #expect(
      calls == [
        "api --silent repos/o/r/issues/5/comments --field body=@formaudit.md",
        "api --silent --method PATCH repos/o/r/issues/comments/17 --field body=@formaudit.md",
      ])
  }

  @Test(arguments: ["en", "fr"]) func theFilesAreWhatTheForgesRead(lang: String) throws {
    for (forge, path) in Self.paths.sorted(by: { $0.key < $1.key }) {
      let folder = try ScratchFolder()
      #expect(try CommandRun(["init", "--ci", forge, "--lang", lang], in: folder.url).status == 0)
      let job = try JobFile(folder.url.appendingPathComponent(path))
      let schema =
        try forge == "gitlab" ? ConsumerSchema.gitLabJobs() : ConsumerSchema.gitHubWorkflow()
      let wrong = job.text.replacing("steps:", with: "stages:").replacing(
        "when: always", with: "when: ever")
      let documents = try [job.text, wrong].map(YAMLAsJSON.text)
      #expect(try Validator.accepted(documents, schema: schema) == [true, false], "\(forge)")
    }
  }
}
