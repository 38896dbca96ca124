import Foundation
import TestSupport
import Testing

/// `formaudit calibrate`, from a file of observed times to an audit with its numbers.
@Suite struct CalibrationTests {
  private func run(_ csv: String, _ options: [String] = []) throws -> (
    run: CommandRun, written: URL, folder: ScratchFolder
  ) {
    let folder = try ScratchFolder()
    let file = try folder.write(Array(csv.utf8), as: "observed.csv")
    let written = folder.url.appendingPathComponent("timing.yaml")
    let run = try CommandRun(["calibrate", file, "--output", written.path] + options)
    return (run, written, folder)
  }

  private static let observed = """
    target,seconds,n,device
    Fixtures/govuk-question/page.html,30,100,desktop
    Fixtures/uswds-contact/page.html,300,100,20% mobile
    Fixtures/drupal-contact/page.html,260,100,desktop
    """

  @Test func writesNumbersThatAnAuditUses() throws {
    let (run, written, folder) = try run(Self.observed)
    defer { withExtendedLifetime(folder) {} }
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Factors") && run.output.contains("left out of the fit"))
    let page = "Fixtures/uswds-contact/page.html"
    let before = try CommandRun(["explain", page, "1"])
    let after = try CommandRun(["explain", page, "1", "--timing", written.path])
    #expect(after.status == 0, "\(after.errors)")
    #expect(before.output != after.output)
    let words = after.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("observed.csv: 3 forms"))
  }

  @Test func refusesTwoForms() throws {
    let two = Self.observed.split(separator: "\n").prefix(3).joined(separator: "\n")
    let (run, written, _) = try run(two)
    #expect(run.status == 2)
    #expect(run.errors.contains("2 forms: too few") && run.errors.contains("3 forms are needed"))
    #expect(!FileManager.default.fileExists(atPath: written.path))
  }

  @Test func neverReplacesAFileUnasked() throws {
    let (_, written, folder) = try run(Self.observed)
    let first = try String(contentsOf: written, encoding: .utf8)
    let file = folder.url.appendingPathComponent("observed.csv").path
    let again = try CommandRun(["calibrate", file, "--output", written.path])
    #expect(again.status == 2 && again.errors.contains("exists"))
    #expect(try String(contentsOf: written, encoding: .utf8) == first)
    #expect(try CommandRun(["calibrate", file, "--output", written.path, "--force"]).status == 0)
  }

  @Test(arguments: [
    ("", "names its columns"), ("a,b\n1,2\n", "no column is named target"),
    ("target,time\na,2\n", "no column is named seconds"),
    ("target,seconds\n,2\nb,-1\n", "rows 1, 2"),
    ("target,seconds\n\"a\"b,2\n", "quotation marks"),
  ])
  func tellsWhatIsWrongWithTheFile(csv: String, sentence: String) throws {
    let (run, _, _) = try run(csv)
    #expect(run.status == 2)
    #expect(run.errors.contains(sentence), "\(run.errors)")
  }

  @Test func aFormThatCannotBeTimedStopsTheRun() throws {
    let (run, written, _) = try run(
      Self.observed + "\nFixtures/erreur-404/page.html,10,5,desktop\n")
    #expect(run.status == 3)
    #expect(run.errors.contains("cannot be timed"))
    #expect(!FileManager.default.fileExists(atPath: written.path))
  }
}
