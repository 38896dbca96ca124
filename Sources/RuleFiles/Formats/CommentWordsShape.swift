import Comments
import Words

extension CommentWords {
  /// The file of Rules/ with the words that every comment is read with.
  static let file = "comments.yaml"
}

extension Shape where Value == CommentWords {
  /// `comments.yaml`: names of columns, words around identifiers, numbers, negations, words of questions.
  static var commentWords: Shape {
    .record(
      Sentence("the words of comments"),
      .required("columns", .columns, Sentence("How exports call their columns")),
      .required("privacy", .privacy, Sentence("The words around what points to a person")),
      .required("numbers", .numbers, Sentence("How people write numbers and durations")),
      .required("negation", .negation, Sentence("How people say no")),
      .required("mood", .mood, Sentence("By which words people complain, or are content")),
      .required(
        "spellings", .spellings, Sentence("Words as people type them, and what they stand for")),
      .required("ties", .ties, Sentence("By which words comments speak of questions")),
      .required(
        "evidence", .evidence,
        Sentence("How likely words that are no cues must make a theme")),
      .required("limits", .limits, Sentence("The numbers which decide what is published"))
    ) {
      CommentWords(
        columns: $1, privacy: $2, numbers: $3, negation: $4, mood: $5, spellings: $6, ties: $7,
        evidence: $8, limits: $9)
    }
  }
}

extension Shape where Value == ColumnNames {
  fileprivate static var columns: Shape {
    .record(
      Sentence("the names of columns"),
      .required("text", .texts, Sentence("What people wrote")),
      .required("title", .texts, Sentence("A title that they gave it")),
      .required("date", .texts, Sentence("When")),
      .required("rating", .texts, Sentence("A mark that they gave")),
      .required("lists", .texts, Sentence("Keys of JSON under which lists of records stand")),
      .required("wrappers", .texts, Sentence("Objects around the members of a record")),
      .required(
        "within", .texts, Sentence("Words by which a longer name of a column tells comments")),
      .required("apart", .texts, Sentence("Words by which it does not")),
      .required(
        "answers", .texts, Sentence("Names of comments where no other column is likely to hold any")
      )
    ) {
      ColumnNames(
        text: $1, title: $2, date: $3, rating: $4, lists: $5, wrappers: $6, within: $7, apart: $8,
        answers: $9)
    }
  }
}

extension Shape where Value == PrivacyWords {
  fileprivate static var privacy: Shape {
    .record(
      Sentence("the words of privacy"),
      .required("introductions", .texts, Sentence("What announces a name, whatever its letters")),
      .required("titles", .texts, Sentence("What stands before a name in capitals")),
      .required("labels", .texts, Sentence("What stands before a colon and a name in capitals")),
      .required("particles", .texts, Sentence("What stands within a name")),
      .required("joins", .texts, Sentence("What stands between two names")),
      .required("at signs", .texts, Sentence("What people write for @")),
      .required("points", .texts, Sentence("What people write for the points of a host")),
      .required("announcements", .texts, Sentence("What announces the number of a file")),
      .required("measures", .texts, Sentence("What makes an amount or a size of a number"))
    ) {
      PrivacyWords(
        introductions: $1, titles: $2, labels: $3, particles: $4, joins: $5, atSigns: $6,
        points: $7, announcements: $8, measures: $9)
    }
  }
}

extension Shape where Value == SpokenNumbers {
  fileprivate static var numbers: Shape {
    let table = Shape<[MapEntry<Double>]>.map(of: .number(.above0(upTo: 1_000_000)))
    return .record(
      Sentence("the words of numbers"),
      .required("words", table, Sentence("Numbers in words")),
      .required("units", table, Sentence("Units of time, in minutes")),
      .required("durations", table, Sentence("Phrases which are a duration, in minutes"))
    ) { _, words, units, durations in
      SpokenNumbers(
        numbers: values(words), units: values(units),
        durations: values(durations).map { (FoldedClauses($0.key).words, $0.value) }
          .sorted { $0.0.joined() < $1.0.joined() })
    }
  }

  private static func values(_ entries: [MapEntry<Double>]) -> [String: Double] {
    Dictionary(
      entries.compactMap { entry in
        entry.key.word.flatMap { key in entry.value.map { (key, $0) } }
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension Shape where Value == CommentWords.Negation {
  fileprivate static var negation: Shape {
    .record(
      Sentence("the words of negation"),
      .required("words", .texts, Sentence("Words that deny what follows")),
      .required(
        "particles", .texts, Sentence("First halves of a negation, which deny nothing alone")),
      .required("followers", .texts, Sentence("Words that deny what stands before them too")),
      .required("stops", .texts, Sentence("Words behind which a negation does not reach")),
      .required(
        "contrasts", .texts, Sentence("Words behind which a phrase that denies does not reach")),
      .required("alternatives", .texts, Sentence("Words by which what is denied goes on")),
      .required("exceptions", .cueList, Sentence("Phrases whose negation denies nothing")),
      .required(
        "denials", .cueList, Sentence("Phrases which deny all that follows in their clause")),
      .required(
        "dismissals", .cueList,
        Sentence("Phrases which deny the friction that stands before them in their clause")),
      .required(
        "incidents", .cueList,
        Sentence("Phrases which tell what happened to people, and deny all in their clause")),
      .required(
        "reliefs", .cueList,
        Sentence("Phrases which tell that what was said before did not come true")),
      .required(
        "rebuttals", .cueList,
        Sentence("Phrases which do so where they are all that is said in a sentence")),
      .required(
        "expectations", .cueList,
        Sentence("Phrases by which people tell what they expected, or what was so once"))
    ) {
      CommentWords.Negation(
        words: $1, particles: $2, followers: $3, stops: $4, contrasts: $5, alternatives: $6,
        exceptions: $7, denials: $8, dismissals: $9, incidents: $10, reliefs: $11, rebuttals: $12,
        expectations: $13)
    }
  }
}

extension Shape where Value == CommentWords.Mood {
  fileprivate static var mood: Shape {
    .record(
      Sentence("the words of mood"),
      .required("complaints", .signs, Sentence("By which words people complain of a thing")),
      .required("successes", .signs, Sentence("By which words people are content with a thing")),
      .required(
        "turns", .texts, Sentence("Words after which people tell what came of a hindrance"))
    ) { CommentWords.Mood(complaints: $1, successes: $2, turns: $3) }
  }
}

extension Shape where Value == CommentWords.Mood.Signs {
  fileprivate static var signs: Shape {
    .record(
      Sentence("the signs of a mood"),
      .required("words", .texts, Sentence("Single words; * ends the beginning of one")),
      .required("phrases", .cueList, Sentence("Phrases"))
    ) { CommentWords.Mood.Signs(words: $1, phrases: $2) }
  }
}

extension Shape where Value == [String: String] {
  fileprivate static var spellings: Shape {
    Shape<[MapEntry<String>]>.map(of: .text).map { entries in
      Dictionary(
        entries.compactMap { entry in
          entry.key.word.flatMap { key in entry.value.map { (key, $0) } }
        }, uniquingKeysWith: { first, _ in first })
    }
  }
}

extension Shape where Value == CommentWords.TieWords {
  fileprivate static var ties: Shape {
    .record(
      Sentence("the words of questions"),
      .required("purposes", .map(of: .cues), Sentence("By purpose")),
      .required("common", .texts, Sentence("Words that say nothing of a question")),
      .required("steps", .steps, Sentence("By which words comments name a step"))
    ) { _, purposes, common, steps in
      CommentWords.TieWords(
        purposes: purposes.compactMap { entry in
          entry.key.word.flatMap { key in entry.value.map { (key, $0) } }
        }, common: common, steps: steps)
    }
  }
}

extension Shape where Value == CommentWords.TieWords.Steps {
  fileprivate static var steps: Shape {
    .record(
      Sentence("the words of steps"),
      .required("names", .texts, Sentence("What people call a step")),
      .required("last", .texts, Sentence("Words before it that make it the last one")),
      .required("ordinals", .map(of: .whole(upTo: 99)), Sentence("Words before it that number it"))
    ) { _, names, last, ordinals in
      let numbers = ordinals.compactMap { entry in
        entry.key.word.flatMap { key in entry.value.map { (key, $0) } }
      }
      return CommentWords.TieWords.Steps(
        names: names, last: last,
        ordinals: Dictionary(numbers, uniquingKeysWith: { first, _ in first }))
    }
  }
}

extension Shape where Value == CommentWords.Limits {
  fileprivate static var limits: Shape {
    .record(
      Sentence("the limits of what is published"),
      .required(
        "shares from", .whole(upTo: 100_000), Sentence("Comments below which no share is told")),
      .required(
        "confirmed from", .whole(upTo: 100_000), Sentence("Comments which confirm a failing rule")),
      .required(
        "confirmed factor", .number(.above0(upTo: 10)),
        Sentence("What the points of a confirmed rule are multiplied by")),
      .required("source", .text, Sentence("Where the numbers come from"))
    ) { _, shares, confirmed, factor, _ in
      CommentWords.Limits(
        sharesFrom: shares, confirmedFrom: confirmed, confirmedFactor: factor)
    }
  }
}
