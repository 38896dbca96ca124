import Auditing
import Escaping
import Report

/// A finding as SARIF tells it.
struct SARIFResult {
  let annotation: Annotation
  let rules: SARIFRules

  /// The name by which SARIF means the root of the repository.
  static let sourceRoot = "%SRCROOT%"

  var value: JSONValue {
    .object(saying: [
      "ruleId": .text(annotation.rule),
      "ruleIndex": rules.index(of: annotation.rule).map(JSONValue.number),
      "level": .text(annotation.level.sarif),
      "message": ["text": .text(message)],
      "locations": [location],
      // The line hash is the only one that GitHub reads; the other one names what it holds.
      "partialFingerprints": [
        "primaryLocationLineHash": .text(annotation.fingerprint),
        "formauditFinding/v1": .text(annotation.fingerprint),
      ],
      "baselineState": annotation.state.map { .text($0.rawValue) },
      "suppressions": .list(annotation.isSuppressed ? [suppression] : []),
      "properties": properties,
    ])
  }

  /// The sentence, and the page it is about. `](` would begin a link.
  private var message: String {
    let page = annotation.place.page.map { " — " + TerminalText.safe($0, limit: 500) } ?? ""
    return (annotation.sentence + page).replacing("](", with: "] (")
  }

  private var location: JSONValue {
    .object(saying: [
      "physicalLocation": [
        "artifactLocation": artifact,
        "region": .object(region),
      ],
      "logicalLocations": annotation.place.page.map { page in
        [
          .object(saying: [
            "fullyQualifiedName": .text(TerminalText.safe(page, limit: 1000)), "kind": "resource",
            "name": annotation.place.wording.map { .text(TerminalText.safe($0)) },
          ])
        ]
      },
    ])
  }

  private var suppression: JSONValue {
    .object(saying: [
      "kind": "external", "status": "accepted",
      "justification": annotation.suppressedBecause.map(JSONValue.text),
    ])
  }

  /// A path is seen from the root of the repository; one outside it stands alone.
  private var artifact: JSONValue {
    let uri = annotation.location.uri
    return uri.hasPrefix("file:")
      ? ["uri": .text(uri)] : ["uri": .text(uri), "uriBaseId": .text(Self.sourceRoot)]
  }

  /// A whole line: HTML parsers keep no column. GitHub requires all four.
  private var region: [String: JSONValue] {
    let line = JSONValue.number(annotation.location.line)
    return ["startLine": line, "endLine": line, "startColumn": 1, "endColumn": 2]
  }

  private var properties: JSONValue {
    let place = annotation.place
    func text(_ value: String?) -> JSONValue? {
      value.map { .text(TerminalText.safe($0, limit: 1000)) }
    }
    return .object(saying: [
      "id": text(annotation.id), "target": text(annotation.target), "url": text(place.page),
      "wording": text(place.wording), "selector": text(place.selector),
      "severity": .text(annotation.severity.rawValue), "fix": .text(annotation.fix),
    ])
  }
}
