import FormModel

/// Times the reading of questions one after the other, remembering what was just read.
struct QuestionReading {
  let parameters: TimeParameters
  private var lastLegend = ""
  private var lastChoices: [String] = []

  init(parameters: TimeParameters) {
    self.parameters = parameters
  }

  /// The wording and the legend are read whole, help and choices in part. A legend or choices that
  /// are those of the question before are not read again.
  mutating func add(_ question: Question, isFrench: Bool, to terms: inout TimeTerms) {
    // A group within the group, which asks with its own legend, does not end what was read.
    let isOwn = question.legend == question.wording
    let isLegendNew = !isOwn && question.legend != lastLegend
    if !isOwn { lastLegend = question.legend }
    terms.add(
      .read, .readCharacter,
      Double(question.wording.count + (isLegendNew ? question.legend.count : 0)))
    terms.add(
      .read, isFrench ? .readFrenchWord : .readEnglishWord, Double(question.hint.wordCount),
      times: [.shareOfInstructionsRead])
    addChoices(of: question, to: &terms)
  }

  mutating func addChoices(of question: Question, to terms: inout TimeTerms) {
    let fields = question.fields.filter {
      ($0.kind == .radio || $0.kind == .checkbox) && $0.choices.count > 1
    }
    let choices = fields.flatMap { Self.ownWords($0.choices, wording: question.wording) }
    defer { lastChoices = choices }
    guard choices != lastChoices else { return }
    let isReadWhole = question.wording.isEmpty || fields.contains { $0.kind == .checkbox }
    let statement = parameters.value(.statementCharacters)
    let whole = choices.filter { isReadWhole || Double($0.count) >= statement }
    let all = choices.reduce(0) { $0 + $1.count }
    let read = whole.reduce(0) { $0 + $1.count }
    terms.add(.read, .readCharacter, Double(read))
    terms.add(.read, .readCharacter, Double(all - read), times: [.shareOfChoicesRead])
  }

  /// In a grid, a choice may be named by its row and its column: the row was read as the wording.
  private static func ownWords(_ choices: [String], wording: String) -> [String] {
    guard !wording.isEmpty else { return choices }
    if choices.allSatisfy({ $0.hasPrefix(wording) && $0 != wording }) {
      return choices.map { trimmed($0.dropFirst(wording.count)) }
    }
    if choices.allSatisfy({ $0.hasSuffix(wording) && $0 != wording }) {
      return choices.map { trimmed($0.dropLast(wording.count)) }
    }
    return choices
  }

  private static func trimmed(_ text: Substring) -> String {
    text.split(separator: " ").joined(separator: " ")
  }
}
