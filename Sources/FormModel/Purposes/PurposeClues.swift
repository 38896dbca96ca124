/// What may tell the purpose of a question.
struct PurposeClues {
  let vocabulary: Vocabulary
  let wording: FoldedWords
  /// The wording without what stands in brackets; the same where nothing does.
  let core: FoldedWords
  let legend: String
  let placeholder: String
  /// The name of the control, or its id.
  let controlName: String
  /// The field name of the `autocomplete` attribute, such as `family-name`.
  let autofillField: String?
  var kind: FieldKind
  /// The answers on offer.
  let choices: [String]

  init(
    vocabulary: Vocabulary, wording: String, legend: String = "", placeholder: String = "",
    controlName: String = "", autofillField: String? = nil, kind: FieldKind,
    choices: [String] = []
  ) {
    self.vocabulary = vocabulary
    self.wording = FoldedWords(wording)
    core = wording.contains("(") ? FoldedWords(wording.withoutBrackets) : self.wording
    self.legend = legend
    self.placeholder = placeholder
    self.controlName = controlName
    self.autofillField = autofillField
    self.kind = kind
    self.choices = choices
  }

  /// Whether a word may say what is asked; numbers in a wording only count.
  func tells(_ word: String, isName: Bool) -> Bool {
    !vocabulary.isSmall(word) && (isName || !word.allSatisfy(\.isNumber))
  }
}

extension String {
  /// The text without its parts in round brackets.
  fileprivate var withoutBrackets: String {
    var depth = 0
    return String(
      filter { character in
        if character == "(" { depth += 1 }
        defer { if character == ")", depth > 0 { depth -= 1 } }
        return depth == 0
      })
  }
}
