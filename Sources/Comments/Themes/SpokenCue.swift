import Words

extension ThemeFinder {
  /// What a cue is for.
  enum Use: Equatable {
    case strong(Int)
    case topic(Int)
    case name(Int)
    case object(Int)
    case weak(Int)
    case unless(Int)
    case exception
    case denial
    case dismissal
    case incident
    case relief
    case rebuttal
    case expectation
    case complaint
    case success
  }

  /// A cue that stands in a text.
  struct Spoken: Equatable {
    let use: Use
    let range: Range<Int>

    var isExcuse: Bool { if case .unless = use { true } else { false } }

    var isDenial: Bool {
      switch use {
      case .denial, .dismissal, .incident, .relief, .rebuttal: true
      default: false
      }
    }

    var isTopic: Bool { if case .topic = use { true } else { isName } }

    var isName: Bool { if case .name = use { true } else { false } }

    var isObject: Bool { if case .object = use { true } else { false } }

    var strongTheme: Int? {
      switch use {
      case .strong(let theme), .topic(let theme), .name(let theme): theme
      default: nil
      }
    }

    var theme: Int? {
      switch use {
      case .strong(let theme), .topic(let theme), .name(let theme), .object(let theme),
        .weak(let theme):
        theme
      default: nil
      }
    }

    /// Whether it says the same theme with these words and more: what denies the longer phrase denies
    /// its parts.
    func holds(_ other: Spoken) -> Bool { theme == other.theme && covers(other) }

    /// Whether all words of another stand among its own.
    func covers(_ other: Spoken) -> Bool {
      range.lowerBound <= other.range.lowerBound && range.upperBound >= other.range.upperBound
    }

    /// Whether it takes the theme away from the sentence in which both stand.
    func excuses(_ other: Spoken, in text: FoldedClauses) -> Bool {
      guard case .unless(let theme) = use, theme == other.theme else { return false }
      return sharesSentence(with: other, in: text)
    }

    func sharesSentence(with other: Spoken, in text: FoldedClauses) -> Bool {
      let (first, last) = range.lowerBound < other.range.lowerBound ? (self, other) : (other, self)
      let between = (first.range.lowerBound + 1)..<(last.range.lowerBound + 1)
      return !text.breaks[between].contains(.sentence)
    }

    /// Whether another theme says more with the same words: the longer phrase counts.
    func swallows(_ other: Spoken) -> Bool {
      theme != other.theme && range.count > other.range.count && covers(other)
        && (strongTheme != nil || other.strongTheme == nil)
    }
  }
}
