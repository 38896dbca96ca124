import Numbers
import Words

/// Finds which of many cues stand in a text, in time proportional to the text.
struct CueIndex {
  /// A cue found in a text.
  struct Match: Hashable {
    let cue: Int
    let range: Range<Int>
  }

  private let numbers: SpokenNumbers
  private var states: CueStates
  /// The words of the text, and its durations in their order.
  private var words: [CueWord] = []
  private var traits: WordTraits = []
  private var durations: [(word: CueWord, end: Int)] = []
  private var found: [Match] = []

  /// What was found in a text.
  struct Reading {
    let matches: [Match]
    let words: [CueWord]
    /// What any of the words is.
    let traits: WordTraits
  }

  /// - Parameters:
  ///   - traits: What words are: no gap passes over one that denies.
  ///   - weights: What words say of themes.
  init(cues: [Cue], traits: WordTraitFinder, weights: ThemeWeights? = nil) {
    numbers = traits.numbers
    states = CueStates(CueGraph(cues: cues, steps: CueSteps(traits: traits, weights: weights)))
  }

  /// Every cue that stands in the text; none goes from one sentence to the next.
  mutating func read(_ text: FoldedClauses) -> Reading {
    states.forgetWhenFull()
    found.removeAll(keepingCapacity: true)
    readWords(of: text)
    for start in words.indices {
      let first = states.first(words[start])
      if first != CueStates.nowhere, !endsAtOnce(first, start + 1) {
        walk(from: first, at: start + 1, start: start)
      }
      if !durations.isEmpty { takeDuration(from: CueStates.beginning, at: start, start: start) }
    }
    return Reading(matches: found, words: words, traits: traits)
  }

  /// What a word of the last text says of themes.
  @inline(__always)
  func evidence(of word: CueWord) -> ThemeWeights.WordEvidence { states.evidence(of: word) }

  private mutating func readWords(of text: FoldedClauses) {
    words.removeAll(keepingCapacity: true)
    durations.removeAll(keepingCapacity: true)
    traits = []
    text.forEachWord { bytes in
      let word = states.word(bytes, after: text.breaks[words.count])
      traits.formUnion(word.traits)
      words.append(word)
    }
    for place in words.indices.dropLast() where mayBeginDuration(place) {
      guard let (minutes, end) = numbers.duration(at: place, in: text) else { continue }
      words[place].duration = Int32(durations.count)
      durations.append((states.phrase(lasting: minutes, after: words[place].start), end))
    }
  }

  private func mayBeginDuration(_ place: Int) -> Bool {
    let (first, second) = (words[place].traits, words[place + 1].traits)
    return first.contains(.number) && second.contains(.unit)
      || first.contains(.duration) && second.contains(.durationRest)
  }

  /// Whether a beginning is no cue, and does not go on with the next word: most do not.
  private func endsAtOnce(_ state: Int32, _ place: Int) -> Bool {
    let row = states.rows[Int(state)]
    guard row.needsStep else { return false }
    return place >= words.count
      || words[place].duration == nil && row.mask.isDisjoint(with: words[place].mask)
  }

  /// Follows the words from a start; calls itself only where a duration is a step.
  private mutating func walk(from first: Int32, at start: Int, start origin: Int) {
    var state = first
    var place = start
    while state != CueStates.nowhere {
      let row = states.rows[Int(state)]
      if row.ending != CueStates.nowhere { take(states.endings[Int(row.ending)], origin..<place) }
      guard place < words.count, words[place].start < .sentence else { return }
      if !durations.isEmpty { takeDuration(from: state, at: place, start: origin) }
      state = states.next(after: state, words[place])
      place += 1
    }
  }

  /// Remembers the cues that end; after a duration, two ways may have found the same.
  private mutating func take(_ cues: [Int32], _ range: Range<Int>) {
    for cue in cues {
      let match = Match(cue: Int(cue), range: range)
      if !durations.isEmpty, isFound(match) { continue }
      found.append(match)
    }
  }

  private func isFound(_ match: Match) -> Bool {
    found.reversed().prefix { $0.range.lowerBound == match.range.lowerBound }.contains(match)
  }

  /// Goes on over the duration that begins at a place.
  private mutating func takeDuration(from state: Int32, at place: Int, start: Int) {
    guard let number = words[place].duration else { return }
    let duration = durations[Int(number)]
    walk(from: states.next(after: state, duration.word), at: duration.end, start: start)
  }
}
