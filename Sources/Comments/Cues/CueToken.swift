package import Words

/// One step of a cue.
enum CueToken: Sendable, Hashable {
  case word(String)
  /// A word which begins so.
  case prefix(String)
  /// A duration above or below some minutes.
  case duration(QuantityComparison, minutes: Double)
  /// A number above or below another.
  case count(QuantityComparison, Double)
  /// Up to three words of any kind.
  case gap

  enum QuantityComparison: Sendable, Hashable {
    case more, less

    func holds(_ value: Double, _ threshold: Double) -> Bool {
      self == .more ? value > threshold : value < threshold
    }
  }

  /// Words that a gap may pass over.
  static let widestGap = 3
}

/// A part of a cue: a step, or several ways to go on.
indirect enum CuePart: Sendable, Hashable {
  case step(CueToken)
  case oneOf([[CuePart]])

  /// The fewest words in which it can be said.
  var fewestWords: Int {
    switch self {
    case .step(.gap): 0
    case .step: 1
    case .oneOf(let ways): ways.map(\.fewestWords).min() ?? 0
    }
  }

  var steps: Int {
    switch self {
    case .step: 1
    case .oneOf(let ways): ways.reduce(0) { $0 + $1.reduce(0) { $0 + $1.steps } }
    }
  }
}

extension [CuePart] {
  var fewestWords: Int { reduce(0) { $0 + $1.fewestWords } }
}

/// What people say when they speak of a theme.
///
/// Words are compared folded; `*` ends the beginning of a word, `(a|b)` is one of some, with nothing
/// when one is left empty, `…` is up to three words, `{duration more than 20 min}` and
/// `{count more than 10}` are numbers.
package struct Cue: Sendable, Hashable {
  package let text: String
  let parts: [CuePart]

  /// Words of a cue, all its ways together.
  private static let mostSteps = 400

  package init(_ text: String) throws(CueError) {
    self.text = text
    var parser = CueParser(text)
    parts = try parser.parts()
    if parts.fewestWords == 0 { throw .nothing }
    if parts.reduce(0, { $0 + $1.steps }) > Self.mostSteps { throw .tooLong }
    if parts.first == .step(.gap) || parts.last == .step(.gap) { throw .gapAtEnd }
  }
}

/// Why a cue cannot be read.
package enum CueError: Error, Sendable, Equatable {
  case nothing, tooLong, gapAtEnd, notClosed
  case unexpected(String)
  case unknownNumber(String)

  package var sentence: Sentence {
    switch self {
    case .nothing: Sentence("a cue holds no word")
    case .tooLong: Sentence("a cue holds more than 400 words")
    case .gapAtEnd: Sentence("… stands between two words")
    case .notClosed: Sentence("a bracket is not closed")
    case .unexpected(let sign): Sentence("\(quoted: sign) has no meaning here")
    case .unknownNumber(let text): Sentence("\(quoted: "{\(text)}") is no number")
    }
  }

  package static let advice = Sentence(
    "write words, beg*, (one|other), {duration more than 20 min}, {count more than 10}, or … between words"
  )
}
