import FormModel
import Foundation
import Report
import Words

extension Baseline {
  /// Reads the text of a baseline file; throws the first mistake.
  package init(reading text: String) throws(BaselineError) {
    var reader = BaselineReader()
    for (index, line) in text.lines.enumerated() {
      try reader.read(line, number: index + 1)
    }
    self = try reader.baseline()
  }
}

/// Reads a baseline line by line. After the first one, lines may stand in any order.
private struct BaselineReader {
  private var rulePrints: [String: String] = [:]
  private var targets: [String: Snapshot] = [:]
  /// By kind, target and identity: the number and the text of the line that says it.
  private var said: [Said: (number: Int, line: Substring)] = [:]
  /// What can be looked at when all lines are known.
  private var parts: [(line: BaselineLine, number: Int)] = []
  private var hasHead = false
  private let decoder = JSONDecoder()

  private struct Said: Hashable {
    let kind: BaselineLine.Kind
    let target: String?
    let identity: String
  }

  /// A line longer than this is no line of ours.
  private static let longestLine = 1_000_000

  mutating func read(_ text: Substring, number: Int) throws(BaselineError) {
    if text.allSatisfy(\.isWhitespace) { return }
    if let mistake = Self.mistakeAtSight(text) { throw BaselineError(line: number, mistake) }
    let line = try decoded(text, number)
    guard hasHead else { return try readHead(line, number) }
    let what = Said(kind: line.kind, target: line.target, identity: line.identity)
    if let earlier = said.updateValue((number, text), forKey: what) {
      // Two branches may have found the same: git then leaves the finding twice, and it is one.
      if line.kind == .finding, earlier.line == text { return }
      throw BaselineError(
        line: number, .twice(line, isSame: earlier.line == text, earlierLine: earlier.number))
    }
    if case .rule(let rule) = line.content { rulePrints[rule.id] = rule.print }
    if case .target(let target) = line.content, let name = line.target {
      targets[name] = Snapshot(
        target: name, profile: target.profile, promise: target.promise, clicks: target.clicks)
    }
    parts.append((line, number))
  }

  private static func mistakeAtSight(_ text: Substring) -> BaselineMistake? {
    if text.utf8.count > longestLine { return .tooLong }
    let isConflict = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].contains(where: text.hasPrefix)
    return isConflict ? .unfinishedMerge : nil
  }

  private func decoded(_ text: Substring, _ number: Int) throws(BaselineError) -> BaselineLine {
    do {
      return try decoder.decode(BaselineLine.self, from: Data(text.utf8))
    } catch let error as DecodingError {
      let mistake = JSONMistake(error).map(BaselineMistake.unreadable) ?? .notJSON
      throw BaselineError(line: number, hasHead ? mistake : .noBaseline)
    } catch {
      throw BaselineError(line: number, hasHead ? .notJSON : .noBaseline)
    }
  }

  private mutating func readHead(_ line: BaselineLine, _ number: Int) throws(BaselineError) {
    guard case .head(let head) = line.content else {
      throw BaselineError(line: number, .noBaseline)
    }
    guard head.form == Baseline.currentForm else {
      throw BaselineError(line: number, .otherForm(head.form))
    }
    hasHead = true
  }

  /// What all lines say together.
  mutating func baseline() throws(BaselineError) -> Baseline {
    if !hasHead { throw BaselineError(line: 1, .noBaseline) }
    for (line, number) in parts {
      guard let name = line.target else { continue }
      guard var target = targets.removeValue(forKey: name) else {
        throw BaselineError(line: number, .unknownTarget(name))
      }
      if let mistake = target.take(line.content) { throw BaselineError(line: number, mistake) }
      targets[name] = target
    }
    try checkSubjects()
    for name in targets.keys { targets[name]?.findings.sort { $0.id < $1.id } }
    return Baseline(rulePrints: rulePrints, targets: Array(targets.values))
  }

  /// A finding is about a question and a field that the target has.
  private func checkSubjects() throws(BaselineError) {
    let fields = targets.mapValues { target in
      Dictionary(firstOfEach: target.questions.map { ($0.id, $0.fields.count) })
    }
    for (line, number) in parts {
      guard case .finding(let finding) = line.content, let id = finding.subject.question else {
        continue
      }
      let count = line.target.flatMap { fields[$0]?[id] }
      if let mistake = Self.mistake(finding.subject, of: id, fields: count) {
        throw BaselineError(line: number, mistake)
      }
    }
  }

  private static func mistake(
    _ subject: Report.Subject, of question: String, fields count: Int?
  ) -> BaselineMistake? {
    guard let count else { return .unknownQuestion(question) }
    guard case .field(_, let rank) = subject else { return nil }
    return (1...count).contains(rank) ? nil : .unknownField(rank)
  }
}

extension Snapshot {
  /// Takes in what a line says of the target; what is wrong with it, if something is.
  fileprivate mutating func take(_ content: BaselineLine.Record) -> BaselineMistake? {
    switch content {
    case .head, .rule, .target: return nil
    case .page(let page): pages.append(Page(key: page.key))
    case .question(let question): return take(question)
    case .finding(let finding):
      findings.append(finding)
      return BaselineMistake(finding.acceptance)
    case .number(let number):
      // A newer version may know more measures.
      guard let measure = Measure.named(number.measure) else { return nil }
      acceptedNumbers[measure] = AcceptedNumber(value: number.value, acceptance: number.accepted)
      return BaselineMistake(number.accepted)
    }
    return nil
  }

  private mutating func take(_ question: Question) -> BaselineMistake? {
    if question.fields.isEmpty { return .noField }
    let isPossible = question.fields.allSatisfy { (0...Self.mostChoices).contains($0.choices) }
    if !isPossible { return .impossibleChoices }
    questions.append(question)
    return BaselineMistake(question.acceptance)
  }

  private static let mostChoices = 1_000_000_000
}
