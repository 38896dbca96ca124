import Escaping
import Report

/// A suite of JUnit.
struct JUnitSuite {
  let name: String
  let file: String?
  let cases: [JUnitCase]

  var failures: Int { cases.count { if case .failure = $0.outcome { true } else { false } } }
  var errors: Int { cases.count { if case .error = $0.outcome { true } else { false } } }
  private var skipped: Int { cases.count { if case .skipped = $0.outcome { true } else { false } } }

  var lines: [String] {
    let head = XMLText.tag(
      "testsuite",
      [
        "name": TerminalText.safe(name), "tests": String(cases.count),
        "failures": String(failures), "errors": String(errors), "skipped": String(skipped),
        "file": file.map { TerminalText.safe($0, limit: 1000) } ?? "",
      ])
    return ["  " + head] + cases.flatMap(\.lines) + ["  </testsuite>"]
  }
}

/// A case of JUnit: what a rule says of a page.
struct JUnitCase {
  let name: String
  let category: String
  let outcome: Outcome

  /// What became of it, with the sentences to show.
  enum Outcome {
    case passed
    case skipped(String)
    case failure(rule: String, [String])
    case error([String])
  }

  var lines: [String] {
    let attributes: KeyValuePairs = [
      "classname": "formaudit.\(category)", "name": TerminalText.safe(name),
    ]
    let body: [String]
    switch outcome {
    case .passed: return ["    " + XMLText.tag("testcase", attributes, isEmpty: true)]
    case .skipped(let reason):
      body = [XMLText.tag("skipped", ["message": TerminalText.safe(reason)], isEmpty: true)]
    case .failure(let rule, let sentences): body = [told("failure", type: rule, sentences)]
    case .error(let sentences):
      body = [told("error", type: Annotation.notAuditedRule, sentences)]
    }
    return ["    " + XMLText.tag("testcase", attributes)] + body.map { "      " + $0 }
      + ["    </testcase>"]
  }

  /// The first sentence as the message, all of them inside.
  private func told(_ element: String, type: String, _ sentences: [String]) -> String {
    let lines = sentences.map { TerminalText.safe($0) }.filter { !$0.isEmpty }
    return XMLText.tag(element, ["type": type, "message": lines.first ?? ""])
      + XMLText.escaped(lines.joined(separator: "\n")) + "</\(element)>"
  }
}
