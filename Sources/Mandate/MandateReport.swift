package import Report
package import Words

/// A form held against what a text of law allows to ask, as it is told: every question has a verdict,
/// and every line of the text.
///
/// The rules of the JSON form of reports hold here too: keys are sorted, every key is always there,
/// times are in seconds, texts are in one language.
package struct MandateReport: Codable, Sendable, Equatable {
  /// The number of the form; it rises when a key is renamed or removed.
  package static let currentSchema = 1

  package var schema: Int
  package var tool: Report.Tool
  package var language: Language
  package var target: String
  package var text: Text
  /// Every question of the audited forms, in the order people meet them.
  package var questions: [Question]
  /// Every line of the mandate, in its order.
  package var lines: [Line]

  /// The text that gives the mandate.
  package struct Text: Codable, Sendable, Equatable {
    package var title: String
    @OrNull package var url: String?
    @OrNull package var date: String?
    @OrNull package var basis: String?
    @OrNull package var controller: String?
  }

  package struct Question: Codable, Sendable, Equatable {
    package var id: String
    package var page: String
    package var wording: String
    @OrNull package var purpose: String?
    package var required: Bool
    package var conditional: Bool
    /// Mean seconds of everybody.
    package var seconds: Double
    package var verdict: Verdict
    /// Whether the answer tells if a person may go on, or other questions wait for it.
    package var decides: Bool
    /// The kind of data that the law protects more than others; nil for any other question.
    @OrNull package var sensitive: String?
    /// The numbers of the lines it falls under: several where nothing tells them apart.
    package var lines: [Int]
    package var because: String
  }

  package struct Line: Codable, Sendable, Equatable {
    /// Its rank in the mandate, from 1.
    package var number: Int
    /// What people call it.
    package var name: String
    package var of: [String]
    @OrNull package var article: String?
    @OrNull package var required: Bool?
    package var sensitive: Bool
    @OrNull package var aim: String?
    @OrNull package var usedBy: String?
    @OrNull package var kept: String?
    package var verdict: LineVerdict
    /// The ids of the questions that fall under it, and of those that perhaps do.
    package var questions: [String]
  }

  /// What a mandate says of a question.
  package enum Verdict: String, Codable, Sendable, CaseIterable {
    /// It asks for data that the law protects more than others, and no line allows that.
    case sensitiveWithoutLine
    /// No line allows it.
    case notInMandate
    /// A line allows it, and leaves the answer optional, while the form does not.
    case requiredThoughOptional
    /// Several lines could be meant, and nothing tells which.
    case ambiguous
    /// It asks for no data about people: they agree, declare, or prove that they are no robot.
    case noData
    case allowed
  }

  /// What a form makes of a line.
  package enum LineVerdict: String, Codable, Sendable, CaseIterable {
    /// Nobody has found it in the text yet.
    case noArticle
    /// No question asks it.
    case notAsked
    /// Some questions could be meant, which could fall under another line as well.
    case ambiguous
    case asked
  }
}

extension MandateReport {
  /// Indented JSON with a final newline: the same form and the same mandate, the same bytes.
  package var json: String { JSONTexts.text(self) }

  /// The questions of a verdict, in the order people meet them.
  package func questions(_ verdict: Verdict) -> [Question] {
    questions.filter { $0.verdict == verdict }
  }

  /// Whether every question that asks for data is allowed as it is asked.
  package var isWhollyAllowed: Bool {
    questions.allSatisfy { $0.verdict == .allowed || $0.verdict == .noData }
  }
}
