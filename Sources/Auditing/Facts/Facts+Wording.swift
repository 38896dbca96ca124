import FormModel
import Markup

extension FactTable {
  /// What is observed about the words that ask.
  static let wordingFacts: [Fact] = [
    .words(
      "wording and help", .question, Sentence("the words that ask it, with its legend and its help")
    ) {
      [$0.question.wording, $0.question.legend, $0.question.hint].filter { !$0.isEmpty }
        .joined(separator: " · ")
    },
    .words(
      "bare wording", .question,
      Sentence(
        "the wording in lower case, without accents, punctuation and numbers; “0” when nothing is left"
      )
    ) {
      bareWording($0.question)
    },
    .flag(
      "asked by nearby text", .question,
      Sentence("no markup ties its words to it: they stand beside it")
    ) { $0.firstControl.map { $0.nameSource == .nearbyText } ?? false },
    .number(
      "capitals share", .question,
      Sentence(
        "the share of capitals among the letters of the wording, from 0 to 1; 0 when its only words in capitals are short, as acronyms are"
      )
    ) {
      .number(capitalsShare(of: $0.question.wording))
    },
    .flag(
      "same words before", .question,
      Sentence(
        "the same words, under the same heading and legend, ask another question of the form")
    ) {
      $0.context.wordingNotes.twins.contains($0.spot)
    },
    .words(
      "other words before", .question,
      Sentence("the different words by which the same information was asked before")
    ) { $0.context.wordingNotes.others[$0.spot] },
    .words(
      "unexplained acronym", .question,
      Sentence("the first acronym of the question that nothing has explained")
    ) { $0.context.acronyms.unexplained[$0.spot] },
    .number(
      "legal citations", .question,
      Sentence("the references to laws in its wording, legend and help")
    ) { subject in
      .count(
        [subject.question.wording, subject.question.legend, subject.question.hint]
          .reduce(0) { $0 + LegalCitations.count(in: $1, subject.context.vocabulary) })
    },
    .number("hint words", .question, Sentence("the number of words of its help")) {
      .count($0.question.hint.wordCount)
    },
    .number(
      "links in the hint", .question,
      Sentence("the links and buttons in the help tied to the field")
    ) { .count($0.firstControl.map { linksInHint(of: $0.element) }) },
  ]

  /// A question that no words ask has no bare wording to judge: the name of its control stands in.
  private static func bareWording(_ question: Question) -> String {
    guard !question.wording.isEmpty else { return "[]" }
    let words = FoldedWords(question.wording, limit: 20).words
      .map { $0.filter { !$0.isNumber } }
      .filter { !$0.isEmpty && $0 != "no" }
    return words.isEmpty ? "0" : words.joined(separator: " ")
  }

  private static func capitalsShare(of wording: String) -> Double {
    var letters = 0
    var capitals = 0
    var longest = 0
    for word in wording.unicodeScalars.split(whereSeparator: { !$0.isLetter }) {
      let capitalsOfWord = word.count(where: \.isCapital)
      letters += word.count
      capitals += capitalsOfWord
      if capitalsOfWord == word.count { longest = max(longest, word.count) }
    }
    return longest < shortestWordInCapitals ? 0 : Double(capitals) / Double(letters)
  }

  /// Words in capitals shorter than this may be acronyms (SIRET, IBAN).
  private static let shortestWordInCapitals = 6

  private static func linksInHint(of element: Element) -> Int {
    guard element.has(.ariaDescribedby), let ids = element[.ariaDescribedby] else { return 0 }
    return ids.split(maxSplits: mostHints, whereSeparator: \.isWhitespace).reduce(0) { count, id in
      let hint = element.document.element(id: String(id))
      return count
        + (hint?.descendants.prefix(mostElements).count {
          $0.name == .a && $0.has(.href) || $0.name == .button
        } ?? 0)
    }
  }

  /// More references, or a larger help, are no help.
  private static let mostHints = 8
  private static let mostElements = 200
}
