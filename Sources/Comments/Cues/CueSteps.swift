import Numbers
import Words

/// Which steps of cues each word can be, remembered by word.
struct CueSteps {
  /// What a word can be.
  struct WordClass: Hashable {
    var steps: [Int32] = []
    var traits: WordTraits = []
    /// Several words that are one step, as in `une heure et demie`: a gap passes over them one by one.
    var isPhrase = false

    var isPassedByGaps: Bool { !isPhrase && !traits.contains(.negation) }
  }

  /// What is asked of a class at every word.
  struct Row {
    let mask: StepMask
    let traits: WordTraits
    let isPassedByGaps: Bool
  }

  private(set) var classes: [WordClass] = []
  /// By class.
  private(set) var rows: [Row] = []
  private var numbers: [WordClass: Int32] = [:]
  /// By step, its place in masks.
  private var places: [UInt8] = []
  private var ids: [CueToken: Int32] = [:]
  private var exact: [String: Int32] = [:]
  private var prefixes: [String: Int32] = [:]
  private var counts: [(comparison: CueToken.QuantityComparison, threshold: Double, id: Int32)] = []
  private var durations: [(comparison: CueToken.QuantityComparison, minutes: Double, id: Int32)] =
    []
  /// Words and beginnings long enough for a slip, by their first letter.
  private var long: [UInt8: [(bytes: [UInt8], isPrefix: Bool, id: Int32)]] = [:]
  private var longestPrefix = 0
  private var known = WordTable()
  /// The different words that were met.
  private(set) var words: [KnownWord] = []

  /// What is asked of a word whenever it is met.
  struct KnownWord {
    let evidence: ThemeWeights.WordEvidence
    let wordClass: Int32
  }

  /// Letters of the shortest word in which a slip is read over.
  private static let shortestWithSlip = 7
  /// A beginning is more easily that of another word.
  private static let shortestBeginningWithSlip = 8
  /// Different words that are remembered at once.
  private static let mostKnown = 50_000
  /// Longer words are no words.
  private static let longestWord = 40

  private let finder: WordTraitFinder
  private let weights: ThemeWeights?

  init(traits: WordTraitFinder, weights: ThemeWeights? = nil) {
    (finder, self.weights) = (traits, weights)
  }

  mutating func id(of token: CueToken) -> Int32 {
    if let id = ids[token] { return id }
    let id = Int32(ids.count)
    ids[token] = id
    switch token {
    case .word(let word):
      exact[word] = id
      addLong(word, isPrefix: false, id)
    case .prefix(let word):
      prefixes[word] = id
      longestPrefix = max(longestPrefix, word.utf8.count)
      addLong(word, isPrefix: true, id)
    case .count(let comparison, let threshold): counts.append((comparison, threshold, id))
    case .duration(let comparison, let minutes): durations.append((comparison, minutes, id))
    case .gap: break
    }
    return id
  }

  private mutating func addLong(_ word: String, isPrefix: Bool, _ id: Int32) {
    let bytes = Array(word.utf8)
    guard bytes.count >= (isPrefix ? Self.shortestBeginningWithSlip : Self.shortestWithSlip) else {
      return
    }
    long[bytes[0], default: []].append((bytes, isPrefix, id))
  }

  /// Gives steps their places in masks, before any word is asked for.
  ///
  /// - Parameter edges: The step of each edge of a graph.
  mutating func place(_ edges: some Sequence<Int32>) {
    var uses = [Int](repeating: 0, count: ids.count)
    for step in edges { uses[Int(step)] += 1 }
    places = StepMask.places(ofSteps: uses)
  }

  func insert(_ step: Int32, into mask: inout StepMask) { mask.insert(places[Int(step)]) }

  /// The bit of a step in a sieve of 64.
  func bit(of step: Int32) -> UInt64 { 1 << UInt64(places[Int(step)] & 63) }

  /// Whether so many words are remembered that they should be forgotten before the next text.
  var isFull: Bool { words.count >= Self.mostKnown }

  mutating func forget() {
    known = WordTable()
    (classes, rows, words) = ([], [], [])
    numbers = [:]
  }

  /// The number of a word.
  mutating func word(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    let key = WordTable.Key(bytes)
    if let number = known.value(of: bytes, key) { return number }
    let number = Int32(words.count)
    let word = String(decoding: bytes, as: UTF8.self)
    words.append(
      KnownWord(
        evidence: weights?.evidence(of: word) ?? ThemeWeights.WordEvidence(),
        wordClass: self.number(of: wordClass(of: word))))
    known.insert(bytes, key, value: number)
    return number
  }

  /// Cues may hold what people type as well as what it stands for.
  private func wordClass(of typed: String) -> WordClass {
    guard let meant = finder.spellings[typed] else { return spelledOut(typed) }
    var found = spelledOut(meant)
    found.steps += steps(exactly: typed).filter { !found.steps.contains($0) }
    return found
  }

  private func spelledOut(_ word: String) -> WordClass {
    let isDigits = word.utf8.first.map(ByteScan.isDigit) ?? false
    let spelled = isDigits ? steps(exactly: word) : steps(of: word)
    return WordClass(steps: spelled + steps(counting: word), traits: finder.traits(of: word))
  }

  private func steps(counting word: String) -> [Int32] {
    guard let number = finder.numbers.number(word) else { return [] }
    return counts.filter { $0.comparison.holds(number, $0.threshold) }.map(\.id)
  }

  /// The number of the class of a duration.
  mutating func phraseClass(lasting minutes: Double) -> Int32 {
    let steps = durations.filter { $0.comparison.holds(minutes, $0.minutes) }.map(\.id)
    return number(of: WordClass(steps: steps, isPhrase: true))
  }

  private mutating func number(of found: WordClass) -> Int32 {
    if let number = numbers[found] { return number }
    let number = Int32(classes.count)
    numbers[found] = number
    classes.append(found)
    var mask = StepMask()
    for step in found.steps { insert(step, into: &mask) }
    rows.append(Row(mask: mask, traits: found.traits, isPassedByGaps: found.isPassedByGaps))
    return number
  }

  private func steps(of word: String) -> [Int32] {
    guard word.utf8.count <= Self.longestWord else { return [] }
    for spelling in [word] + Self.squeezed(word) {
      let found = steps(exactly: spelling)
      if !found.isEmpty { return found }
    }
    return stepsWithSlip(Array(word.utf8))
  }

  private func steps(exactly word: String) -> [Int32] {
    var found = exact[word].map { [$0] } ?? []
    if !prefixes.isEmpty {
      let bytes = Array(word.utf8)
      for length in 1...max(1, min(bytes.count, longestPrefix)) where length <= bytes.count {
        if let id = prefixes[String(decoding: bytes[..<length], as: UTF8.self)] { found.append(id) }
      }
    }
    return found
  }

  /// `looong` as `long` and `loong`: letters drawn out to shout.
  private static func squeezed(_ word: String) -> [String] {
    let letters = Array(word.utf8)
    let isShouted = letters.indices.dropFirst(2).contains { place in
      letters[place] == letters[place - 1] && letters[place] == letters[place - 2]
    }
    return isShouted ? [1, 2].map { squeezed(letters, most: $0) } : []
  }

  private static func squeezed(_ letters: [UInt8], most: Int) -> String {
    var result: [UInt8] = []
    for letter in letters {
      let tail = result.suffix(most)
      if tail.count < most || tail.contains(where: { $0 != letter }) { result.append(letter) }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The steps that are one slip away: a letter added, left out, replaced, or exchanged with the next
  /// one. The first letter is never a slip, and a beginning is compared as far as it goes.
  private func stepsWithSlip(_ word: [UInt8]) -> [Int32] {
    guard word.count >= Self.shortestWithSlip - 1, let first = word.first else { return [] }
    return (long[first] ?? []).compactMap { candidate in
      if !candidate.isPrefix {
        return Self.isOneSlip(word, candidate.bytes) ? candidate.id : nil
      }
      let count = candidate.bytes.count
      let isNear = [count - 1, count, count + 1].contains { length in
        length <= word.count && Self.isOneSlip(Array(word[..<length]), candidate.bytes)
      }
      return isNear ? candidate.id : nil
    }
  }

  private static func isOneSlip(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard abs(one.count - other.count) <= 1 else { return false }
    var start = 0
    while start < one.count, start < other.count, one[start] == other[start] { start += 1 }
    var tail = 0
    while tail < one.count - start, tail < other.count - start,
      one[one.count - 1 - tail] == other[other.count - 1 - tail]
    {
      tail += 1
    }
    let left = (one.count - start - tail, other.count - start - tail)
    // Another last letter is mostly another form: `continuer` is no slip of `continuez`.
    if left == (1, 1), tail == 0 { return false }
    if left == (2, 2) { return one[start] == other[start + 1] && one[start + 1] == other[start] }
    return max(left.0, left.1) <= 1
  }
}
