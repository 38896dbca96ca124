/// What a text of law, or another decision, allows a form to ask, as a lawyer writes it down.
package struct Mandate: Sendable, Equatable {
  /// The title of the text.
  package var title: String
  /// Where it can be read.
  package var url: String?
  /// Its day, such as `2011-11-30`.
  package var date: String?
  /// The legal basis of the processing.
  package var basis: String?
  /// Who answers for the processing.
  package var controller: String?
  /// What it allows to ask, item by item.
  package var lines: [Line]

  package init(
    title: String, url: String? = nil, date: String? = nil, basis: String? = nil,
    controller: String? = nil, lines: [Line] = []
  ) {
    (self.title, self.url, self.date) = (title, url, date)
    (self.basis, self.controller, self.lines) = (basis, controller, lines)
  }

  /// One item that the text allows to ask.
  package struct Line: Sendable, Equatable {
    /// The words of the text.
    package var says: String?
    /// What the questions ask for that it is about, as ids of purposes.
    package var purposes: [String]
    /// Phrases by which questions are known that it is about.
    package var words: [String]
    /// Words that name other people, or things, than the person who fills in the form: the line is
    /// about these only.
    package var of: [String]
    /// The place in the text. A line without one allows nothing: nobody has found it in the text yet.
    package var article: String?
    /// Whether the text makes the answer compulsory; nil when it does not say.
    package var required: Bool?
    /// Whether the text allows data that the law protects more than others.
    package var sensitive: Bool
    package var handling: Handling

    package init(
      says: String? = nil, purposes: [String] = [], words: [String] = [], of: [String] = [],
      article: String? = nil, required: Bool? = nil, sensitive: Bool = false,
      handling: Handling = Handling()
    ) {
      (self.says, self.purposes, self.words, self.of) = (says, purposes, words, of)
      (self.article, self.required) = (article, required)
      (self.sensitive, self.handling) = (sensitive, handling)
    }
  }

  /// What becomes of an answer.
  package struct Handling: Sendable, Equatable {
    /// What it is for.
    package var aim: String?
    /// Who uses it.
    package var usedBy: String?
    /// How long it is kept.
    package var kept: String?

    package init(aim: String? = nil, usedBy: String? = nil, kept: String? = nil) {
      (self.aim, self.usedBy, self.kept) = (aim, usedBy, kept)
    }

    /// The same, with what it does not say taken from another.
    package func orElse(_ other: Handling) -> Handling {
      Handling(
        aim: aim ?? other.aim, usedBy: usedBy ?? other.usedBy, kept: kept ?? other.kept)
    }
  }
}

extension Mandate.Line {
  /// What people call it: the words of the text, else those by which it is known.
  package var name: String {
    says ?? (words + purposes).joined(separator: ", ")
  }
}
