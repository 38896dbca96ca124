import FormModel
import Foundation

/// Times questions one after the other, remembering which papers are already at hand.
struct QuestionTimer {
  let parameters: TimeParameters
  let purposes: PurposeBook
  private var fetched: Set<String> = []

  init(parameters: TimeParameters, purposes: PurposeBook) {
    self.parameters = parameters
    self.purposes = purposes
  }

  /// The time of one question for somebody who answers it.
  mutating func time(of question: Question) -> QuestionTime {
    let purpose = question.purpose.flatMap { purposes[$0] }
    var parts = TimeParts()
    parts.read = reading(question)
    parts.find = parameters[.findQuestion]
    parts.decide = question.fields.reduce(0) { $0 + deciding($1) }
    parts.answer = question.fields.reduce(0) { $0 + answering($1, of: question, for: purpose) }
    parts.check = parameters[.checkAnswer]
    parts = parts.scaled(by: LogNormal.mean(median: 1, spread: parameters[.spreadOfQuestion]))
    parts.gather = LogNormal.mean(
      median: gathering(question, for: purpose), spread: parameters[.spreadOfGathering])
    return QuestionTime(
      parts: parts,
      spread: spread(of: parts),
      probability: probability(of: question),
      derivation: QuestionBecause(question: question, purpose: purpose, parts: parts))
  }

  private func reading(_ question: Question) -> Double {
    let characters = question.wording.count + question.legend.count
    let hintWords = question.hint.split(separator: " ").count
    return Double(characters) * parameters[.readCharacter]
      + Double(hintWords) * parameters[.readWord] * parameters[.shareOfInstructionsRead]
  }

  private func deciding(_ field: Field) -> Double {
    switch field.kind {
    case .radio, .select, .range: return parameters[.choose]
    case .checkbox, .selectMultiple:
      let ticked = (Double(field.choices.count) * parameters[.shareOfBoxesTicked]).rounded()
      return field.choices.count < 2
        ? parameters[.tickBox] : parameters[.choose] + max(0, ticked - 1) * parameters[.tickBox]
    default: return 0
    }
  }

  private func answering(_ field: Field, of question: Question, for purpose: Purpose?) -> Double {
    switch field.kind {
    case .radio, .checkbox, .range: 0
    case .select, .selectMultiple: usingList(of: field.choices.count)
    case .file: parameters[.chooseFile]
    case .date, .time, .month, .week, .dateTime: parameters[.enterDate]
    case .color: parameters[.choose]
    default: typing(field, of: question, for: purpose)
    }
  }

  private func usingList(of choices: Int) -> Double {
    let screens = max(1, Double(choices) / max(1, parameters[.choicesSeenAtOnce]))
    return parameters[.openList] + parameters[.scanList] * log2(screens)
  }

  private func typing(_ field: Field, of question: Question, for purpose: Purpose?) -> Double {
    if question.purpose == "captcha" { return parameters[.solveCaptcha] }
    let isComposed = field.kind == .textarea || purpose?.answer == .created
    let usual = isComposed ? parameters[.freeTextCharacters] : parameters[.unknownTextCharacters]
    // An answer cut into boxes is typed once; an answer typed again is typed twice.
    let boxes = question.isConfirmation ? 1 : question.fields.count { $0.kind.isTyped }
    var characters = (purpose?.characters ?? usual) / Double(max(1, boxes))
    if let limit = field.maximumLength { characters = min(characters, Double(limit)) }
    let pace: TimeParameter.Name =
      isComposed ? .composeCharacter : purpose?.isCode == true ? .typeCodeCharacter : .typeCharacter
    return parameters[.reachField] + characters * parameters[pace]
  }

  private mutating func gathering(_ question: Question, for purpose: Purpose?) -> Double {
    var seconds = 0.0
    if question.fields.contains(where: { $0.kind == .file }) {
      seconds += parameters[.prepareUpload]
    } else if purpose?.answer == .gathered, isFirstUse(of: purpose?.document) {
      seconds += parameters[.fetchDocument]
    }
    if purpose?.answer == .thirdParty { seconds += parameters[.askThirdParty] }
    return seconds
  }

  /// A paper is fetched once, however many answers are copied from it.
  private mutating func isFirstUse(of document: Bilingual?) -> Bool {
    guard let document else { return true }
    return fetched.insert(document.english).inserted
  }

  private func probability(of question: Question) -> Double {
    (question.isOptional ? parameters[.optionalAnswered] : 1)
      * (question.isConditional ? parameters[.conditionalShown] : 1)
  }

  private func spread(of parts: TimeParts) -> TimeSpread {
    let fill = parts.total - parts.gather
    let variance =
      fill * fill * LogNormal.squaredVariation(parameters[.spreadOfQuestion])
      + parts.gather * parts.gather * LogNormal.squaredVariation(parameters[.spreadOfGathering])
    return LogNormal.matching(
      mean: parts.total, variance: variance, personSpread: parameters[.spreadBetweenPeople])
  }
}

extension TimeParts {
  func scaled(by factor: Double) -> TimeParts {
    var scaled = TimeParts()
    scaled.read = read * factor
    scaled.find = find * factor
    scaled.decide = decide * factor
    scaled.answer = answer * factor
    scaled.gather = gather * factor
    scaled.check = check * factor
    return scaled
  }
}
