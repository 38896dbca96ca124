import FormModel
import TestSupport
import Testing

/// The durations that pages promise, and those that are not filling times.
@Suite struct DeclaredTimeTests {
  static let promises: [(phrase: String, minutes: ClosedRange<Double>)] = [
    ("Temps de remplissage estimé : 8 min (variable selon les options choisies)", 8...8),
    ("Durée estimée : 20 à 40 minutes", 20...40),
    ("Comptez environ 5 minutes pour remplir le formulaire", 5...5),
    ("La démarche prend environ 20 minutes", 20...20),
    ("Cela vous prendra environ 5 à 10 minutes.", 5...10),
    ("Cette démarche dure entre 10 et 15 minutes", 10...15),
    ("7 minutes suffisent", 7...7),
    ("Environ 10 min.", 10...10),
    ("une petite dizaine de minutes pour compléter la demande", 10...10),
    ("Une demi-heure suffit pour remplir le formulaire", 30...30),
    ("Démarche en moins de dix minutes", 10...10),
    ("Il faut 1h30 pour compléter le formulaire", 90...90),
    ("This form should take 10–13 minutes", 10...13),
    ("The application should take about 20 minutes to complete", 20...20),
    ("Estimated time to complete: 12 minutes", 12...12),
    ("Public reporting burden is estimated to average 1.5 hours per response", 90...90),
  ]

  @Test(arguments: promises)
  func readsPromise(phrase: String, minutes: ClosedRange<Double>) throws {
    let page = try Reading.page("<main><p>\(phrase)</p></main>")
    #expect(page.declaredTimes.first?.minutes == minutes)
  }

  @Test(arguments: [
    "Vous disposez de 15 minutes pour remplir et signer le formulaire",
    "Your session will timeout in 5 minutes",
    "Une réponse vous parviendra sous 3 à 5 jours ouvrables",
    "Current waiting time is 17 minutes",
    "Le code est valable 15 minutes",
    "La mairie est à moins de 20 minutes à pied de la gare",
    "Lundi : 8h - 17h", "2016 Minutes December 12", "UPS Express 24h",
  ])
  func ignoresOtherDurations(phrase: String) throws {
    #expect(try Reading.page("<main><p>\(phrase)</p></main>").declaredTimes.isEmpty)
  }

  @Test func keepsVaguePromiseWithoutFigure() throws {
    let page = try Reading.page("<p>Déposez votre pré-plainte en quelques minutes.</p>")
    #expect(page.declaredTimes.map(\.minutes) == [nil])
  }
}
