import FormModel
import Foundation

/// Times what people do in the fields of one question.
struct AnswerTimer {
  let question: Question
  let purpose: Purpose?
  let parameters: TimeParameters

  /// By which acts are multiplied that are done once a row.
  var rows: [TimeParameter.Name] { question.isRepeatable ? [.rowsOfRepeatedBlock] : [] }

  /// Adds what one field takes.
  func add(_ field: Field, to terms: inout TimeTerms) {
    switch field.kind {
    case .radio, .range, .color: addChoosing(among: field.choices.count, to: &terms)
    case .checkbox: addTicking(of: field.choices.count, to: &terms)
    case .selectMultiple:
      addList(of: field.choices.count, to: &terms)
      addTicking(of: field.choices.count, to: &terms)
    case .select:
      addChoosing(among: field.choices.count, to: &terms)
      addList(of: field.choices.count, to: &terms)
    case .file: terms.add(.answer, .chooseFile, times: rows)
    case .date, .time, .month, .week, .dateTime: terms.add(.answer, .pickDate, times: rows)
    default: addTyping(in: field, to: &terms)
    }
  }

  private func addChoosing(among choices: Int, to terms: inout TimeTerms) {
    terms.add(.decide, .choose, times: rows)
    let doublings = log2(Double(max(choices, Self.fewChoices)) / Double(Self.fewChoices))
    terms.add(.decide, .chooseAmongMore, doublings, times: rows)
  }

  /// The number of choices of the items by which choosing was measured (FTI).
  private static let fewChoices = 4

  /// One box is ticked; in a group, a share of the boxes is, and the first asks for a decision.
  private func addTicking(of boxes: Int, to terms: inout TimeTerms) {
    guard boxes > 1 else { return terms.add(.decide, .tickBox, times: rows) }
    let ticked = (Double(boxes) * parameters.value(.shareOfBoxesTicked)).rounded()
    addChoosing(among: boxes, to: &terms)
    terms.add(.decide, .tickBox, max(0, ticked - 1), times: rows)
  }

  /// A list is opened; when it does not fit the screen, some people scroll to the middle of it, on
  /// average, and the others type the first letters.
  private func addList(of choices: Int, to terms: inout TimeTerms) {
    terms.add(.answer, .useList, times: rows)
    let screen = max(1, parameters.value(.choicesSeenAtOnce))
    let hidden = max(0, Double(choices) - screen) / screen
    guard hidden > 0 else { return }
    let share = parameters.value(.shareWhoTypeInLists)
    terms.add(.answer, .scrollList, hidden / 2 * (1 - share), times: rows)
    terms.add(.answer, .pressKey, parameters.value(.lettersToFindChoice) * share, times: rows)
  }

  private func addTyping(in field: Field, to terms: inout TimeTerms) {
    if question.purpose == "captcha" {
      return terms.add(.answer, .solveCaptcha, times: [.captchaTries])
    }
    let isFirst = question.fields.first?.controls == field.controls
    if isFirst, purpose?.answer == .known || purpose == nil { terms.add(.decide, .recall) }
    if isFirst, question.purpose == "new-password" { terms.add(.decide, .makeUpPassword) }
    terms.add(.answer, isFirst ? .reachField : .nextBox, times: rows)
    if field.hasSuggestions {
      terms.add(.answer, .pressKey, parameters.value(.lettersToFindChoice), times: rows)
      terms.add(.decide, .choose, times: rows)
    } else {
      addCharacters(in: field, to: &terms)
    }
  }

  private func addCharacters(in field: Field, to terms: inout TimeTerms) {
    let characters = self.characters(in: field)
    if isComposed(field) {
      terms.add(.answer, .composeCharacter, characters, times: rows)
    } else if purpose?.isCode == true {
      terms.add(.answer, .copyCharacter, characters, times: rows)
    } else if isDigits(field) {
      terms.add(.answer, .typeDigit, characters, times: rows)
    } else {
      terms.add(.answer, .pressKey, characters, times: rows + [.keysPerCharacter])
    }
  }

  /// An answer cut into boxes is typed once; an answer typed again is typed twice. The form's own
  /// limits hold.
  func characters(in field: Field) -> Double {
    let boxes = question.isConfirmation ? 1 : question.fields.count { $0.kind.isTyped }
    let usual = parameters.value(
      isComposed(field)
        ? .freeTextCharacters : isDigits(field) ? .unknownNumberDigits : .unknownTextCharacters)
    let typical = (purpose?.characters ?? usual) / Double(max(1, boxes))
    let atLeast = max(typical, Double(field.minimumLength ?? 0))
    return min(atLeast, field.maximumLength.map(Double.init) ?? atLeast)
  }

  private func isComposed(_ field: Field) -> Bool {
    field.kind == .textarea || purpose?.answer == .created && question.purpose != "new-password"
  }

  private func isDigits(_ field: Field) -> Bool {
    field.kind == .number || field.kind == .tel || !question.dateParts.isEmpty
      || Self.autofillNamesOfDigits.contains { purpose?.autofill?.hasPrefix($0) == true }
  }

  /// The HTML autofill names of what is written in digits.
  private static let autofillNamesOfDigits = ["tel", "bday", "postal-code", "cc-", "one-time-code"]
}
