import Markup

/// What a page says of itself outside its questions: promises of time, notices, ways to sign in.
struct PageTexts {
  private(set) var declaredTimes: [DeclaredTime] = []
  private(set) var privacyNotice = PrivacyNotice.none
  private(set) var offersIdentityProvider = false
  private(set) var saysEverythingIsRequired = false
  private(set) var needsScripts = false
  /// Where the page explains first by which sign it marks compulsory answers: the index of a node.
  private(set) var requiredSignExplainedAt: Int?
  private(set) var statements: [Statement] = []
  /// The short texts which name a step, in page order.
  private(set) var stepTexts: [String] = []
  private(set) var privacyItems: Set<PrivacyItem> = []

  /// The phrases for which the texts of a page are searched.
  static func lookedFor(_ vocabulary: Vocabulary) -> [TextScanner.Sought] {
    let lists: [(Vocabulary.List, TextScanner.Topics)] = [
      (.privacy, .privacy), (.identityProvider, .identityProvider),
      (.everythingIsRequired, .everythingIsRequired), (.scriptsNeeded, .scriptsNeeded),
      (.vaguePromise, .time), (.seconds, .time), (.minutes, .time), (.hours, .time),
      (.addition, .addition), (.requiredSign, .requiredSign),
      (.honeypotWords, .robots),
    ]
    let phrases = lists.map { list, topic in
      TextScanner.Sought(phrases: vocabulary.phrases(list), topic: topic)
    }
    return phrases + StatementReader.lookedFor(vocabulary) + [
      TextScanner.Sought(phrases: vocabulary.durationPhrases, topic: .time),
      StepWords.lookedFor(vocabulary),
    ]
  }

  init(census: Census, vocabulary: Vocabulary) {
    let readers = Readers(census: census, vocabulary: vocabulary)
    var told: [Int: TextScanner.Topics] = [:]
    for text in census.texts.remarkable {
      let hiding = census.hiding[text.parent]
      let isSeen = hiding.isDisjoint(with: .fromEverybody)
      guard isSeen || hiding.contains(.noscript) else { continue }
      let block = census.texts.block(of: text.parent)
      let topics = text.topics.subtracting(told[block] ?? []).subtracting([.addition, .robots])
      guard !topics.isEmpty else { continue }
      told[block, default: []].formUnion(topics)
      read(
        Passage(
          words: Self.text(ofBlock: block, from: text.parent, census, readers.content),
          topics: topics, block: block, parent: text.parent, region: text.region, isSeen: isSeen),
        readers)
    }
  }

  /// What reads the texts of one page.
  private struct Readers {
    let census: Census
    let vocabulary: Vocabulary
    let times: DeclaredTimeReader
    let statements: StatementReader
    let content: TextContent

    init(census: Census, vocabulary: Vocabulary) {
      self.census = census
      self.vocabulary = vocabulary
      times = DeclaredTimeReader(vocabulary: vocabulary)
      statements = StatementReader(vocabulary: vocabulary)
      content = TextContent(census: census)
    }
  }

  /// A text that speaks of something.
  private struct Passage {
    let words: String
    let topics: TextScanner.Topics
    let block: Int
    let parent: Int
    let region: VisibleText.Region
    let isSeen: Bool

    /// The topics which one look at the folded words tells.
    var noticed: TextScanner.Topics {
      topics.subtracting([.time, .step, .requiredSign]).subtracting(StatementReader.topics)
    }
  }

  private mutating func read(_ passage: Passage, _ readers: Readers) {
    if passage.isSeen {
      readSentences(passage, readers)
      readSteps(passage)
      readPrivacy(passage, readers)
    }
    if !passage.noticed.isEmpty { notice(passage, readers.vocabulary) }
  }

  private mutating func readSentences(_ passage: Passage, _ readers: Readers) {
    let isPromise = passage.topics.contains(.time)
    let isStatement = !passage.topics.isDisjoint(with: StatementReader.topics)
    guard isPromise || isStatement else { return }
    let sentences = Self.sentences(of: passage.words)
    if isPromise { declaredTimes += sentences.compactMap(readers.times.declaredTime) }
    guard isStatement else { return }
    statements += readers.statements.statements(
      in: sentences, topics: passage.topics, region: passage.region)
  }

  private mutating func readSteps(_ passage: Passage) {
    if passage.topics.contains(.step), passage.region.isDisjoint(with: .footer) {
      stepTexts.append(passage.words)
    }
    guard passage.topics.contains(.requiredSign), requiredSignExplainedAt == nil,
      RequiredSign.isExplained(in: passage.words)
    else { return }
    requiredSignExplainedAt = passage.parent
  }

  private mutating func readPrivacy(_ passage: Passage, _ readers: Readers) {
    guard passage.topics.contains(.privacy), !passage.region.contains(.navigation) else { return }
    let around = Self.text(around: passage.block, readers.census, readers.content)
    privacyItems.formUnion(Self.items(in: around ?? passage.words, readers.vocabulary))
  }

  private mutating func notice(_ passage: Passage, _ vocabulary: Vocabulary) {
    let words = FoldedWords(passage.words, limit: 400)
    let tells = { (topic: TextScanner.Topics, list: Vocabulary.List) in
      passage.topics.contains(topic) && vocabulary.isMentioned(list, in: words)
    }
    if tells(.scriptsNeeded, .scriptsNeeded) { needsScripts = true }
    guard passage.isSeen else { return }
    if privacyNotice != .nearForm, tells(.privacy, .privacy) {
      privacyNotice = passage.region.contains(.navigation) ? .elsewhere : .nearForm
    }
    if tells(.identityProvider, .identityProvider) { offersIdentityProvider = true }
    if tells(.everythingIsRequired, .everythingIsRequired) { saysEverythingIsRequired = true }
  }

  /// The text around: the block, unless it is so large that it is the page itself.
  private static func text(
    ofBlock block: Int, from parent: Int, _ census: Census, _ content: TextContent
  ) -> String {
    let element = census.document.element(at: block)
    let around = element.endIndex - block > 200 ? census.document.element(at: parent) : element
    return content.text(of: around)
  }

  /// A notice in several paragraphs names its matter in one of them only.
  private static func text(
    around block: Int, _ census: Census, _ content: TextContent
  ) -> String? {
    let parent = census.document.element(at: block).parent
    return parent.flatMap { $0.endIndex - $0.index > 200 ? nil : content.text(of: $0) }
  }

  private static func items(in notice: String, _ vocabulary: Vocabulary) -> [PrivacyItem] {
    let words = FoldedWords(notice, limit: 400)
    guard vocabulary.isMentioned(.privacy, in: words) else { return [] }
    return PrivacyItem.allCases.filter { vocabulary.isMentioned($0.list, in: words) }
  }

  /// Cuts a text after points, exclamation and question marks that end a word.
  private static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    let bytes = Array(text.utf8)
    var start = 0
    var word = 0
    // Byte by byte: in characters, this cost as much as parsing the page.
    for position in bytes.indices where bytes[position] == UInt8(ascii: " ") {
      if endsSentence(bytes[word..<position]),
        !isShortened(bytes[word..<position], before: bytes[(position + 1)...].first)
      {
        sentences.append(String(decoding: bytes[start..<position], as: UTF8.self))
        start = position + 1
      }
      word = position + 1
    }
    return start < bytes.count
      ? sentences + [String(decoding: bytes[start...], as: UTF8.self)] : sentences
  }

  /// A short word with a point before a number: "Std." in "1 Std. 30 Min.".
  private static func isShortened(_ word: ArraySlice<UInt8>, before next: UInt8?) -> Bool {
    guard let next, word.count <= longestShortened, word.last == UInt8(ascii: ".") else {
      return false
    }
    return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next)
      && !word.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static let longestShortened = 5

  /// Whether a word of two characters or more ends with a point, an exclamation or a question mark.
  private static func endsSentence(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count > 1, let last = word.last else { return false }
    return ".!?".utf8.contains(last) || word.count > 3 && word.suffix(3).elementsEqual("…".utf8)
  }
}
