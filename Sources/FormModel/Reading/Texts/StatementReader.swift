/// Finds the sentences by which a block of text tells something about the procedure.
struct StatementReader {
  let vocabulary: Vocabulary

  /// All topics, for the scanner.
  static let topics = Statement.Topic.allCases.reduce(into: TextScanner.Topics()) {
    $0.formUnion($1.scanned)
  }

  /// The phrases for which texts are searched.
  static func lookedFor(_ vocabulary: Vocabulary) -> [TextScanner.Sought] {
    Statement.Topic.allCases.map { topic in
      TextScanner.Sought(phrases: vocabulary.phrases(topic.list), topic: topic.scanned)
    }
  }

  /// The first sentence of a text on each of the topics that it may be about.
  func statements(
    in sentences: [String], topics: TextScanner.Topics, region: VisibleText.Region
  ) -> [Statement] {
    // A label which speaks of a telephone asks for a number and gives none.
    let topics =
      region.isDisjoint(with: .label)
      ? topics : topics.intersection(Statement.Topic.fileRules.scanned)
    guard !topics.isEmpty else { return [] }
    let folded = sentences.map { FoldedWords($0, limit: Self.longestSentence) }
    return Statement.Topic.allCases.filter { topics.contains($0.scanned) }.compactMap { topic in
      folded.firstIndex { tells(topic, $0) }.map {
        Statement(
          topic: topic, sentence: sentences[$0], isInNavigation: region.contains(.navigation))
      }
    }
  }

  private func tells(_ topic: Statement.Topic, _ words: FoldedWords) -> Bool {
    guard vocabulary.isMentioned(topic.list, in: words) else { return false }
    return switch topic {
    case .telephone: Self.longestNumber(words) >= Self.shortestTelephone
    case .delay: Self.givesDays(words)
    default: true
    }
  }

  /// The digits of the longest number, groups of digits put together: 10 for "01 99 00 12 34".
  private static func longestNumber(_ words: FoldedWords) -> Int {
    var longest = 0
    var digits = 0
    for word in words.words {
      digits = word.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? digits + word.utf8.count : 0
      longest = max(longest, digits)
    }
    return longest
  }

  /// A number, or a small word for one, before a unit: "sous 24 h", "within ten working days".
  private static func givesDays(_ words: FoldedWords) -> Bool {
    let words = words.words
    return words.indices.contains { position in
      let word = words[position]
      if joinedUnits.contains(word) { return true }
      guard dayUnits.contains(word) else { return false }
      return words[max(0, position - 2)..<position].contains {
        $0.first?.isNumber == true || numbers.contains($0)
      }
    }
  }

  /// Emergency numbers have two or three digits; a short number of an administration has four.
  private static let shortestTelephone = 4
  private static let longestSentence = 80
  private static let joinedUnits: Set<String> = ["24h", "48h", "72h"]
  private static let dayUnits: Set<String> = [
    "h", "heures", "hours", "jour", "jours", "day", "days", "semaine", "semaines", "week", "weeks",
    "mois", "month", "months", "24h", "48h", "72h",
  ]
  private static let numbers: Set<String> = [
    "un", "une", "deux", "trois", "quatre", "cinq", "huit", "dix", "quinze", "one", "two", "three",
    "four", "five", "ten", "quelques", "few",
  ]
}
