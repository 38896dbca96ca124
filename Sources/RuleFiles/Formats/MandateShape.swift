import FormModel
import Mandate
import Words

extension Shape where Value == Mandate {
  /// `mandate.yaml`: what a text of law allows a form to ask.
  ///
  /// - Parameter purposes: The ids of the purposes that are known; none, when any word may be one.
  static func mandate(purposes: [String]) -> Shape {
    .record(
      Sentence("a mandate"),
      .required(
        "title", .text, Sentence("The title of the text"),
        hint: Sentence("name the text: title: Décret n° …")),
      .optional(
        "url", .address(Shape<String>.adviceOnAddresses), Sentence("Where the text can be read")),
      .optional("date", .day, Sentence("The day of the text, such as 2011-11-30")),
      .optional("basis", .text, Sentence("The legal basis of the processing")),
      .optional("controller", .text, Sentence("Who answers for the processing")),
      .handlingAim, .handlingUsers, .handlingTime,
      .required(
        "allows",
        .list(
          of: .mandateLine(purposes), named: Sentence("a line of the mandate"), canBeEmpty: true,
          hint: Sentence("list what it allows: - { purpose: email, article: 2 }")),
        Sentence("What the text allows to ask, line by line"),
        hint: Sentence("list what it allows: - { purpose: email, article: 2 }"))
    ) { _, title, url, date, basis, controller, aim, usedBy, kept, lines in
      let common = Mandate.Handling(aim: aim, usedBy: usedBy, kept: kept)
      return Mandate(
        title: title, url: url, date: date, basis: basis, controller: controller,
        lines: lines.map { line in
          var line = line
          line.handling = line.handling.orElse(common)
          return line
        })
    }
  }
}

extension Shape where Value == Mandate.Line {
  fileprivate static func mandateLine(_ purposes: [String]) -> Shape {
    .record(
      Sentence("a line of a mandate"),
      .optional("says", .text, Sentence("The words of the text")),
      .optional(
        "purpose", .oneOrMore(.purpose(among: purposes)),
        Sentence("What the questions ask for, as in Rules/purposes.yaml")),
      .optional(
        "words", .oneOrMore(.phrase), Sentence("Phrases by which the questions are known")),
      .optional(
        "of", .oneOrMore(.phrase),
        Sentence(
          "Words that name other people or things than the one who fills in the form: the line is about these only"
        )),
      .optional(
        "article", .text,
        Sentence("The place in the text; a line without one allows nothing yet")),
      .optional("required", .yesOrNo, Sentence("Whether the text makes the answer compulsory")),
      .optional(
        "sensitive", .yesOrNo,
        Sentence("Whether the text allows data that the law protects more than others")),
      .handlingAim, .handlingUsers, .handlingTime,
      laws: [
        .atLeastOne(
          of: ["purpose", "words"], Sentence("has nothing by which to know a question"),
          hint: Sentence("write purpose: email, or words: adresse électronique"))
      ]
    ) { _, says, purposes, words, of, article, required, sensitive, aim, usedBy, kept in
      Mandate.Line(
        says: says, purposes: purposes ?? [], words: words ?? [], of: of ?? [], article: article,
        required: required, sensitive: sensitive ?? false,
        handling: Mandate.Handling(aim: aim, usedBy: usedBy, kept: kept))
    }
  }
}

extension Key where Value == String? {
  fileprivate static var handlingAim: Key {
    .optional("aim", .text, Sentence("What the answers are for"))
  }

  fileprivate static var handlingUsers: Key {
    .optional("used by", .text, Sentence("Who uses the answers"))
  }

  fileprivate static var handlingTime: Key {
    .optional("kept", .text, Sentence("How long the answers are kept"))
  }
}

extension Shape where Value == String {
  fileprivate static func purpose(among known: [String]) -> Shape {
    text.checked { text, value in
      if known.isEmpty || known.contains(text) { return text }
      value.problem(
        Sentence("\(text.quoted) is no purpose"),
        hint: DidYouMean.hint(
          for: text, among: known, otherwise: Sentence("Rules/purposes.yaml names them all")))
      return nil
    }
  }

  /// A phrase which holds at least one word that can be compared.
  fileprivate static var phrase: Shape {
    text.checked { text, value in
      if !FoldedWords(text).isEmpty { return text }
      value.problem(
        Sentence("\(text.quoted) holds no letter or digit, so it is never found"),
        hint: Sentence("phrases are compared without punctuation"))
      return nil
    }
  }
}
