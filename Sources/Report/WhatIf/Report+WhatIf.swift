extension Report {
  /// What decisions about the questions of a target change, as a table of numbers: see `Deciding`.
  ///
  /// With this table and some decisions, nothing else is needed to tell the questions, the time and
  /// the mark that follow: no page, no rule, no time model. Seconds have seven decimals; other numbers
  /// are not rounded. Questions, pages and rules are named by their places in the lists, from 0.
  package struct WhatIf: Codable, Sendable, Equatable {
    /// The pages, in order.
    package var pages: [Page]
    /// The questions of the audited forms, conditional ones among them, in the order people meet them.
    package var questions: [Question]
    package var pace: Pace
    /// The judged categories; their weights add up to 1.
    package var categories: [Category]
    /// The rules that found something, or that look at what is counted, in the order of the rule book.
    package var rules: [Rule]
    package var letters: Letters

    /// The mean of a duration, in seconds, and its variance, in squared seconds; a list of these two
    /// numbers in JSON. Both add up over acts that do not depend on each other.
    package struct Seconds: Sendable, Hashable {
      package var mean: Double
      package var variance: Double

      package init(mean: Double, variance: Double) {
        self.mean = mean
        self.variance = variance
      }
    }

    /// One page.
    package struct Page: Codable, Sendable, Equatable {
      /// Its key, as in `Report.Page`.
      package var key: String
      /// The words of instructions, and whether they are French.
      package var words: Int
      package var isFrench: Bool
      /// Whether it follows the page before without being loaded.
      package var isScreen: Bool
      /// The steps that its questions make.
      package var steps: Int
      /// Whether it shows all answers once more before they are sent.
      package var isReview: Bool
    }

    /// One question.
    package struct Question: Codable, Sendable, Equatable {
      /// Its id, as in `Report.Question`.
      package var id: String
      /// The place of its page.
      package var page: Int
      /// The share of people who answer it, from 0 to 1.
      package var chance: Double
      /// The same when it may stay empty.
      package var chanceIfOptional: Double
      package var optional: Bool
      /// Whether it shows only after an answer: it is then in no number of questions.
      package var conditional: Bool
      /// What people do to answer it, such as `select`.
      package var kind: String
      /// As it is asked now, the fetching of its paper apart.
      package var asked: Answering
      /// The answer is filled in already: people read the wording and check it.
      package var prefilled: Seconds
      /// As one more box of another question.
      package var merged: Seconds
      /// By the name of the other kind of control, such as `suggest`.
      package var retyped: [String: Answering]
      /// The papers of which any one holds the answer, as numbers: who has one of them at hand has no
      /// other to fetch.
      package var papers: [Int]
      /// What it takes to fetch one of them.
      package var fetching: Seconds
      /// What it asks for, such as `family-name`, where an administration already knows it of the
      /// person who is asked.
      @OrNull package var known: String?
      /// Who could give the answer, such as `FranceConnect`.
      @OrNull package var source: String?
      /// Whether it asks for a part of the civil status that FranceConnect gives.
      package var civilStatus: Bool
      /// Answers that one question can ask, of which this is a part: `address-line1` is one of
      /// `address-full`.
      package var partOf: [String]
    }

    /// One way to answer a question: its time, and what rules count of it.
    package struct Answering: Codable, Sendable, Equatable {
      package var seconds: Seconds
      package var dropDowns: Int
      package var freeText: Int
      package var uploads: Int
    }

    /// What takes time besides the questions. n times the same act have n times its mean and n² times
    /// its variance.
    package struct Pace: Codable, Sendable, Equatable {
      /// One page, without its words.
      package var page: Seconds
      /// One page that is not loaded, without its words.
      package var screen: Seconds
      /// One word of instructions, in French and in another language.
      package var frenchWord: Seconds
      package var otherWord: Seconds
      /// The first, second and third question.
      package var warmUps: [Seconds]
      /// Looking over one answer on a page that shows them all.
      package var review: Seconds
      /// The standard deviation of the natural logarithm of the time, between people.
      package var personSpread: Double
    }

    /// One category of the mark.
    package struct Category: Codable, Sendable, Equatable {
      package var category: String
      /// Its part in the mark, from 0 to 1.
      package var weight: Double
    }

    /// One rule, as far as marks depend on it.
    package struct Rule: Codable, Sendable, Equatable {
      package var rule: String
      /// The place of its category.
      package var category: Int
      /// The part of its category that it can take at most, from 0 to 1; 0 when its findings cost
      /// nothing.
      package var most: Double
      /// The edits that mend what it found on a question, such as `suggest` or `merge`. To drop the
      /// question, or to have it prefilled, always does.
      package var mendedBy: [String]
      /// What it found, whatever is counted.
      package var findings: [Finding]
      /// What comes and goes with what is counted.
      package var counted: [Counted]
    }

    /// A finding that stays until what it is about is gone or mended.
    package struct Finding: Codable, Sendable, Equatable {
      /// The part of the rule's weight that it takes alone, from 0 to 1.
      package var share: Double
      package var isBlocker: Bool
      /// The place of the question that it is about: an edit can mend it.
      @OrNull package var question: Int?
      /// The place of the page that it is about, or on which it stands; null for one about a question
      /// or the whole. It goes with the last question of the page.
      @OrNull package var page: Int?
    }

    /// A finding that is there when all its conditions hold and, where its loss is graded, something is
    /// lost.
    package struct Counted: Codable, Sendable, Equatable {
      package var isBlocker: Bool
      package var conditions: [MeasureCondition]
      /// What it takes alone, where its loss is not graded.
      package var share: Double
      /// The loss is nothing up to `good` and everything from `poor`.
      @OrNull package var limits: Limits?
    }

    /// A measure held against a number.
    package struct MeasureCondition: Codable, Sendable, Equatable {
      /// Such as `questions`.
      package var measure: String
      /// The place of the page it is counted on; null for the whole.
      @OrNull package var page: Int?
      /// `more than`, `at least`, `less than` or `at most`.
      package var comparison: String
      package var number: Double
    }

    /// The measure of a graded loss.
    package struct Limits: Codable, Sendable, Equatable {
      package var measure: String
      @OrNull package var page: Int?
      package var good: Double
      package var poor: Double
    }

    /// How a mark becomes a letter.
    package struct Letters: Codable, Sendable, Equatable {
      /// The lowest marks of A, B, C and D.
      package var lowest: [Double]
      /// The best letter with a blocking finding.
      package var blockerCap: String
      /// The best letter with more questions or more median minutes than these.
      package var burdenCap: String
      package var mostQuestions: Double
      package var mostMinutes: Double
      /// A finding takes no more than this of what its rule can take, so that another still counts.
      package var mostOfARule: Double
    }
  }
}

extension Report.WhatIf.Seconds: Codable {
  package init(from decoder: any Decoder) throws {
    var list = try decoder.unkeyedContainer()
    mean = try list.decode(Double.self)
    variance = try list.decode(Double.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var list = encoder.unkeyedContainer()
    try list.encode(mean)
    try list.encode(variance)
  }
}
