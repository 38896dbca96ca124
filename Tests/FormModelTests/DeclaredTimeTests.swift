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
    ("It takes about 1 hour 30 minutes to complete this form.", 90...90),
    ("Durée de remplissage : 1 h 30 min", 90...90), ("Durée de remplissage : 1h30min", 90...90),
    ("Comptez 1 h 30 pour remplir le dossier", 90...90),
    ("You need an hour and a half to fill in the form", 90...90),
    ("The form takes one and a half hours", 90...90),
    ("Filling in the form takes two and a half hours", 150...150),
    ("Il faut une heure et demie pour remplir la demande", 90...90),
    ("Répondez au questionnaire en 90 secondes", 1.5...1.5),
    ("The survey takes 2 minutes and 30 seconds", 2.5...2.5),
    ("Temps estimé : une dizaine de minutes", 10...10),
    ("Comptez trois quarts d'heure pour remplir le formulaire", 45...45),
    ("It should take 5 to 10 minutes", 5...10), ("This takes between five and ten minutes", 5...10),
    ("Temps estimé : de 45 min à 1 h 15", 45...75),
    ("Allow 30 minutes to 1 hour to complete the application", 30...60),
    ("Estimated time: 10-15 min", 10...15), ("Less than 5 minutes", 5...5),
    ("⏱ 10 minutes", 10...10), ("Environ 5 à 10 min", 5...10),
    ("Répondez à toutes les questions : comptez 10 minutes", 10...10),
    ("Das Ausfüllen dauert etwa 10 Minuten.", 10...10),
    ("Das Ausfüllen dauert ca. 1 Std. 30 Min.", 90...90),
    ("Die Bearbeitung des Antrags dauert eine halbe Stunde.", 30...30),
    ("Das Formular braucht anderthalb Stunden", 90...90),
    ("Rellenar el formulario lleva unos 10 minutos", 10...10),
    ("Tiempo estimado: una hora y media", 90...90),
    ("La compilazione del modulo richiede circa 10 minuti", 10...10),
    ("Preencher o formulário demora cerca de 10 minutos", 10...10),
    ("Het invullen van het formulier duurt een kwartier", 15...15),
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
    "Hearings last about 45 minutes", "The journey takes about 40 minutes by bus",
    "Pour votre sécurité, vous avez 20 minutes pour compléter chaque page",
    "You have 20 minutes to complete this form", "The test takes 45 minutes to complete",
    "Appointments take about 30 minutes", "Votre rendez-vous dure 20 minutes",
    "Fill in the form 15 minutes before your appointment",
    "Remplissez le formulaire, puis présentez-vous 10 minutes avant votre audience",
    "Le trajet en bus prend 25 minutes", "The course lasts 3 hours",
    "Your application will be processed within 48 hours",
    "Votre demande sera traitée en 24 heures", "You will receive an email in 10 minutes",
    "After 15 minutes without activity, your answers are lost",
    "Au bout de 20 minutes, le formulaire se ferme", "Répondez toutes les 5 minutes",
    "Parking is free for 30 minutes", "Votre inscription se fait de 9 h à 17 h",
    "Die Verhandlung dauert 45 Minuten", "Sie haben 20 Minuten, um das Formular auszufüllen",
    "La cita dura 30 minutos", "L'udienza dura 45 minuti", "De zitting duurt 45 minuten",
    "A audiência demora 45 minutos", "Ouvert de 9 h à 12 h 30",
    "It can take up to 48 hours for a new registration to be set up",
    "If you leave the form, we'll store your answers for 72 hours",
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
