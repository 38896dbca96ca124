extension Vocabulary.List {
  /// As the file names it: the words of the case, unless they would say too little there.
  package var name: String { Self.longNames[self] ?? Self.words(of: String(describing: self)) }

  /// "help links" of "helpLinks".
  private static func words(of name: String) -> String {
    name.reduce(into: "") { words, letter in
      words += letter.isUppercase ? " " + letter.lowercased() : String(letter)
    }
  }

  private static let longNames: [Vocabulary.List: String] = [
    .login: "log-in",
    .bill: "beginnings of the bill",
    .delivery: "beginnings of the delivery",
    .sender: "beginnings of the sender",
    .recipient: "beginnings of the recipient",
    .workplace: "beginnings of the workplace",
    .lawArticles: "articles of laws",
    .codeParts: "parts of codes",
    .lawTexts: "texts of law",
    .beforeLawNumbers: "before numbers of laws",
    .lawActs: "acts of law",
    .about: "about a number",
    .rangeJoints: "between two numbers",
    .stepJoints: "out of all steps",
    .stepClasses: "classes of steps",
    .currentClasses: "classes of the current step",
    .notAnAnswer: "unknown choices",
    .rangeStart: "start of a range",
    .rangeEnd: "end of a range",
    .rangeOpened: "words that open a range",
    .endOfProcedure: "end of a procedure",
    .dayOfDate: "day of a date",
    .monthOfDate: "month of a date",
    .yearOfDate: "year of a date",
    .days: "days of the week",
    .months: "months of the year",
    .hourOfTime: "hour of a time",
    .minuteOfTime: "minute of a time",
    .formats: "words of formats",
    .addition: "add another",
    .otherAddition: "add something else",
    .beforeExamples: "words before an example",
    .frenchElsewhere: "words of other countries in French",
    .otherLanguages: "words of other languages",
  ]
}
