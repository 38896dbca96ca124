import Auditing
import FormModel
import RuleFiles
import TestSupport
import Testing
import Words

@testable import Comments

/// Themes are found where people say them, and nowhere else.
@Suite struct ThemeTests {
  @Test func everyExampleIsAsItsAuthorSays() throws {
    let book = try CommentFixtures.book()
    #expect(book.examplesNotAsTold(of: book.themes) == [])
  }

  @Test func everyThemeHasFiveExamplesOfEachKindASourceAndRulesThatExist() throws {
    let book = try CommentFixtures.book()
    let rules = Set(Reading.book.rules.map(\.id)).union(Reading.book.ruleIDs)
    #expect(book.themes.count == 20)
    let ids = Set(book.themes.map(\.id))
    for theme in book.themes {
      #expect(ids.isSuperset(of: theme.yields), "\(theme.id)")
      #expect(theme.examples.yes.count >= 5 && theme.examples.no.count >= 5, "\(theme.id)")
      #expect(!theme.sources.isEmpty, "\(theme.id)")
      #expect(
        rules.isSuperset(of: theme.links.rules),
        "\(theme.id): \(Set(theme.links.rules).subtracting(rules))")
    }
  }

  /// On comments that were kept apart while the words were chosen.
  @Test func commentsKeptApartAreSorted() throws {
    var score = ThemeScore(book: try CommentFixtures.book(), language: .english)
    for row in try CommentFixtures.rows("labelled.csv") where row["half"] == "apart" {
      score.add(row["comment"] ?? "", coded: row["themes"] ?? "")
    }
    let table = score.table
    #expect(score.unknown.isEmpty)
    #expect(table.comments > 300)
    #expect((table.macroPrecision ?? 0) >= 0.85)
    #expect((table.macroRecall ?? 0) >= 0.65)
    for row in table.rows { #expect((row.precision ?? 1) >= 0.7, "\(row.theme)") }
  }

  /// Comments of other forms and other voices, which taught words after they were scored once; the
  /// bounds are what is reached, less a margin.
  @Test func freshCommentsAreSorted() throws {
    var score = ThemeScore(book: try CommentFixtures.book(), language: .english)
    for row in try CommentFixtures.rows("fresh.csv") {
      score.add(row["comment"] ?? "", coded: row["themes"] ?? "")
    }
    let table = score.table
    #expect(score.unknown.isEmpty)
    #expect(table.comments > 2000)
    #expect((table.macroPrecision ?? 0) >= 0.94)
    #expect((table.macroRecall ?? 0) >= 0.85)
    for row in table.rows { #expect((row.precision ?? 1) >= 0.8, "\(row.theme)") }
  }

  /// A cue counts where its theme was found: right where somebody gave the theme too.
  @Test func aScoreTellsWhichCuesWereWrong() throws {
    let theme = Theme(
      id: "slow", category: "effort", tone: .friction, title: Sentence(verbatim: "Slow"),
      cues: [try Cue("long"), try Cue("(slow|slowly)")], examples: Theme.Examples(yes: [], no: []))
    let book = ThemeBook(themes: [theme], words: try CommentFixtures.book().words)
    var score = ThemeScore(book: book, language: .english)
    for (text, coded) in [
      ("Far too long", "slow"), ("A long list of towns", ""), ("So slow", "slow"),
      ("Long life", ""),
    ] {
      score.add(text, coded: coded)
    }
    let rows = score.table.cues.map { "\($0.theme) \($0.cue) \($0.wrong) \($0.right)" }
    #expect(rows == ["slow long 2 1", "slow (slow|slowly) 0 1"])
  }

  /// A second coding of some comments, made without sight of the first.
  @Test func twoCodingsAgree() throws {
    let first = Dictionary(
      try CommentFixtures.rows("labelled.csv").map { ($0["id"] ?? "", $0["themes"] ?? "") }
    ) { one, _ in one }
    let second = try CommentFixtures.rows("second.csv")
    #expect(second.count == 150)
    func ids(_ text: String?) -> Set<Substring> { Set((text ?? "").split(separator: " ")) }
    let pairs = second.map { (ids(first[$0["id"] ?? ""]), ids($0["themes"])) }
    #expect(pairs.count { $0.0 == $0.1 } == 138)
    let kappas = try CommentFixtures.book().themes.compactMap { theme in
      func count(_ one: Bool, _ other: Bool) -> Int {
        pairs.count {
          $0.0.contains(theme.id[...]) == one && $0.1.contains(theme.id[...]) == other
        }
      }
      return ThemeScoreTable.Row(
        theme: theme.id, both: count(true, true), foundOnly: count(false, true),
        codedOnly: count(true, false), of: pairs.count
      ).kappa
    }
    #expect(kappas.count == 20)
    #expect(abs(kappas.reduce(0, +) / 20 - 0.94) < 0.005)
    #expect((kappas.min() ?? 0) > 0.78)
  }

  /// What is said in irony or beside a complaint is no praise; what denies a phrase denies its parts.
  @Test(arguments: [
    ("tout est à recommencer. Merci.", ["session-expired"]),
    ("on n’y voit rien, super", []), ("No captcha, lovely", ["positive"]),
    ("I did not enter anything twice", []), ("Je clique sur continuer", []),
  ])
  func irony(text: String, themes: [String]) throws {
    #expect(try CommentFixtures.themes([text]) == [Set(themes)])
  }

  /// Comments which deny: none has the theme that its words would give it.
  @Test func negationsCancel() throws {
    let rows = try CommentFixtures.rows("negations.csv")
    let found = try CommentFixtures.themes(rows.map { $0["comment"] ?? "" })
    let wrong = zip(rows, found).filter { row, themes in
      let isThere = themes.contains(row["theme"] ?? "")
      return isThere != (row["has"] == "yes")
    }
    #expect(rows.count >= 60)
    #expect(
      wrong.count * 20 <= rows.count,
      "\(wrong.map { ($0.0["comment"] ?? "", $0.1) })")
  }

  /// A phrase denies as far as its clause goes, whatever the words between; “mais” ends it.
  @Test(arguments: [
    ("Aucun souci pour ensuite me connecter avec FranceConnect", "identity-login", false),
    ("Aucun souci pour le reste, mais mot de passe oublié", "identity-login", true),
    ("Aucun souci pour le reste mais mot de passe oublié", "identity-login", true),
    ("Connexion par FranceConnect sans problème", "identity-login", false),
    ("This is anything but simple", "positive", false),
    ("Simple et rapide, sans problème", "positive", true),
    ("FranceConnect marche sans problème. Captcha illisible", "captcha", true),
    ("Joindre le PDF : aucun problème", "documents-upload", false),
    ("Nothing like as painless as they say, signing in", "identity-login", true),
    ("Je m’attendais à ce que ça plante", "technical-error", false),
    ("No trouble logging in and uploading the PDF", "documents-upload", false),
    ("They had my details already, so I never had to type them twice", "must-repeat", false),
    ("The robot mower was taken from the back garden", "captcha", false),
    ("Signing in was painless", "identity-login", false),
    ("Signing in was not painless", "identity-login", true),
    ("On m’oblige à donner une profession", "unknown-or-irrelevant-mandatory", true),
  ])
  func phrasesDenyTheirClause(text: String, theme: String, has: Bool) throws {
    #expect(try CommentFixtures.themes([text], byCuesAlone: true).first?.contains(theme) == has)
  }

  /// What a thing is called complains of it unless people are content with it.
  @Test(arguments: [
    ("I did it all on my phone, five minutes, done", "mobile", false),
    ("Fait sur mon téléphone, nickel, mais le captcha est illisible", "captcha", true),
    ("I gave up on my phone", "mobile", true), ("captcha", "captcha", true),
    ("Le captcha n’est pas facile", "captcha", true),
    ("Le captcha est facile", "captcha", false),
    ("Mon lieu-dit n’est pas reconnu", "address", true),
    ("Mon lieu-dit est reconnu", "address", false),
  ])
  func aTopicIsAComplaintUnlessPeopleAreContent(
    text: String, theme: String, has: Bool
  ) throws {
    #expect(try CommentFixtures.themes([text]).first?.contains(theme) == has)
  }

  /// What a theme is about is no complaint by itself: people complain of it in the same part of the sentence.
  @Test(arguments: [
    ("my address vanished", "address", true),
    ("the address of the office, thanks", "address", false),
    ("On ne voit pas mon adresse", "address", true), ("Mon adresse est facile", "address", false),
    ("my postcode, captcha unreadable", "address", false),
  ])
  func anObjectCountsWherePeopleComplainOfIt(text: String, theme: String, has: Bool) throws {
    #expect(try CommentFixtures.themes([text]).first?.contains(theme) == has)
  }

  /// What is not about the form gives way to what hinders in it, in the same sentence.
  @Test(arguments: [
    ("You are the government, you already have my date of birth", ["must-repeat"]),
    ("Captcha illisible. L’agent était très désagréable.", ["captcha", "off-topic"]),
    ("L’agent était très désagréable", ["off-topic"]),
  ])
  func offTopicGivesWayInItsSentence(text: String, themes: [String]) throws {
    #expect(try CommentFixtures.themes([text]) == [Set(themes)])
  }

  /// A theme that says little of any thing gives way to the one whose thing it is, in the same sentence.
  @Test(arguments: [
    ("The audio of the captcha is incomprehensible", ["captcha"]),
    ("Captcha refusé. Les questions sont incompréhensibles.", ["captcha", "unclear-question"]),
    ("Address lookup is broken on my phone", ["address", "mobile"]),
  ])
  func aGeneralThemeGivesWay(text: String, themes: [String]) throws {
    #expect(try CommentFixtures.themes([text]) == [Set(themes)])
  }

  /// What hindered did no harm in the end, and nothing else is complained of.
  @Test(arguments: [
    ("I'd been timed out but it had kept my answers", "session-expired", false),
    ("I'd been timed out but it had kept nothing", "session-expired", true),
    ("Timed out but it had kept my name, the rest was gone", "session-expired", true),
    ("Mot de passe oublié mais retrouvé sans effort", "identity-login", false),
  ])
  func whatWasOvercomeIsNoComplaint(text: String, theme: String, has: Bool) throws {
    #expect(try CommentFixtures.themes([text]).first?.contains(theme) == has)
  }

  /// Words of praise that are part of a complaint, or of a longer one, make nobody content.
  @Test(arguments: [
    ("Je sais pas si ma plainte a bien été enregistrée", "no-confirmation"),
    ("Le captcha ne passe jamais du premier coup", "captcha"),
  ])
  func wordsOfPraiseWithinAComplaintAreNone(text: String, theme: String) throws {
    #expect(try CommentFixtures.themes([text]).first?.contains(theme) == true)
  }

  /// What was feared is told to be otherwise afterwards, in the same sentence or in the next one.
  @Test(arguments: [
    ("It crashed last spring. This time it did not.", "technical-error", false),
    ("L’envoi a planté. Refait dix fois.", "technical-error", true),
    ("Unlike last year when it crashed", "technical-error", false),
  ])
  func whatDidNotComeTrueIsNoComplaint(text: String, theme: String, has: Bool) throws {
    #expect(try CommentFixtures.themes([text]).first?.contains(theme) == has)
  }

  @Test(arguments: [
    ("lassistance repond jms", "support"), ("captcha refusé pk", "captcha"),
    ("ttes mes reponses perdues", "session-expired"),
  ])
  func wordsTypedInHasteAreRead(text: String, theme: String) throws {
    #expect(try CommentFixtures.themes([text]).first?.contains(theme) == true)
  }

  @Test(arguments: [
    ("formulaire intreminable", "too-long"), ("captcah", "captcha"), ("trooop loooong", "too-long"),
    ("SESSION EXPIREE", "session-expired"), ("deconnécté", "session-expired"),
  ])
  func oneSlipIsReadOver(text: String, theme: String) throws {
    #expect(try CommentFixtures.themes([text]).first?.contains(theme) == true)
  }

  @Test func marksAreNoWords() throws {
    #expect(try CommentFixtures.themes(["‹courriel 1› ‹e-mail 1›"]) == [[]])
  }
}

/// What cues mean.
@Suite struct CueTests {
  private func found(_ cue: String, in text: String) throws -> Bool {
    let numbers = SpokenNumbers(
      numbers: ["une": 1, "trois": 3], units: ["min": 1, "h": 60, "heure": 60],
      durations: [(["demi", "heure"], 30)])
    let negation = CommentWords.Negation(
      words: ["pas"], particles: [], followers: [], stops: [], contrasts: [], alternatives: [],
      exceptions: [], denials: [], dismissals: [], incidents: [], reliefs: [], rebuttals: [],
      expectations: [])
    var index = CueIndex(
      cues: [try Cue(cue)], traits: WordTraitFinder(numbers: numbers, negation: negation))
    return !index.read(FoldedClauses(text)).matches.isEmpty
  }

  @Test(arguments: [
    ("trop long", "C'est TROP LONG !", true), ("trop long", "trop. Long", false),
    ("intermin*", "interminables", true), ("intermin*", "terminer", false),
    ("trop de (pages|questions)", "trop de questions", true),
    ("trop (|vraiment )long", "trop long", true),
    ("site … (panne|mort)", "le site est encore en panne", true),
    ("site … panne", "le site a b c d panne", false), ("site … panne", "site pas en panne", false),
    ("{duration more than 20 min}", "30min", true), ("{duration more than 20 min}", "1h05", true),
    ("{duration more than 20 min}", "20 min", false),
    ("{duration more than 20 min}", "demi-heure", true),
    ("{duration less than 20 min}", "trois min", true),
    ("{count more than 10} questions", "78 questions", true),
    ("{count more than 10} questions", "8 questions", false),
  ])
  func matches(cue: String, text: String, isThere: Bool) throws {
    #expect(try found(cue, in: text) == isThere)
  }

  @Test(arguments: [
    ("", CueError.nothing), ("()", .nothing), ("(a", .notClosed), ("a)", .unexpected(")")),
    ("… a", .gapAtEnd), ("{duration more 3}", .unknownNumber("duration more 3")),
    ("{x", .notClosed),
    ("* a", .unexpected("*")),
  ])
  func mistakesAreTold(text: String, error: CueError) {
    #expect(throws: error) { try Cue(text) }
  }
}
