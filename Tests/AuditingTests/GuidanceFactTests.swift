import FormModel
import TestSupport
import Testing

@testable import Auditing

/// The facts about what pages tell people of the way.
@Suite struct GuidanceFactTests {
  @Test(arguments: [
    ("width=device-width, initial-scale=1", false), ("user-scalable=no", true),
    ("USER-SCALABLE = No", true), ("width=device-width;user-scalable=0", true),
    ("user-scalable=yes", false), ("user-scalable=1", false), ("maximum-scale=1", true),
    ("maximum-scale=1.99", true), ("maximum-scale=2", false), ("maximum-scale=10", false),
    ("maximum-scale=-1", false), ("maximum-scale=", false), ("maximum-scale=a", true),
    ("maximum-scale=yes", true), ("user-scalable=0.5", true), ("user-scalable=never", true),
    ("user-scalable=device-width", false), ("maximum-scale=device-width", false),
    ("user-scalable", false), ("=no,=,,;", false), ("", false),
  ])
  func seesBlockedZoom(content: String, isBlocked: Bool) throws {
    let head = "<meta name=viewport content=\"\(content)\">"
    #expect(try Self.observe("zoom blocked", .page, Self.asking, head: head) == .flag(isBlocked))
  }

  @Test func aPageWithoutViewportBlocksNoZoom() throws {
    #expect(try Self.observe("zoom blocked", .page, Self.asking) == .flag(false))
  }

  @Test(arguments: [
    ("<label for=a>Nom</label><input id=a name=nom>", 0),
    ("<label for=a>IBAN</label><input id=a name=iban>", 1),
    ("<label for=a>Facture</label><input type=file id=a name=f>", 1),
    (
      "<label for=a>Facture</label><input type=file id=a name=f><label for=b>IBAN</label><input id=b name=iban>",
      2
    ),
  ])
  func countsThingsToPrepare(html: String, count: Double) throws {
    #expect(try Self.observe("things to prepare", .journey, html) == .number(count))
  }

  @Test(arguments: [
    ("IBAN", "iban", true), ("Numéro fiscal", "fiscal", true), ("Nom", "nom", false),
    ("Montant du loyer", "loyer", false),
  ])
  func knowsWhatIsLookedUp(wording: String, name: String, isLookedUp: Bool) throws {
    let html = "<label for=a>\(wording)</label><input id=a name=\(name)>"
    #expect(try Self.observe("looked up", .question, html) == .flag(isLookedUp))
  }

  @Test(arguments: [
    ("Nom *", "Prénom", false), ("Nom *", "Prénom (facultatif)", true),
    ("Nom (obligatoire)", "Prénom (facultatif)", true), ("Nom", "Prénom (facultatif)", false),
  ])
  func seesMarksOfBothKinds(first: String, second: String, isBoth: Bool) throws {
    let html = """
      <p>Les champs suivis d'un astérisque (*) sont obligatoires.</p>
      <label for=a>\(first)</label><input id=a name=a><label for=b>\(second)</label><input id=b name=b>
      """
    #expect(try Self.observe("marks both ways", .page, html) == .flag(isBoth))
  }

  @Test(arguments: [
    ("<p>Appelez le 01 99 00 12 34.</p>", "help offered", "Appelez le 01 99 00 12 34."),
    ("<p>Vous pouvez reprendre plus tard.</p>", "saving told", "Vous pouvez reprendre plus tard."),
    (
      "<p>Vous recevrez une réponse sous 10 jours.</p>", "answer delay told",
      "Vous recevrez une réponse sous 10 jours."
    ),
    ("<p>Vous recevrez une réponse.</p>", "answer delay told", nil),
    ("<p>Imprimez le formulaire.</p>", "paper to send", "Imprimez le formulaire."),
    ("<p>Bonjour.</p>", "help offered", nil),
  ])
  func quotesWhatIsTold(text: String, fact: String, sentence: String?) throws {
    #expect(
      try Self.observe(fact, .journey, text + Self.asking)
        == (sentence.map(FactValue.words) ?? .none))
  }

  /// A list which comes after the first question comes too late.
  @Test(arguments: [(true, true), (false, false)])
  func preparationCountsBeforeTheFirstQuestionOnly(isFirst: Bool, isAnnounced: Bool) throws {
    let told = "<p>Avant de commencer, munissez-vous de votre facture.</p>"
    let journey = Journey(
      name: "test",
      pages: [
        try Reading.page(Self.page((isFirst ? told : "") + Self.asking)),
        try Reading.page(Self.page((isFirst ? "" : told) + Self.asking)),
      ], home: nil)
    #expect(
      try WordingFactTests.observe("preparation announced", .journey, in: journey)
        == [.flag(isAnnounced)])
  }

  @Test(arguments: [
    ("https://jedonnemonavis.numerique.gouv.fr/Demarches/1", true),
    ("https://monavis.numerique.gouv.fr/1", true), ("https://avis.example/", false),
  ])
  func findsTheLinkWhichAsksForAnOpinion(target: String, isAsked: Bool) throws {
    let html = "<a href='\(target)'>Mon avis</a>" + Self.asking
    #expect(try Self.observe("opinion asked", .journey, html) == .flag(isAsked))
  }

  @Test func countsPagesWhichHideTheirStep() throws {
    let pages = ["<h2>Étape 1 sur 3</h2>", "", "<h2>Étape 3 sur 3</h2>"]
    let journey = Journey(
      name: "test", pages: try pages.map { try Reading.page(Self.page($0 + Self.asking)) },
      home: nil)
    #expect(
      try WordingFactTests.observe("question pages without a step", .journey, in: journey)
        == [.number(1)])
    #expect(
      try WordingFactTests.observe("ends with a confirmation", .journey, in: journey)
        == [.flag(false)])
  }

  @Test(arguments: [("Durée : environ 30 minutes.", true), ("Bonjour.", false)])
  func comparesThePromiseWithTheEstimate(text: String, isPromised: Bool) throws {
    let value = try Self.observe(
      "declared over estimated", .journey, "<p>\(text)</p>" + Self.asking)
    #expect((value.number.map { $0 > 10 } ?? false) == isPromised)
  }

  private static let asking = "<label for=a>Nom</label><input id=a name=nom>"

  static func page(_ content: String, head: String = "") -> String {
    "<html lang=fr><head><title>Demande</title>\(head)</head><body><form method=post>\(content)<button>Envoyer</button></form></body></html>"
  }

  /// What a fact says of the first subject of one page.
  private static func observe(
    _ fact: String, _ kind: SubjectKind, _ content: String, head: String = ""
  ) throws -> FactValue {
    let journey = try Reading.journey(html: page(content, head: head))
    return try #require(try WordingFactTests.observe(fact, kind, in: journey).first)
  }
}
