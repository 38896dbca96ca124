import Testing

/// What hinders elsewhere, and here does not: people name it, or feared it, and are content.
@Suite struct ContentmentTests {
  /// Words that complain of nothing are no complaint where people are content with what they name.
  @Test(arguments: [
    ("It was pre-filled with my details, lovely.", "must-repeat", false),
    ("You tell people upfront what it costs. Spot on.", "missing-information", false),
    ("Questions in plain English throughout, well done.", "unclear-question", false),
    ("Lovely page, but tell people upfront what it costs.", "missing-information", true),
    ("Well explained, though it does go on a bit.", "too-long", true),
    ("Website was offline on the closing date. Brilliant.", "technical-error", true),
  ])
  func whatIsNamedIsNoComplaintOfTheContent(text: String, theme: String, has: Bool) throws {
    #expect(try CommentFixtures.themes([text]).first?.contains(theme) == has)
  }

  @Test(arguments: [
    (
      "Worried my photo would be turned down, it was accepted right away.", "documents-upload",
      false
    ),
    ("Worried my photo would be turned down, and it was.", "documents-upload", true),
    ("My scans are usually rejected, not here.", "documents-upload", false),
    (
      "Je m’étais dit que mes photos seraient trop lourdes, tout est passé.", "documents-upload",
      false
    ),
    ("Je croyais que mon cas n’était pas prévu, mais il y a bien une case.", "scope-case", false),
    ("Je croyais que mon cas était prévu, mais aucune case ne convient.", "scope-case", true),
  ])
  func whatWasExpectedIsNoComplaintWhereItTurnedOutWell(
    text: String, theme: String, has: Bool
  ) throws {
    #expect(try CommentFixtures.themes([text]).first?.contains(theme) == has)
  }

  /// A negation denies the whole of what follows it; a phrase that is the matter of another denies no
  /// more than it says.
  @Test(arguments: [
    ("Aucun message d’erreur, que du bonheur.", "technical-error", false),
    ("Aucun message d’erreur, que du bonheur.", "no-confirmation", false),
    ("Aucun message après l’envoi.", "no-confirmation", true),
    (
      "Ce n’est pas l’information qui manque, c’est la page qui plante.", "missing-information",
      false
    ),
    ("Ce n’est pas l’information qui manque, c’est la page qui plante.", "technical-error", true),
    ("It’s not because I was on my phone, the button does nothing.", "mobile", false),
    ("No problems at all, everything smooth", "positive", true),
    ("Sans numéro on est coincé.", "technical-error", true),
    ("Not one “invalid format” from start to finish", "format-validation", false),
    ("“Invalid format” from start to finish", "format-validation", true),
    ("Not once did it freeze, or crash", "technical-error", false),
    ("It froze, or crashed", "technical-error", true),
    ("Long? No.", "too-long", false), ("Long, no end of questions.", "too-long", true),
    ("They say it crashes: rubbish", "technical-error", false),
    ("They say it works: rubbish, it keeps crashing", "technical-error", true),
    ("On service-public.fr aucun bug", "technical-error", false),
    ("The lady was very kind, but the site crashes", "technical-error", true),
  ])
  func negationsReachAsFarAsTheySay(text: String, theme: String, has: Bool) throws {
    #expect(try CommentFixtures.themes([text], byCuesAlone: true).first?.contains(theme) == has)
  }

  /// Praise hides no complaint of which only weak words tell.
  @Test func praiseHidesNoWeakComplaint() throws {
    let text = "Easy enough to use, though why does it need my mother’s maiden name?"
    #expect(
      try CommentFixtures.themes([text], byCuesAlone: true) == [["positive", "privacy-trust"]])
  }

  /// How people got past a hindrance is no theme of its own.
  @Test(arguments: [
    ("Mon adresse n’existe pas. J’ai dû mettre celle du voisin pour continuer.", "address"),
    ("Je n’ai pas compris la question 4, j’ai coché au hasard.", "unclear-question"),
  ])
  func waysRoundAHindranceAreNoThemeBesideIt(text: String, theme: String) throws {
    #expect(try CommentFixtures.themes([text], byCuesAlone: true) == [[theme]])
  }
}
