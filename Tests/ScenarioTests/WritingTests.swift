import Foundation
import Glibc
import Report
import TestSupport
import Testing

/// What is written is there, whole, in the place that was named; else the run says so.
@Suite final class WritingTests {
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
    _ = try scratch.write(HostileInputTests.form.utf8, as: "page.html")
  }

  private func run(_ line: String) throws -> CommandRun {
    try CommandRun(shell: line, in: scratch.url)
  }

  private func kind(_ name: String) throws -> mode_t {
    var status = stat()
    try #require(lstat(scratch.url.appendingPathComponent(name).path, &status) == 0)
    return status.st_mode
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: scratch.url.appendingPathComponent(name), encoding: .utf8)
  }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: scratch.url.path).sorted() }
  }

  @Test(arguments: [
    "audit page.html", "audit page.html --report json", "explain page.html", "rules list",
    "schema report", "--help", "facts", "audit page.html --report json=/dev/full",
  ])
  func fullDiskIsAFailure(command: String) throws {
    let run = try run(
      "formaudit \(command) --lang fr > /dev/full || formaudit \(command) > /dev/full")
    #expect(run.status == 4, "\(run.errors)")
    #expect(run.errors.contains("the disk is full"), "\(run.errors)")
    #expect(run.errors.contains("  hint: "))
  }

  @Test func fullDiskIsToldInFrench() throws {
    let run = try run("formaudit audit page.html --lang fr > /dev/full")
    #expect(run.status == 4)
    #expect(run.errors.contains("le disque est plein"), "\(run.errors)")
  }

  @Test func closedOutputIsAFailureAndGoesIntoNoOtherFile() throws {
    let run = try run("formaudit audit page.html --report json=a.json --report text --lang en >&-")
    #expect(run.status == 4)
    #expect(run.errors.contains("it is closed"), "\(run.errors)")
    #expect(try text("a.json").hasSuffix("}\n"))
  }

  @Test func readerWhichHasHadEnoughIsNoFailure() throws {
    let run = try run("formaudit rules list | head -n 1; exit ${PIPESTATUS[0]}")
    #expect(run.status == 0 && run.errors.isEmpty)
  }

  @Test func devicesAndPipesAreWrittenToAndStay() throws {
    let run = try run(
      """
      mkfifo pipe; cat pipe > got & ln -s /dev/null sink
      formaudit audit page.html --report json=sink --report csv=pipe --report text=/dev/stdout
      status=$?; wait; exit $status
      """)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try kind("pipe") & S_IFMT == S_IFIFO)
    #expect(try kind("sink") & S_IFMT == S_IFLNK)
    #expect(try text("got").hasPrefix("target,"))
    #expect(run.output.contains("1 question"))
    var device = stat()
    #expect(stat("/dev/null", &device) == 0 && device.st_mode & S_IFMT == S_IFCHR)
  }

  @Test func linksAreFollowedAndModesKept() throws {
    let run = try run(
      """
      mkdir far; echo old > far/a.json; chmod 640 far/a.json; ln -s far/a.json a.json
      ln -s far/b.json b.json; umask 027
      formaudit audit page.html --report json=a.json --report json=b.json
      """)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try kind("a.json") & S_IFMT == S_IFLNK && kind("b.json") & S_IFMT == S_IFLNK)
    #expect(try kind("far/a.json") & 0o777 == 0o640)
    #expect(try kind("far/b.json") & 0o777 == 0o640)
    #expect(try text("far/a.json").hasSuffix("}\n") && text("far/b.json") == text("far/a.json"))
  }

  @Test(arguments: ["missing/a.json", ".", "page.html/a.json"])
  func placeThatIsNoneIsAMistakeOfTheCommandLine(path: String) throws {
    let run = try run("formaudit audit page.html --report json=\(path) --lang en")
    #expect(run.status == 2)
    #expect(run.errors.contains("cannot be written"), "\(run.errors)")
  }

  /// A file which an interrupted run left half written is used up by the next run.
  @Test func noHiddenFileStays() throws {
    let run = try run(
      "echo half > .a.json.formaudit; formaudit audit page.html --report json=a.json")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try names == ["a.json", "page.html"])
    #expect(try text("a.json").hasSuffix("}\n"))
  }

  /// Where no file can be made in which it waits, memory keeps it.
  @Test func longReportIsTheSameWhereverItWaits() throws {
    let targets = Array(repeating: "page.html", count: 144).joined(separator: " ")
    let run = try run(
      """
      formaudit audit \(targets) --report json=a.json --report json=b.json
      export TMPDIR=/nowhere
      formaudit audit \(targets) --report json=c.json
      """)
    #expect(run.errors.isEmpty, "\(run.errors)")
    let report = try text("a.json")
    #expect(report.utf8.count > 8 << 20)
    #expect(try text("b.json") == report)
    #expect(try text("c.json") == report)
    #expect(JSONReport.tell(try JSONReport.read(report)) == report)
    #expect(try names == ["a.json", "b.json", "c.json", "page.html"])
  }

  /// What is read would be lost, or the first of two reports.
  @Test(arguments: [
    "audit page.html --report html=page.html", "audit page.html --report html=link.html",
    "audit pages --report html=pages/one.html", "audit journey.yaml --report html=pages/one.html",
    "portfolio pages page.html --report html=page.html",
    "comments said.csv --report csv=./said.csv",
    "comments said.csv --journey page.html --report html=page.html",
    "whatif page.html --report json=page.html", "whatif page.html --save page.html",
    "redesign page.html -o out --report html=page.html",
    "check page.html --baseline said.csv --report csv=said.csv",
    "audit --config c.yaml --report json=c.yaml",
  ])
  func whatIsReadIsNotWrittenOver(command: String) throws {
    let run = try run(
      """
      mkdir pages; cp page.html pages/one.html; ln -s page.html link.html
      printf 'pages: [{ file: pages/one.html }]\n' > journey.yaml; printf 'targets: { page: { file: page.html } }\n' > c.yaml
      printf 'comment\ntoo long\n' > said.csv;
      find . -type f -exec md5sum {} + | sort > ../$(basename $PWD).sums
      formaudit \(command) --lang en; status=$?
      find . -type f -exec md5sum {} + | sort | diff ../$(basename $PWD).sums - 1>&2
      rm ../$(basename $PWD).sums; exit $status
      """)
    #expect(run.status == 2, "\(run.errors)")
    #expect(run.errors.contains("this is a file that is read"), "\(run.errors)")
    #expect(!run.errors.contains("< "), "\(run.errors)")
  }

  @Test(arguments: ["a.out", "./a.out", "link.out", "$PWD/a.out"])
  func twoReportsDoNotShareAFile(path: String) throws {
    let run = try run(
      """
      [[ \(path) = link.out ]] && touch a.out && ln -s a.out link.out
      formaudit audit page.html --report json=a.out --report csv=\(path) --lang en
      """)
    #expect(run.status == 2)
    #expect(run.errors.contains("two reports go to the same file"), "\(run.errors)")
    #expect((try? text("a.out")) ?? "" == "")
  }

  @Test func failureLeavesTheEarlierFileWhole() throws {
    let run = try run(
      "echo old > a.json; ulimit -f 1; formaudit audit page.html --report json=a.json --lang en")
    #expect(run.status != 0)
    #expect(try text("a.json") == "old\n")
    #expect(try names == ["a.json", "page.html"])
  }

  /// Each run adds its target to what the others have written.
  @Test func baselinesWrittenAtOnceLoseNoTarget() throws {
    let run = try run(
      """
      for name in 1 2 3 4 5 6; do cp page.html $name.html; done
      for name in 1 2 3 4 5 6; do formaudit baseline write $name.html & done; wait
      """)
    #expect(run.errors.isEmpty, "\(run.errors)")
    let baseline = try text("formaudit.baseline")
    for name in 1...6 { #expect(baseline.contains("\(name).html"), "\(name)") }
    #expect(try !names.contains { $0.hasPrefix(".") })
  }
}
