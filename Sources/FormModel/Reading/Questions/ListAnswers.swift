import Markup

/// The answers that a list offers: its lines without the first one, when that only says "choose" or asks
/// the question.
struct ListAnswers {
  let answers: [(option: Element, text: String)]

  init(options: [Element], vocabulary: Vocabulary) {
    answers = options.enumerated().compactMap { offset, option in
      let text = option[.label]?.whitespaceFolded ?? option.foldedText
      let isEmptyAnswer = option.has(.value) ? option[.value] == "" : text.isEmpty
      let isPlaceholder =
        offset == 0
        && (isEmptyAnswer || option.has(.disabled) || FoldedWords(text).isEmpty
          || text.hasSuffix("?") || text.hasSuffix(":") || Self.isBetweenSigns(text)
          || vocabulary.isAtStart(.notAnAnswer, of: FoldedWords(text, limit: 6)))
      return isPlaceholder || text.isEmpty ? nil : (option, text)
    }
  }

  /// "--Month--", "<Country>", "- State -": the name of the list rather than an answer.
  private static func isBetweenSigns(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last, text.count > 2 else { return false }
    return "-–—=*".contains(first) && first == last
      || first == "<" && last == ">" || first == "[" && last == "]"
  }
}
