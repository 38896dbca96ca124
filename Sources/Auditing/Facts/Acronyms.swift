import FormModel
import Markup

/// The acronyms that the questions of a journey use before anything explains them, on pages in French and
/// English: the acronyms that everybody knows are listed for these.
struct Acronyms: Sendable {
  /// The first unexplained acronym of each question that has one.
  let unexplained: [Repetitions.Spot: String]

  /// More are no question: they are a text that surrounds one.
  private static let mostOfAQuestion = 20

  init(in journey: Journey) {
    var met = MetAcronyms()
    var unexplained: [Repetitions.Spot: String] = [:]
    for (pageIndex, page) in journey.pages.enumerated() {
      guard page.language.isEmpty || ReadableLanguage(ofPage: page) != nil else { continue }
      met.begin(page)
      for form in page.forms where form.isAudited {
        for (index, question) in form.questions.enumerated() {
          guard let first = met.firstUnexplained(in: question) else { continue }
          unexplained[Repetitions.Spot(page: pageIndex, form: form.index, question: index)] = first
        }
      }
    }
    self.unexplained = unexplained
  }

  /// The acronyms that questions have used so far, and those that the current page explains.
  private struct MetAcronyms {
    private var met: Set<String> = []
    private var page: Page?
    /// nil until somebody needs to know.
    private var explained: Set<String>?

    mutating func begin(_ page: Page) {
      self.page = page
      explained = nil
    }

    mutating func firstUnexplained(in question: Question) -> String? {
      let found = Acronyms.acronyms(in: question.wording) + Acronyms.acronyms(in: question.legend)
      let new = found.prefix(Acronyms.mostOfAQuestion).filter { met.insert($0).inserted }
      if new.isEmpty { return nil }
      let own = OwnExplanations(of: question)
      return new.first { !own.explain($0) && !isExplainedOnPage($0) }
    }

    private mutating func isExplainedOnPage(_ acronym: String) -> Bool {
      let onPage = explained ?? page.map(Acronyms.explained(on:)) ?? []
      explained = onPage
      return onPage.contains(acronym)
    }
  }

  /// Words of two to seven capitals among smaller ones. In a wording all in capitals, only words
  /// without a vowel are known to be acronyms.
  static func acronyms(in text: String) -> [String] {
    guard text.utf8.contains(where: { $0 >= 0x41 && $0 <= 0x5A }) else { return [] }
    let words = text.unicodeScalars.split { !($0.isLetter || $0.isDigit) }
    let isMixed = text.unicodeScalars.contains { $0.isLetter && !$0.isCapital }
    return words.compactMap { word in
      guard (2...7).contains(word.count), word.allSatisfy(\.isCapital),
        !word.allSatisfy({ "IVXLC".unicodeScalars.contains($0) })
      else { return nil }
      let isUnpronounceable = !word.contains { "AEIOUYÀÉÈÊ".unicodeScalars.contains($0) }
      return isMixed || isUnpronounceable ? String(word) : nil
    }
  }

  /// The acronyms that the page explains, in its running text or by `abbr`.
  private static func explained(on page: Page) -> Set<String> {
    var found: Set<String> = []
    for sentence in page.prose.sentences { found.formUnion(explained(in: sentence)) }
    found.formUnion(acronyms(in: nameOfSite(in: page.title)))
    guard let document = page.controls.first?.element.document else { return found }
    for element in document.elements where element.name == .abbr && element.has(.title) {
      found.insert(element.text)
    }
    return found
  }

  /// "Create an account - USPS": people know on whose site they are.
  private static func nameOfSite(in title: String) -> String {
    let parts = title.split(separator: " ")
    guard let cut = parts.lastIndex(where: { ["-", "–", "—", "|", "·"].contains($0) }) else {
      return ""
    }
    // In lower case besides, so that a name in capitals only is read as an acronym.
    return parts[(cut + 1)...].joined(separator: " ") + " site"
  }

  /// The acronyms next to a bracket: the words before or inside it say what they mean.
  fileprivate static func explained(in text: String) -> Set<String> {
    guard text.utf8.contains(0x28) else { return [] }
    var found: Set<String> = []
    let pieces = text.split(separator: "(", omittingEmptySubsequences: false)
    for (before, after) in zip(pieces, pieces.dropFirst()) {
      let inside = after.prefix { $0 != ")" }
      let wordsBefore = before.split { !($0.isLetter || $0.isNumber) }
      let wordsInside = inside.split { !($0.isLetter || $0.isNumber) }
      if wordsInside.count > 1, let last = wordsBefore.last { found.insert(String(last)) }
      if wordsInside.count == 1, wordsBefore.count > 1 { found.insert(String(wordsInside[0])) }
    }
    return found
  }
}

/// What a question says of its own acronyms: "RPPS (répertoire …)", "Répertoire des professionnels
/// (RPPS)", or words whose initials make one up.
private struct OwnExplanations {
  private let explained: Set<String>
  private let texts: [FoldedWords]

  init(of question: Question) {
    let texts = [question.hint, question.legend, question.wording]
    explained = texts.reduce(into: []) { $0.formUnion(Acronyms.explained(in: $1)) }
    self.texts = texts.map { FoldedWords($0) }
  }

  func explain(_ acronym: String) -> Bool {
    explained.contains(acronym) || texts.contains { Self.makesUp(acronym, $0) }
  }

  /// Whether the beginnings of the words give the letters in order: "Fichier national des
  /// établissements sanitaires et sociaux" makes up FINESS.
  private static func makesUp(_ acronym: String, _ text: FoldedWords) -> Bool {
    let folded = FoldedWords(acronym).text
    var rest = folded[...]
    for word in text.words where word != folded {
      rest = rest.dropFirst(zip(rest, word).prefix { $0 == $1 }.count)
    }
    return rest.isEmpty
  }
}
