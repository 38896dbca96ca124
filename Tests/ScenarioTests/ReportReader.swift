import Foundation
import TestSupport

/// A program of others which reads one of our reports and fails a job by it.
enum ReportReader: String, CaseIterable {
  case junit, sarif, gitlab, checkstyle, tap

  /// How many entries of a report it takes for failures.
  func failures(in report: String) throws -> Int {
    let folder = try ScratchFolder()
    let file = try folder.write(report.utf8, as: "report.\(rawValue)")
    let packages = Repository.root.appendingPathComponent(".build/test-schemas").path
    let told = try TestTool.python.output(["-c", Self.program, packages, rawValue, file])
    guard let failures = Int(told.trimmingCharacters(in: .whitespacesAndNewlines)) else {
      throw Unreadable(what: told)
    }
    return failures
  }

  struct Unreadable: Error { let what: String }

  /// junitparser, sarif-tools (whose `--check error` counts the same) and Perl's `prove`, as they are.
  /// GitLab and Jenkins, which cannot be run here, fail by entries of these grades.
  private static let program = """
    import json, re, subprocess, sys
    from xml.etree import ElementTree
    sys.path.insert(0, sys.argv[1])
    kind, path = sys.argv[2:]
    if kind == "junit":
        from junitparser import JUnitXml
        suites = JUnitXml.fromfile(path)
        print(suites.failures + suites.errors)
    elif kind == "sarif":
        from sarif import loader
        print(loader.load_sarif_files(path).get_report().get_issue_count_for_severity("error"))
    elif kind == "gitlab":
        print(sum(entry["severity"] in ("critical", "blocker") for entry in json.load(open(path))))
    elif kind == "checkstyle":
        errors = ElementTree.parse(path).iter("error")
        print(sum(error.get("severity") == "error" for error in errors))
    elif kind == "tap":
        told = subprocess.run(["prove", "--exec", "cat", path], capture_output=True, text=True)
        failed = re.search(r"Failed (\\d+)/", told.stdout + told.stderr)
        print(failed.group(1) if failed else 0 if told.returncode == 0 else told.stdout)
    """
}
