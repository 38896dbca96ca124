import FormModel
import Foundation

/// Times what people do in the fields of one question.
struct AnswerTimer {
  let question: Question
  let purpose: Purpose?
  let parameters: TimeParameters
  /// What the fields ask for that have a length of their own beside the others, such as a postal code
  /// in an address, by their autofill names.
  var parts: [String: Purpose] = [:]

  /// By which acts are multiplied that are done once a row.
  var rows: [TimeParameter.ParameterName] { question.isRepeatable ? [.rowsOfRepeatedBlock] : [] }

  /// Adds what one field takes.
  func add(_ field: Field, to terms: inout TimeTerms) {
    switch field.kind {
    case .radio, .range, .color: addChoosing(among: field.choices.count, to: &terms)
    case .checkbox: addTicking(in: field, to: &terms)
    case .selectMultiple:
      addList(of: field.choices.count, to: &terms)
      addTicking(in: field, to: &terms)
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

  /// One box is ticked; in a group, some boxes are, and the first asks for a decision.
  private func addTicking(in field: Field, to terms: inout TimeTerms) {
    let boxes = field.choices.count
    guard boxes > 1 else {
      return terms.add(.decide, isCaptcha ? .tickCaptcha : .tickBox, times: rows)
    }
    addChoosing(among: boxes, to: &terms)
    terms.add(
      .decide, .tickBox, max(0, parameters.boxesTicked(among: field.choices) - 1), times: rows)
  }

  /// A list is opened; when it does not fit the screen, some people scroll to the middle of it, on
  /// average, and the others type the first letters.
  private func addList(of choices: Int, to terms: inout TimeTerms) {
    terms.add(.answer, .useList, times: rows)
    let screen = max(1, parameters.value(.choicesSeenAtOnce))
    let hidden = max(0, Double(choices) - screen) / screen
    guard hidden > 0 else { return }
    let scrolled = min(hidden / 2, parameters.value(.mostScreensScrolled))
    let share = parameters.value(.shareWhoTypeInLists)
    terms.add(.answer, .scrollList, scrolled * (1 - share), times: rows)
    terms.add(.answer, .pressKey, parameters.value(.lettersToFindChoice) * share, times: rows)
  }

  private var isCaptcha: Bool { question.behaviour.contains(.provesHuman) }

  private func addTyping(in field: Field, to terms: inout TimeTerms) {
    if isCaptcha { return terms.add(.answer, .solveCaptcha, times: [.captchaTries]) }
    let isFirst = question.fields.first?.controls == field.controls
    if isFirst, !isComposed(field), purpose == nil || purpose?.answer == .known {
      terms.add(.decide, .recall)
    }
    if isFirst, question.behaviour.contains(.isMadeUp) { terms.add(.decide, .makeUpPassword) }
    terms.add(.answer, isFirst ? .reachField : .nextBox, times: rows + skipping(field))
    if field.hasSuggestions {
      terms.add(.answer, .pressKey, parameters.value(.lettersToFindChoice), times: rows)
      terms.add(.decide, .choose, times: rows)
    } else {
      addCharacters(in: field, to: &terms)
    }
  }

  private func addCharacters(in field: Field, to terms: inout TimeTerms) {
    let characters = self.characters(in: field)
    let rows = rows + skipping(field)
    if isComposed(field) {
      let usual = max(1, parameters.value(.freeTextCharacters))
      terms.add(.decide, .thinkOutText, min(1, characters / usual), times: rows)
      terms.add(.answer, .composeCharacter, characters, times: rows)
    } else if purpose?.isCode == true {
      terms.add(.answer, .copyCharacter, characters, times: rows)
    } else if isDigits(field) {
      terms.add(.answer, .typeDigit, characters, times: rows)
    } else {
      terms.add(.answer, .pressKey, characters, times: rows + [.keysPerCharacter])
    }
  }

  /// A part with a length of its own, such as the second line of an address, may stay empty where others
  /// may not.
  private func skipping(_ field: Field) -> [TimeParameter.ParameterName] {
    let mayStayEmpty =
      part(field) != nil && !field.isRequired && question.fields.contains(where: \.isRequired)
    return mayStayEmpty ? [.optionalAnswered] : []
  }

  /// An answer cut into boxes is typed once; an answer typed again is typed twice. The form's own
  /// limits hold.
  func characters(in field: Field) -> Double {
    let typical =
      part(field).map { $0.characters ?? unknownCharacters(in: field) }
      ?? usualCharacters(in: field) / Double(boxes)
    let atLeast = max(typical, Double(field.minimumLength ?? 0))
    return min(atLeast, field.maximumLength.map(Double.init) ?? atLeast)
  }

  private func part(_ field: Field) -> Purpose? {
    field.autofill.flatMap { parts[$0] }
  }

  /// The boxes into which one answer is cut.
  private var boxes: Int {
    let cut = question.fields.count { $0.kind.isTyped && part($0) == nil }
    return question.isConfirmation ? 1 : max(1, cut)
  }

  private func usualCharacters(in field: Field) -> Double {
    let told = purpose?.characters
    guard isComposed(field) else {
      return told
        ?? unknownCharacters(in: field)
    }
    guard field.kind == .textarea else {
      let line = parameters.value(.freeLineCharacters)
      return told.map { min($0, line) } ?? line
    }
    let length = purpose?.answer == .created ? told : nil
    return (length ?? parameters.value(.freeTextCharacters)) * height(of: field)
  }

  private func unknownCharacters(in field: Field) -> Double {
    parameters.value(isDigits(field) ? .unknownNumberDigits : .unknownTextCharacters)
  }

  /// A high text area asks for more words, though not for as many more as it has rows.
  private func height(of field: Field) -> Double {
    let usual = max(1, parameters.value(.usualAreaRows))
    let rows = field.rows.map { Double(min($0, Self.mostRows)) } ?? usual
    return (max(1, rows) / usual).squareRoot()
  }

  private static let mostRows = 100

  /// A text made up for this form. An area asks for one too, unless it asks for a fact about a person,
  /// such as an address, or for what is copied.
  private func isComposed(_ field: Field) -> Bool {
    guard let purpose else { return field.kind == .textarea }
    if purpose.answer == .created { return !purpose.behaviour.contains(.isMadeUp) }
    return field.kind == .textarea && purpose.answer == .known && !purpose.isPersonal
  }

  /// A postal code is one among the lines of an address too.
  private func isDigits(_ field: Field) -> Bool {
    let name = (part(field) ?? purpose)?.autofill
    return field.kind == .number || field.kind == .tel || !question.dateParts.isEmpty
      || Self.autofillNamesOfDigits.contains { name?.hasPrefix($0) == true }
  }

  /// The HTML autofill names of what is written in digits.
  private static let autofillNamesOfDigits = ["tel", "bday", "postal-code", "cc-", "one-time-code"]
}

extension TimeParameters {
  /// How many boxes of a group people tick: a share of a check list of single words, a few of the
  /// answers on offer.
  func boxesTicked(among choices: [String]) -> Double {
    let share = Double(choices.count) * value(.shareOfBoxesTicked)
    let isCheckList =
      Double(choices.count) >= value(.boxesOfCheckList) && choices.allSatisfy { !$0.contains(" ") }
    return isCheckList ? share : min(share, value(.boxesTicked))
  }
}
