/// Writes a described form as HTML, which then goes through the ordinary pipeline: one page, or one a
/// question where it was shown so.
///
/// A question whose control is not told is a choice among five; every other one is typed.
struct FormPage {
  let form: DescribedForm

  /// Characters of a wording that its row does not tell. The rows that tell have 24 to 28 in grids and
  /// 33 to 101 elsewhere; of those that do not, questionnaires made of whole sentences are the most.
  private static let usualWording = 90
  private static let usualGridWording = 40
  /// Characters of a choice, and of the name of a box, that no row tells.
  private static let usualChoice = 8
  /// Characters of a word, with the space after it.
  private static let charactersPerWord = 5.5

  /// The pages, in order.
  var html: [String] {
    let questions = self.questions
    guard case .oneByOne = form.layout else { return [page(instructions + questions.joined())] }
    return questions.enumerated().map { page(($0 == 0 ? instructions : "") + $1) }
  }

  private func page(_ body: String) -> String {
    """
    <!doctype html><html lang="en"><head><title>Questionnaire</title></head><body>
    <form method="post" action="/next">\(body)<button>Next</button></form></body></html>
    """
  }

  private var questions: [String] {
    var number = 0
    return form.groups.enumerated().flatMap { place, group in
      (0..<(group.type.isList ? 1 : group.count)).map { index in
        number += 1
        return group.type.isList
          ? boxes(of: group, number) : field(of: group, at: place, index, number)
      }
    }
  }

  private func field(
    of group: DescribedForm.Group, at place: Int, _ index: Int, _ number: Int
  ) -> String {
    if group.isOfStatements { return statements(of: group, number) }
    let wording = Self.filler(wordingCharacters(of: group), number)
    let isRequired = !group.isOptional
    let required = isRequired ? " required" : ""
    let label = "<label for=item\(number)>\(wording)</label>"
    let attributes = "id=item\(number) name=item\(number)\(required)"
    switch group.type {
    case .question where index % 2 == 1:
      return "<div>\(label)<input \(attributes)></div>"
    case .radio, .radioMatrix, .question:
      return radios(wording, number, Self.value(group.choices, index) ?? 5, scale: place, required)
    case .yesNo, .yesNoOrBox: return radios(wording, number, 2, scale: place, required)
    case .choice:
      return radios(wording, number, Self.value(group.choices, index) ?? 5, scale: number, required)
    case .select:
      return
        "<div>\(label)<select \(attributes)>\(options(Self.value(group.choices, index) ?? 5, number))</select></div>"
    case .number:
      return "<div>\(label)<input type=number \(attributes)\(range(of: group, index))></div>"
    case .text: return "<div>\(label)<input \(attributes)\(length(of: group, index))></div>"
    case .textarea:
      return "<div>\(label)<textarea \(attributes)\(length(of: group, index))></textarea></div>"
    case .date where !group.answerCharacters.isEmpty:
      return
        "<div><label for=item\(number)>Date of birth (MM/DD/YYYY)</label><input \(attributes)></div>"
    case .date: return "<div>\(label)<input type=date \(attributes)></div>"
    case .file: return "<div>\(label)<input type=file \(attributes)></div>"
    case .checkbox, .multiSelect: return boxes(of: group, number)
    }
  }

  /// Questions with the same `scale` have the same choices.
  private func radios(
    _ wording: String, _ number: Int, _ choices: Int, scale: Int, _ required: String
  ) -> String {
    let items = (1...max(1, choices)).map { choice in
      radio(Self.filler(Self.usualChoice, scale * 31 + choice), number, choice, required)
    }
    return "<fieldset><legend>\(wording)</legend>\(items.joined())</fieldset>"
  }

  /// The length of the wording is that of the statements together.
  private func statements(of group: DescribedForm.Group, _ number: Int) -> String {
    let items = (1...2).map { choice in
      radio(
        Self.filler(wordingCharacters(of: group) / 2, number * 31 + choice), number, choice,
        " required")
    }
    return "<fieldset>\(items.joined())</fieldset>"
  }

  private func radio(_ text: String, _ number: Int, _ choice: Int, _ required: String) -> String {
    "<input type=radio name=item\(number) id=item\(number)-\(choice)\(required)><label for=item\(number)-\(choice)>\(text)</label>"
  }

  private func boxes(of group: DescribedForm.Group, _ number: Int) -> String {
    let names = group.labelCharacters ?? Self.usualChoice
    let count = group.type == .multiSelect ? group.choices.first ?? 8 : group.count
    let boxes = (1...max(1, count)).map { box in
      "<input type=checkbox name=item\(number) id=item\(number)-\(box)><label for=item\(number)-\(box)>\(Self.filler(names, number * 31 + box))</label>"
    }
    let mark = group.isOptional ? "" : " (required)"
    return
      "<fieldset><legend>Tick what applies\(mark)</legend>\(boxes.joined())</fieldset>"
  }

  private func options(_ count: Int, _ number: Int) -> String {
    (1...max(1, count)).map {
      "<option>\(Self.filler(Self.usualChoice, number * 31 + $0))</option>"
    }.joined()
  }

  /// The length of an answer is told as the only one that the form accepts.
  private func length(of group: DescribedForm.Group, _ index: Int) -> String {
    answerCharacters(of: group, index).map { " minlength=\($0) maxlength=\($0)" } ?? ""
  }

  private func range(of group: DescribedForm.Group, _ index: Int) -> String {
    guard let digits = answerCharacters(of: group, index), (1...15).contains(digits) else {
      return ""
    }
    return
      " min=1\(String(repeating: "0", count: digits - 1)) max=\(String(repeating: "9", count: digits))"
  }

  private func answerCharacters(of group: DescribedForm.Group, _ index: Int) -> Int? {
    if let told = Self.value(group.answerCharacters, index) { return max(1, told) }
    let typed = form.groups.filter { [.text, .number, .textarea].contains($0.type) }
    let fields = typed.reduce(0) { $0 + $1.count }
    guard typed.allSatisfy({ $0.answerCharacters.isEmpty }), fields > 0 else { return nil }
    return form.typedCharacters.map { max(1, Int(($0 / Double(fields)).rounded())) }
  }

  private func wordingCharacters(of group: DescribedForm.Group) -> Int {
    if let told = group.labelCharacters { return told }
    let asked = form.groups.reduce(0) { $0 + $1.count }
    if let words = form.words, form.groups.allSatisfy({ $0.labelCharacters == nil }) {
      return Int(words * Self.charactersPerWord / Double(asked))
    }
    return group.type == .radioMatrix ? Self.usualGridWording : Self.usualWording
  }

  /// The words of the page that are no wording, when the row tells more than its wordings hold.
  private var instructions: String {
    guard let words = form.words, form.groups.contains(where: { $0.labelCharacters != nil }) else {
      return ""
    }
    let inWordings = form.groups.reduce(0.0) {
      $0 + Double($1.count * wordingCharacters(of: $1)) / Self.charactersPerWord
    }
    let others = Int(words - inWordings)
    guard others > Int(words / 5) else { return "" }
    return "<p>\(Self.filler(Int(Double(others) * Self.charactersPerWord), 7))</p>"
  }

  private static func value(_ values: [Int], _ index: Int) -> Int? {
    values.isEmpty ? nil : values[index % values.count]
  }

  /// A text of this many characters, of words that ask for nothing that is recognised; another `seed`,
  /// another text.
  private static func filler(_ characters: Int, _ seed: Int) -> String {
    var text = ""
    var index = seed
    while text.count < characters {
      if !text.isEmpty { text += " " }
      text += words[index % words.count]
      index += 7
    }
    return String(text.prefix(max(1, characters)))
  }

  private static let words = [
    "amber", "silent", "river", "often", "gentle", "meadow", "lively", "wonder", "simple",
    "candle", "bright", "garden", "steady", "autumn", "velvet", "humble", "lantern", "cheerful",
    "quiet", "harbour", "nimble", "orchard", "mellow",
  ]
}
