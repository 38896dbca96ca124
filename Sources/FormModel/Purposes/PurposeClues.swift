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
    core =
      wording.utf8.contains(UInt8(ascii: "(")) ? FoldedWords(wording.withoutBrackets) : self.wording
    self.legend = legend
    self.placeholder = placeholder
    self.controlName = controlName
    self.autofillField = autofillField
    self.kind = kind
    self.choices = choices
  }

  /// Whether a word may say what is asked; numbers in a wording only count.
  func tells(_ word: String, isName: Bool) -> Bool {
    !vocabulary.isSmall(word) && (isName || !word.unicodeScalars.allSatisfy(\.isNumber))
  }

  /// Whether words make no sense without others: "First", a single letter.
  func isFragment(_ words: FoldedWords) -> Bool {
    words.count == 1
      && (words.text.utf8.count == 1 || vocabulary.isOnly(.fragments, words))
  }

  /// Whether nothing else in the text says anything.
  func isAlone(_ range: Range<Int>, in text: FoldedWords) -> Bool {
    text.words.enumerated().allSatisfy { place, word in
      range.contains(place) || !tells(word, isName: false)
    }
  }

  /// Whether the text asks of what sort the thing is which a part of it names, or which one is wished
  /// for: "Address type", "Desired city".
  func asksForAnother(_ range: Range<Int>, in text: FoldedWords, isName: Bool) -> Bool {
    let after = text[range.upperBound..<text.count]
    let before =
      isName ? nil : text[0..<range.lowerBound].words.last { !vocabulary.isSmall($0) }
    return [.sorts, .wishes].contains { list in
      vocabulary.isAtStart(list, of: after)
        || before.map { vocabulary.isOnly(list, FoldedWords(words: [$0])) } ?? false
    }
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
