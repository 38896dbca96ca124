/// A duration in a sentence: its minutes and the words that say them.
struct SpokenDuration {
  var minutes: ClosedRange<Double>
  var words: Range<Int>
}

/// Reads durations: "5 à 10 minutes", "1 h 30", "an hour and a half", "une dizaine de minutes".
struct DurationReader {
  let vocabulary: Vocabulary

  /// The first duration of a sentence, with the one that it is a range with.
  func duration(in words: FoldedWords) -> SpokenDuration? {
    let found = durations(in: words)
    guard var first = found.first else { return nil }
    guard found.count > 1, isJoint(first.words.upperBound..<found[1].words.lowerBound, in: words)
    else { return first }
    let ends = [first.minutes.lowerBound, found[1].minutes.upperBound].sorted()
    first.minutes = ends[0]...ends[1]
    first.words = first.words.lowerBound..<found[1].words.upperBound
    return first
  }

  private func durations(in words: FoldedWords) -> [SpokenDuration] {
    let numbers = numbers(in: words)
    var found = wholes(in: words)
    for (place, minutes) in units(in: words)
    where !found.contains(where: { $0.words.contains(place.lowerBound) }) {
      guard let amount = amount(before: place.lowerBound, numbers, words) else { continue }
      let ends = amount.minutes.lowerBound * minutes...amount.minutes.upperBound * minutes
      found.append(
        extended(
          SpokenDuration(minutes: ends, words: amount.words.lowerBound..<place.upperBound),
          unit: minutes, numbers, words))
    }
    found.sort { $0.words.lowerBound < $1.words.lowerBound }
    return found.enumerated().filter { index, duration in
      index == 0 || duration.words.lowerBound >= found[index - 1].words.upperBound
    }.map(\.element)
  }

  /// "half an hour", the longest words first: "three quarters of an hour" holds another one.
  private func wholes(in words: FoldedWords) -> [SpokenDuration] {
    let matches = vocabulary.durations.matches(in: words)
      .sorted { $0.range.count > $1.range.count }
    var found: [SpokenDuration] = []
    for match in matches where !found.contains(where: { $0.words.overlaps(match.range) }) {
      found.append(SpokenDuration(minutes: match.value...match.value, words: match.range))
    }
    return found
  }

  /// The words for units and the minutes of each.
  private func units(in words: FoldedWords) -> [(Range<Int>, Double)] {
    vocabulary.places(.seconds, in: words).map { ($0, 1.0 / 60) }
      + vocabulary.places(.minutes, in: words).map { ($0, 1) }
      + vocabulary.places(.hours, in: words).map { ($0, 60) }
  }

  /// Where each number ends: its value and its words.
  private func numbers(in words: FoldedWords) -> [Int: SpokenDuration] {
    var numbers: [Int: SpokenDuration] = [:]
    for match in vocabulary.numbers.matches(in: words) {
      let known = numbers[match.range.upperBound]?.words.count ?? 0
      if match.range.count > known {
        numbers[match.range.upperBound] = SpokenDuration(
          minutes: match.value...match.value, words: match.range)
      }
    }
    for (place, word) in words.words.enumerated() {
      guard let value = DurationWords.number(word) else { continue }
      numbers[place + 1] = SpokenDuration(minutes: value...value, words: place..<place + 1)
    }
    return numbers
  }

  /// The number or the range of numbers before a unit; `petite dizaine de minutes` has a small word
  /// between, `two and a half hours` a half.
  private func amount(
    before unit: Int, _ numbers: [Int: SpokenDuration], _ words: FoldedWords
  ) -> SpokenDuration? {
    var end = unit
    var more = 0.0
    if let half = vocabulary.places(.halfMore, in: words).first(where: { $0.upperBound == end }) {
      end = half.lowerBound
      more = 0.5
    } else if numbers[end] == nil, end > 0, Self.links.contains(words.words[end - 1]) {
      end -= 1
    }
    guard let high = numbers[end] else { return nil }
    let value = high.minutes.upperBound + more
    let plain = SpokenDuration(minutes: value...value, words: high.words.lowerBound..<unit)
    guard let low = rangeStart(before: high.words.lowerBound, numbers, words) else { return plain }
    let ends = [low.minutes.lowerBound, value].sorted()
    return SpokenDuration(minutes: ends[0]...ends[1], words: low.words.lowerBound..<unit)
  }

  private static let links: Set<String> = ["de", "d", "of", "di"]

  /// The lower number of `5 à 10`, `5-10`, `between 5 and 10`.
  private func rangeStart(
    before place: Int, _ numbers: [Int: SpokenDuration], _ words: FoldedWords
  ) -> SpokenDuration? {
    if let low = numbers[place], isDigits(low, words) { return low }
    guard place > 1, isJoint(place - 1..<place, in: words) else { return nil }
    return numbers[place - 1]
  }

  private func isDigits(_ number: SpokenDuration, _ words: FoldedWords) -> Bool {
    DurationWords.number(words.words[number.words.lowerBound]) != nil
  }

  private func isJoint(_ place: Range<Int>, in words: FoldedWords) -> Bool {
    place.count == 1
      && vocabulary.isMentioned(.rangeJoints, in: words[place])
  }

  /// The smaller units that follow: `1 hour 30 minutes`, `1 h 30`, `an hour and a half`.
  private func extended(
    _ duration: SpokenDuration, unit: Double, _ numbers: [Int: SpokenDuration],
    _ words: FoldedWords
  ) -> SpokenDuration {
    let end = duration.words.upperBound
    if let half = vocabulary.places(.halfMore, in: words).first(where: { $0.lowerBound == end }) {
      return duration.longer(by: unit / 2, to: half.upperBound)
    }
    for start in [end, end + 1] {
      guard start < words.count, start == end || isAnd(words.words[end]),
        let value = DurationWords.number(words.words[start]), value < 60
      else { continue }
      let next = start + 1..<min(start + 2, words.count)
      let follows = words[next]
      if unit == 60, vocabulary.isMentioned(.minutes, in: follows) {
        return duration.longer(by: value, to: next.upperBound)
      }
      if unit == 1, vocabulary.isMentioned(.seconds, in: follows) {
        return duration.longer(by: value / 60, to: next.upperBound)
      }
      if unit == 60, start == end, words.words[end - 1] == "h", words.words[start].count == 2 {
        return duration.longer(by: value, to: start + 1)
      }
    }
    return duration
  }

  private func isAnd(_ word: String) -> Bool {
    vocabulary.isMentioned(.rangeJoints, in: FoldedWords(words: [word]))
  }
}

extension SpokenDuration {
  fileprivate func longer(by minutes: Double, to end: Int) -> SpokenDuration {
    SpokenDuration(
      minutes: self.minutes.lowerBound + minutes...self.minutes.upperBound + minutes,
      words: words.lowerBound..<end)
  }
}
