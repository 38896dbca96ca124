import Auditing
import Words

/// One line out: what became of one line in.
package struct BatchAnswer: Codable, Equatable, Sendable {
  /// The number of the line in, from 1.
  package var line: Int
  /// nil where the line in could not be read.
  @OrNull package var id: String?
  package var status: Status
  /// Why there is no whole audit.
  @OrNull package var reason: String?
  @OrNull package var summary: Summary?
  /// With `--full`: the same as in a report.
  @OrNull package var audit: Report.Audit?

  /// What became of a line in.
  package enum Status: String, Codable, Sendable, CaseIterable {
    case audited, partial, notAudited
    /// The page took more time or memory than a page may.
    case gaveUp
    /// A worker died at it.
    case lost
    /// The line cannot be read, or names no page.
    case error
  }

  /// The numbers of an audit, in less than a kilobyte.
  package struct Summary: Codable, Equatable, Sendable {
    package var questions: Int
    package var fields: Int
    package var controls: Int
    package var required: Int
    package var optional: Int
    package var conditional: Int
    package var uploads: Int
    @OrNull package var seconds: Seconds?
    @OrNull package var mark: Double?
    @OrNull package var letter: String?
    /// The places that rules found, by how much they hinder people.
    package var findings: Findings
    /// The language that the page declares.
    @OrNull package var language: String?
    /// Equal for pages that ask the same questions in the same words; nil where nothing is asked.
    @OrNull package var form: String?

    package struct Findings: Codable, Equatable, Sendable {
      package var blocker: Int
      package var serious: Int
      package var moderate: Int
      package var minor: Int
    }

    package struct Seconds: Codable, Equatable, Sendable {
      package var p10: Double
      package var p50: Double
      package var p90: Double
    }
  }

  package init(line: Int, id: String?, _ status: Status, reason: String) {
    self.line = line
    self.id = id
    self.status = status
    self.reason = Self.short(reason)
    summary = nil
    audit = nil
  }

  package init(line: Int, id: String, _ told: Report.Audit, isFull: Bool) {
    self.line = line
    self.id = id
    status = Status(told.outcome)
    reason = told.reason.map(Self.short)
    summary = isFull ? nil : Summary(told)
    audit = isFull ? told : nil
  }

  /// A reason may quote a page, whose letters may be of any length in JSON.
  private static func short(_ text: String) -> String {
    var left = longestReason
    let told = text.unicodeScalars.filter { $0.value >= 0x20 }.prefix { scalar in
      left -= UTF8.width(scalar)
      return left >= 0
    }
    return String(String.UnicodeScalarView(told)) + (left >= 0 ? "" : "…")
  }

  /// In bytes.
  private static let longestReason = 160
}

extension BatchAnswer.Status {
  fileprivate init(_ outcome: Report.Audit.Outcome) {
    switch outcome {
    case .audited: self = .audited
    case .partial: self = .partial
    case .notAudited: self = .notAudited
    }
  }
}

extension BatchAnswer.Summary.Findings {
  fileprivate init(_ found: [Report.Finding]) {
    let count = { severity in found.count { $0.severity == severity } }
    self.init(
      blocker: count(.blocker), serious: count(.serious), moderate: count(.moderate),
      minor: count(.minor))
  }
}

extension BatchAnswer.Summary {
  fileprivate init(_ told: Report.Audit) {
    let journey = told.journey
    questions = journey.questions
    fields = journey.fields
    controls = journey.controls
    required = journey.required
    optional = journey.optional
    conditional = journey.conditional
    uploads = journey.uploads
    seconds = told.time.map { Seconds(p10: $0.p10, p50: $0.p50, p90: $0.p90) }
    mark = told.score?.value
    letter = told.score?.letter
    findings = Findings(told.verdicts.flatMap(\.findings).filter { !$0.suppressed })
    language = told.pages.first.flatMap {
      String($0.language.prefix(20).filter(Self.isOfTag)).orNil
    }
    form = Self.fingerprint(told.pages)
  }

  /// Whether a letter may stand in the name of a language (BCP 47).
  private static func isOfTag(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || character == "-")
  }

  private static func fingerprint(_ pages: [Report.Page]) -> String? {
    let questions = pages.flatMap(\.forms).filter(\.audited).flatMap(\.questions)
    if questions.isEmpty { return nil }
    return StableHash(
      of: questions.flatMap { [$0.purpose ?? "", FoldedWords($0.wording).text] }
    ).mixed.digits
  }
}
