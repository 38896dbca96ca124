import Foundation
package import Words

/// What is known of exports and of the words of comments, beside themes: `comments.yaml`.
package struct CommentWords: Sendable {
  package let columns: ColumnNames
  package let privacy: PrivacyWords
  package let numbers: SpokenNumbers
  package let negation: Negation
  package let mood: Mood
  /// Words as people type them in haste, and what they stand for: `jms`, `jamais`.
  package let spellings: [String: String]
  package let ties: TieWords
  package let evidence: Evidence
  package let limits: Limits

  package init(
    columns: ColumnNames, privacy: PrivacyWords, numbers: SpokenNumbers, negation: Negation,
    mood: Mood, spellings: [String: String], ties: TieWords, evidence: Evidence,
    limits: Limits
  ) {
    self.columns = columns
    self.privacy = privacy
    self.numbers = numbers
    self.negation = negation
    self.mood = mood
    self.spellings = spellings
    self.ties = ties
    self.evidence = evidence
    self.limits = limits
  }

  /// How people say no.
  package struct Negation: Sendable {
    let words: Set<String>
    /// First halves of a negation, which deny nothing alone: `ne`.
    let particles: Set<String>
    /// Words that deny what stands before them too: `ça plante pas`.
    let followers: Set<String>
    /// Words behind which a negation does not reach: `mais`.
    let stops: Set<String>
    /// Words over which a phrase that denies does not reach: `mais`, not `que`.
    let contrasts: Set<String>
    /// Words by which what is denied goes on: `or`.
    let alternatives: Set<String>
    /// Phrases whose negation denies nothing: `pas seulement`.
    let exceptions: [Cue]
    /// Phrases which deny all that follows in their clause: `aucun souci pour`, `anything but`.
    let denials: [Cue]
    /// Phrases which deny the friction that stands before them in their clause: `sans problème`.
    let dismissals: [Cue]
    /// Phrases by which people tell what happened to them, not to the form: `was stolen from`.
    let incidents: [Cue]
    /// Phrases which tell that what was said before did not come true: `but no`, `il n’en est rien`.
    let reliefs: [Cue]
    /// Phrases which do so where they are all that is said: `no`, `pas un seul`.
    let rebuttals: [Cue]
    /// Phrases by which people tell what they expected, or what was so once: it is denied where they
    /// are content with what came of it.
    let expectations: [Cue]

    package init(
      words: [String], particles: [String], followers: [String], stops: [String],
      contrasts: [String], alternatives: [String], exceptions: [Cue], denials: [Cue],
      dismissals: [Cue], incidents: [Cue], reliefs: [Cue], rebuttals: [Cue], expectations: [Cue]
    ) {
      self.words = Set(words)
      self.particles = Set(particles)
      self.followers = Set(followers)
      self.stops = Set(stops)
      self.contrasts = Set(contrasts)
      self.alternatives = Set(alternatives)
      self.exceptions = exceptions
      self.denials = denials
      self.dismissals = dismissals
      self.incidents = incidents
      self.reliefs = reliefs
      self.rebuttals = rebuttals
      self.expectations = expectations
    }
  }

  /// By which words people complain of a thing, or are content with it, whatever the thing.
  package struct Mood: Sendable {
    let complaints: Signs
    let successes: Signs
    /// Words after which people tell what came of a hindrance: `mais`.
    let turns: Set<String>

    package init(complaints: Signs, successes: Signs, turns: [String]) {
      (self.complaints, self.successes) = (complaints, successes)
      self.turns = Set(turns)
    }

    /// Words and phrases; a word may be the beginning of one: `illisible*`.
    package struct Signs: Sendable {
      let words: Set<String>
      /// By their first letter.
      let beginnings: [Character: [String]]
      let phrases: [Cue]

      package init(words: [String], phrases: [Cue]) {
        self.words = Set(words.filter { !$0.hasSuffix("*") })
        beginnings = Dictionary(
          grouping: words.filter { $0.hasSuffix("*") }.map { String($0.dropLast()) },
          by: { $0.first ?? "*" })
        self.phrases = phrases
      }

      func holds(_ word: String) -> Bool {
        guard let first = word.first else { return false }
        return words.contains(word) || beginnings[first]?.contains { word.hasPrefix($0) } ?? false
      }
    }
  }

  /// By which words comments speak of questions and steps.
  package struct TieWords: Sendable {
    /// By purpose.
    let purposes: [(purpose: String, cues: [Cue])]
    /// Words that say nothing of a question.
    let common: Set<String>
    let steps: Steps

    package init(
      purposes: [(purpose: String, cues: [Cue])], common: [String], steps: Steps
    ) {
      self.purposes = purposes.sorted { $0.purpose < $1.purpose }
      self.common = Set(common)
      self.steps = steps
    }

    /// By which words comments name a step: `page 4`, `deuxième étape`, `last screen`.
    package struct Steps: Sendable {
      let names: Set<String>
      /// Words before a name that make it the last one.
      let last: Set<String>
      /// Words before a name that number it.
      let ordinals: [String: Int]

      package init(names: [String], last: [String], ordinals: [String: Int]) {
        self.names = Set(names.flatMap { FoldedClauses($0).words })
        self.last = Set(last.flatMap { FoldedClauses($0).words })
        self.ordinals = Dictionary(
          ordinals.flatMap { entry in FoldedClauses(entry.key).words.map { ($0, entry.value) } },
          uniquingKeysWith: { first, _ in first })
      }
    }
  }

  /// How likely the words of a comment must make a theme, beside its cues.
  package struct Evidence: Sendable {
    /// Known features below which a comment is too short to be weighed.
    let features: Int
    /// From which words praise.
    let praiseFrom: Probability
    let friction: Limits
    let frictionBesidePraise: Limits
    let praise: Limits
    let offTopic: Limits

    package init(
      features: Int, praiseFrom: Probability, friction: Limits, frictionBesidePraise: Limits,
      praise: Limits, offTopic: Limits
    ) {
      (self.features, self.praiseFrom) = (features, praiseFrom)
      (self.friction, self.frictionBesidePraise) = (friction, frictionBesidePraise)
      (self.praise, self.offTopic) = (praise, offTopic)
    }

    package struct Limits: Sendable {
      /// For a theme that cues tell.
      let told: Probability
      /// For a theme of which no cue tells anything.
      let alone: Probability

      package init(told: Probability, alone: Probability) {
        (self.told, self.alone) = (told, alone)
      }
    }

    package struct Probability: Sendable {
      /// The logarithm of its odds.
      let odds: Float

      /// - Parameter probability: Above 0 and below 1.
      package init(_ probability: Double) { odds = Float(log(probability / (1 - probability))) }
    }

    func limits(_ tone: Theme.Tone, besidePraise: Bool) -> Limits {
      switch tone {
      case .friction: besidePraise ? frictionBesidePraise : friction
      case .praise: praise
      case .offTopic: offTopic
      }
    }
  }

  /// Numbers which decide what is published.
  package struct Limits: Sendable {
    /// Comments below which no share is told.
    package let sharesFrom: Int
    /// Comments from which a rule that fails counts as confirmed, and what that makes of its points.
    package let confirmedFrom: Int
    package let confirmedFactor: Double

    package init(sharesFrom: Int, confirmedFrom: Int, confirmedFactor: Double) {
      self.sharesFrom = sharesFrom
      self.confirmedFrom = confirmedFrom
      self.confirmedFactor = confirmedFactor
    }
  }
}
