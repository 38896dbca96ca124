import Markup

/// What a page says of itself outside its questions: promises of time, notices, ways to sign in.
struct PageTexts {
  private(set) var declaredTimes: [DeclaredTime] = []
  private(set) var privacyNotice = PrivacyNotice.none
  private(set) var offersIdentityProvider = false
  private(set) var saysEverythingIsRequired = false
  private(set) var needsScripts = false

  /// The phrases for which the texts of a page are searched.
  static func lookedFor(_ vocabulary: Vocabulary) -> [String] {
    let lists: [Vocabulary.List] = [
      .privacy, .identityProvider, .everythingIsRequired, .scriptsNeeded, .vaguePromise,
    ]
    return lists.flatMap(vocabulary.phrases) + ["minute", " min", "mn", "heure", "hour"]
      + (0...9).map { "\($0)h" }
  }

  init(census: Census, vocabulary: Vocabulary) {
    let times = DeclaredTimeReader(vocabulary: vocabulary)
    let content = TextContent(census: census)
    var seen: Set<Int> = []
    for text in census.texts.remarkable {
      let block = census.texts.block(of: text.parent)
      guard seen.insert(block).inserted else { continue }
      let words = Self.text(ofBlock: block, from: text.parent, census, content)
      let folded = FoldedWords(words, limit: 400)
      let isSeen = census.hiding[text.parent].isDisjoint(with: .fromEverybody)
      if isSeen {
        notice(folded, text.region, vocabulary)
        declaredTimes += Self.sentences(of: words).compactMap(times.declaredTime)
      } else if vocabulary.isMentioned(.scriptsNeeded, in: folded) {
        needsScripts = true
      }
    }
  }

  private mutating func notice(
    _ words: FoldedWords, _ region: TextRuns.Region, _ vocabulary: Vocabulary
  ) {
    if privacyNotice != .nearForm, vocabulary.isMentioned(.privacy, in: words) {
      privacyNotice = region.contains(.navigation) ? .elsewhere : .nearForm
    }
    if vocabulary.isMentioned(.identityProvider, in: words) { offersIdentityProvider = true }
    if vocabulary.isMentioned(.everythingIsRequired, in: words) { saysEverythingIsRequired = true }
    if vocabulary.isMentioned(.scriptsNeeded, in: words) { needsScripts = true }
  }

  /// The text around: the block, unless it is so large that it is the page itself.
  private static func text(
    ofBlock block: Int, from parent: Int, _ census: Census, _ content: TextContent
  ) -> String {
    let element = census.document.element(at: block)
    let around = element.endIndex - block > 200 ? census.document.element(at: parent) : element
    return content.text(of: around)
  }

  /// Cuts a text after points, exclamation and question marks that end a word.
  private static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    for word in text.split(separator: " ") {
      sentence += (sentence.isEmpty ? "" : " ") + word
      if let last = word.last, ".!?…".contains(last), word.count > 1 {
        sentences.append(sentence)
        sentence = ""
      }
    }
    return sentence.isEmpty ? sentences : sentences + [sentence]
  }
}
