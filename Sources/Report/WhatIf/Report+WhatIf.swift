extension Report {
  /// What decisions about the questions of a target change, as a table of numbers: see `Deciding`.
  ///
  /// With this table and some decisions, nothing else is needed to tell the questions, the time and
  /// the mark that follow: no page, no rule, no time model. Seconds have seven decimals; other numbers
  /// are not rounded. Questions, pages and rules are named by their places in the lists, from 0.
  public struct WhatIf: Codable, Sendable, Equatable {
    /// The pages, in order.
    public var pages: [Page]
    /// The questions of the audited forms, conditional ones among them, in the order people meet them.
    public var questions: [Question]
    public var pace: Pace
    /// The judged categories; their weights add up to 1.
    public var categories: [Category]
    /// The rules that found something, or that look at what is counted, in the order of the rule book.
    public var rules: [Rule]
    public var letters: Letters

    /// The mean of a duration, in seconds, and its variance, in squared seconds; a list of these two
    /// numbers in JSON. Both add up over acts that do not depend on each other.
    public struct Seconds: Sendable, Hashable {
      public var mean: Double
      public var variance: Double

      public init(mean: Double, variance: Double) {
        self.mean = mean
        self.variance = variance
      }
    }

    /// One page.
    public struct Page: Codable, Sendable, Equatable {
      /// Its key, as in `Report.Page`.
      public var key: String
      /// The words of instructions, and whether they are French.
      public var words: Int
      public var isFrench: Bool
      /// Whether it follows the page before without being loaded.
      public var isScreen: Bool
      /// The steps that its questions make.
      public var steps: Int
      /// Whether it shows all answers once more before they are sent.
      public var isReview: Bool
    }

    /// One question.
    public struct Question: Codable, Sendable, Equatable {
      /// Its id, as in `Report.Question`.
      public var id: String
      /// The place of its page.
      public var page: Int
      /// The share of people who answer it, from 0 to 1.
      public var chance: Double
      /// The same when it may stay empty.
      public var chanceIfOptional: Double
      public var optional: Bool
      /// Whether it shows only after an answer: it is then in no number of questions.
      public var conditional: Bool
      /// What people do to answer it, such as `select`.
      public var kind: String
      /// As it is asked now, the fetching of its paper apart.
      public var asked: Answering
      /// The answer is filled in already: people read the wording and check it.
      public var prefilled: Seconds
      /// As one more box of another question.
      public var merged: Seconds
      /// By the name of the other kind of control, such as `suggest`.
      public var retyped: [String: Answering]
      /// What it takes to find it among the others on a page, and whether its page asks nothing else:
      /// then nothing is looked for.
      public var finding: Seconds
      public var isAlone: Bool
      /// The papers of which any one holds the answer, as numbers: who has one of them at hand has no
      /// other to fetch.
      public var papers: [Int]
      /// What it takes to fetch one of them.
      public var fetching: Seconds
      /// What it asks for, such as `family-name`, where an administration already knows it of the
      /// person who is asked.
      @OrNull public var known: String?
      /// Who could give the answer, such as `FranceConnect`.
      @OrNull public var source: String?
      /// Whether it asks for a part of the civil status that FranceConnect gives.
      public var civilStatus: Bool
      /// Answers that one question can ask, of which this is a part: `address-line1` is one of
      /// `address-full`.
      public var partOf: [String]
    }

    /// One way to answer a question: its time, and what rules count of it.
    public struct Answering: Codable, Sendable, Equatable {
      public var seconds: Seconds
      public var dropDowns: Int
      public var freeText: Int
      public var uploads: Int
    }

    /// What takes time besides the questions. n times the same act have n times its mean and n² times
    /// its variance.
    public struct Pace: Codable, Sendable, Equatable {
      /// One page, without its words.
      public var page: Seconds
      /// One page that is not loaded, without its words.
      public var screen: Seconds
      /// One word of instructions, in French and in another language.
      public var frenchWord: Seconds
      public var otherWord: Seconds
      /// The first, second and third question.
      public var warmUps: [Seconds]
      /// Looking over one answer on a page that shows them all.
      public var review: Seconds
      /// The standard deviation of the natural logarithm of the time, between people.
      public var personSpread: Double
    }

    /// One category of the mark.
    public struct Category: Codable, Sendable, Equatable {
      public var category: String
      /// Its part in the mark, from 0 to 1.
      public var weight: Double
    }

    /// One rule, as far as marks depend on it.
    public struct Rule: Codable, Sendable, Equatable {
      public var rule: String
      /// The place of its category.
      public var category: Int
      /// The part of its category that it can take at most, from 0 to 1; 0 when its findings cost
      /// nothing.
      public var most: Double
      /// The edits that mend what it found on a question, such as `suggest` or `merge`. To drop the
      /// question, or to have it prefilled, always does.
      public var mendedBy: [String]
      /// What it found, whatever is counted.
      public var findings: [Finding]
      /// What comes and goes with what is counted.
      public var counted: [Counted]
    }

    /// A finding that stays until what it is about is gone or mended.
    public struct Finding: Codable, Sendable, Equatable {
      /// The part of the rule's weight that it takes alone, from 0 to 1.
      public var share: Double
      public var isBlocker: Bool
      /// The place of the question that it is about: an edit can mend it.
      @OrNull public var question: Int?
      /// The place of the page that it is about, or on which it stands; null for one about a question
      /// or the whole. It goes with the last question of the page.
      @OrNull public var page: Int?
    }

    /// A finding that is there when all its conditions hold and, where its loss is graded, something is
    /// lost.
    public struct Counted: Codable, Sendable, Equatable {
      public var isBlocker: Bool
      public var conditions: [Condition]
      /// What it takes alone, where its loss is not graded.
      public var share: Double
      /// The loss is nothing up to `good` and everything from `poor`.
      @OrNull public var limits: Limits?
    }

    /// A measure held against a number.
    public struct Condition: Codable, Sendable, Equatable {
      /// Such as `questions`.
      public var measure: String
      /// The place of the page it is counted on; null for the whole.
      @OrNull public var page: Int?
      /// `more than`, `at least`, `less than` or `at most`.
      public var comparison: String
      public var number: Double
    }

    /// The measure of a graded loss.
    public struct Limits: Codable, Sendable, Equatable {
      public var measure: String
      @OrNull public var page: Int?
      public var good: Double
      public var poor: Double
    }

    /// How a mark becomes a letter.
    public struct Letters: Codable, Sendable, Equatable {
      /// The lowest marks of A, B, C and D.
      public var lowest: [Double]
      /// The best letter with a blocking finding.
      public var blockerCap: String
      /// The best letter with more questions or more median minutes than these.
      public var burdenCap: String
      public var mostQuestions: Double
      public var mostMinutes: Double
      /// A finding takes no more than this of what its rule can take, so that another still counts.
      public var mostOfARule: Double
    }
  }
}

extension Report.WhatIf.Seconds: Codable {
  public init(from decoder: any Decoder) throws {
    var list = try decoder.unkeyedContainer()
    mean = try list.decode(Double.self)
    variance = try list.decode(Double.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var list = encoder.unkeyedContainer()
    try list.encode(mean)
    try list.encode(variance)
  }
}
