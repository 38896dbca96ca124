import Numbers

/// Reads the filling times that a text promises.
///
/// A duration counts only where its sentence speaks of filling ("remplir", "form") or bears a label
/// such as "Durée estimée", and never where it speaks of a delay, a session or a waiting time.
struct DeclaredTimeReader {
  let vocabulary: Vocabulary

  /// The promises of one sentence: a range of minutes, or a vague promise.
  func declaredTime(in sentence: String) -> DeclaredTime? {
    let words = FoldedWords(Self.keepingDecimals(sentence))
    guard Self.mayTellTime(words), !vocabulary.isMentioned(.notFilling, in: words) else {
      return nil
    }
    let isAboutFilling =
      vocabulary.isMentioned(.filling, in: words)
      || vocabulary.isMentioned(.fillingLabels, in: words)
    if let minutes = Self.minutes(in: words), isAboutFilling || Self.isBare(minutes, words) {
      return DeclaredTime(phrase: sentence, minutes: minutes)
    }
    if vocabulary.isMentioned(.vaguePromise, in: words) {
      return DeclaredTime(phrase: sentence, minutes: nil)
    }
    return nil
  }

  /// A duration alone. From an hour on, it tells when an office is open ("8 h - 17 h", "24h").
  private static func isBare(_ minutes: ClosedRange<Double>, _ words: FoldedWords) -> Bool {
    words.words.count <= 5 && minutes.upperBound < 60
  }

  private static let units: [String: Double] = [
    "min": 1, "mins": 1, "mn": 1, "minute": 1, "minutes": 1, "h": 60, "heure": 60, "heures": 60,
    "hour": 60, "hours": 60, "hr": 60, "hrs": 60,
  ]

  private static let numbers: [String: Double] = [
    "une": 1, "un": 1, "a": 1, "an": 1, "one": 1, "deux": 2, "two": 2, "trois": 3, "three": 3,
    "quatre": 4, "four": 4, "cinq": 5, "five": 5, "six": 6, "sept": 7, "seven": 7, "huit": 8,
    "eight": 8, "neuf": 9, "nine": 9, "dix": 10, "ten": 10, "douze": 12, "twelve": 12,
    "quinze": 15, "fifteen": 15, "vingt": 20, "twenty": 20, "trente": 30, "thirty": 30,
    "quarante": 40, "forty": 40, "dizaine": 10, "quinzaine": 15, "vingtaine": 20,
  ]

  private static let wholes: [(phrase: FoldedWords, minutes: Double)] = [
    (FoldedWords("quart d'heure"), 15), (FoldedWords("demi-heure"), 30),
    (FoldedWords("half an hour"), 30), (FoldedWords("quarter of an hour"), 15),
    (FoldedWords("three quarters of an hour"), 45), (FoldedWords("trois quarts d'heure"), 45),
  ]

  /// A cheap look, since almost no sentence of a page is about time.
  private static func mayTellTime(_ words: FoldedWords) -> Bool {
    words.words.contains { word in
      units[word] != nil || word.hasPrefix("minute") || word.hasPrefix("clic")
        || word.hasPrefix("heure") || word.hasPrefix("hour") || split(word) != nil
    }
  }

  private static func minutes(in words: FoldedWords) -> ClosedRange<Double>? {
    if let whole = wholes.last(where: { words.contains($0.phrase) }) {
      return whole.minutes...whole.minutes
    }
    for (position, word) in words.words.enumerated() {
      if let (value, unit) = split(word) { return value * unit...value * unit }
      guard let unit = units[word], let high = number(before: position, in: words) else { continue }
      let low = rangeStart(before: high.position, in: words) ?? high.value
      return min(low, high.value) * unit...max(low, high.value) * unit
    }
    return nil
  }

  /// `8min`, `15mn`, `1h30`.
  private static func split(_ word: String) -> (value: Double, unit: Double)? {
    let digits = word.prefix { $0.isNumber }
    guard !digits.isEmpty, digits.count < 5, let value = Double(digits, within: possible) else {
      return nil
    }
    let rest = word.dropFirst(digits.count)
    if let unit = units[String(rest)] { return (value, unit) }
    if rest.hasPrefix("h"), let minutes = Double(rest.dropFirst(), within: possible), minutes < 60 {
      return (value * 60 + minutes, 1)
    }
    return nil
  }

  /// The number just before a unit; `petite dizaine de minutes` has a small word between.
  private static func number(
    before unit: Int, in words: FoldedWords
  ) -> (value: Double, position: Int)? {
    for distance in 1...2 where unit - distance >= 0 {
      let word = words.words[unit - distance]
      if let value = numbers[word] ?? plainNumber(word) { return (value, unit - distance) }
      if word != "de" { return nil }
    }
    return nil
  }

  /// The lower number of `5 à 10`, `5-10`, `between 5 and 10`.
  private static func rangeStart(before position: Int, in words: FoldedWords) -> Double? {
    let joints: Set<String> = ["a", "to", "et", "and", "ou", "or"]
    for distance in 1...2 where position - distance >= 0 {
      let word = words.words[position - distance]
      if let value = plainNumber(word) ?? (distance == 2 ? numbers[word] : nil) { return value }
      if !joints.contains(word) { return nil }
    }
    return nil
  }

  private static func plainNumber(_ word: String) -> Double? {
    guard word.utf8.count < 12, word.first?.isNumber == true else { return nil }
    guard let mark = word.firstRange(of: decimalMark) else { return Double(word, within: possible) }
    return Double(word[..<mark.lowerBound] + "." + word[mark.upperBound...], within: possible)
  }

  /// No promise is longer.
  private static let possible = 0.0...1e6

  private static let decimalMark = "decimal"

  /// Folding cuts words at points and commas: the mark of `1.5 hours` is written in letters first.
  private static func keepingDecimals(_ sentence: String) -> String {
    let bytes = Array(sentence.utf8)
    let marks = bytes.indices.dropFirst().dropLast().filter { position in
      (bytes[position] == 0x2E || bytes[position] == 0x2C)
        && (0x30...0x39).contains(bytes[position - 1])
        && (0x30...0x39).contains(bytes[position + 1])
    }
    guard !marks.isEmpty else { return sentence }
    var kept: [UInt8] = []
    for position in bytes.indices {
      if marks.contains(position) { kept += decimalMark.utf8 } else { kept.append(bytes[position]) }
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
