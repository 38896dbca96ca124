import FormModel
import TestSupport
import Testing

/// What pages tell people besides their questions, and the sentences that only look like it.
@Suite struct StatementTests {
  static let told: [(sentence: String, topic: Statement.Topic)] = [
    ("Besoin d’aide ? Consultez nos conseils.", .help),
    ("If you need help, write to us.", .help),
    ("Par téléphone au 01 99 00 12 34, du lundi au vendredi", .telephone),
    ("Appelez le 3939 (prix d’un appel local).", .telephone),
    ("Call us on 0800 123 4567.", .telephone),
    ("Rendez-vous dans une maison France services.", .place),
    ("You can also apply in person.", .place),
    ("Vous pouvez enregistrer le brouillon et reprendre plus tard.", .saving),
    ("Save and come back later", .saving),
    ("Vous recevrez une réponse sous 15 jours.", .delay),
    ("We will reply within two working days.", .delay),
    ("Délai moyen de traitement : 48h", .delay),
    ("Munissez-vous de votre dernier avis d’imposition.", .preparation),
    ("Before you start, have your passport ready.", .preparation),
    ("Toute fausse déclaration est passible de poursuites.", .deterrent),
    ("Giving false answers is punishable by law.", .deterrent),
    ("Formats acceptés : PDF, JPG. Taille maximale : 5 Mo.", .fileRules),
    ("Your file must be smaller than 10 MB.", .fileRules),
    ("Imprimez le formulaire et signez-le.", .paper),
    ("Send it by post to your local authority.", .paper),
  ]

  private func topics(_ html: String) throws -> [Statement.Topic] {
    try Reading.page("<main>\(html)</main>").notes.statements.map(\.topic)
  }

  @Test(arguments: told)
  func readsTopic(sentence: String, topic: Statement.Topic) throws {
    #expect(try topics("<p>\(sentence)</p>").contains(topic))
  }

  @Test(arguments: [
    "Votre session expire après 30 minutes.",
    "Vous disposez de 15 jours pour contester.",
    "En cas d’urgence, appelez le 17 ou le 112.",
    "In an emergency, call 999.",
    "Indiquez un téléphone où vous joindre.",
    "Il y a 3 jours ouvrés par semaine.",
    "Enregistrer",
    "The form is made of three parts.",
  ])
  func staysSilent(sentence: String) throws {
    #expect(try topics("<p>\(sentence)</p>").isEmpty)
  }

  @Test func labelAsksForNumberAndGivesNone() throws {
    #expect(
      try topics("<label for=t>Téléphone (exemple : 01 99 00 12 34)</label> <input id=t>").isEmpty)
    #expect(
      try topics("<label for=f>Pièce (taille maximale : 5 Mo)</label> <input type=file id=f>")
        == [.fileRules])
  }

  @Test func tellsNavigationFromContent() throws {
    let page = try Reading.page(
      "<footer><a href=/faq>Foire aux questions</a></footer><p hidden>Besoin d’aide ?</p>")
    #expect(page.notes.statements.map(\.isInNavigation) == [true])
  }

  @Test func keepsSentenceThatTells() throws {
    let page = try Reading.page("<p>Merci. Vous recevrez une réponse sous 8 jours. À bientôt.</p>")
    #expect(page.notes.statement(.delay)?.sentence == "Vous recevrez une réponse sous 8 jours.")
  }

  @Test func noticeTellsItsItems() throws {
    let page = try Reading.page(
      """
      <div><h2>Protection des données personnelles</h2>
      <p>La ville est responsable du traitement, qui a pour but de répondre à votre demande.</p>
      <p>Les données sont conservées un an. Vous avez un droit d’accès.</p></div>
      """)
    #expect(page.notes.privacyItems == [.controller, .purpose, .retention, .rights])
  }
}
