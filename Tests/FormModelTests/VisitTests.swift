import FormModel
import TestSupport
import Testing

/// Steps seen twice, and the order that pages announce.
@Suite struct VisitTests {
  private func page(
    _ title: String, step: String = "", error: String = "", fields: [String] = ["Nom", "Prénom"],
    address: String = "https://example.org/1"
  ) throws -> Page {
    let inputs = fields.map { "<p><label>\($0) <input name=\"\($0)\"></label></p>" }.joined()
    return try Reading.page(
      "<html lang=fr><title>\(title)</title><h1>\(title)</h1><p>\(step)</p>\(error)<form method=post>\(inputs)<button>Suite</button></form>",
      address: address)
  }

  private let error = "<p class=fr-error-text>Erreur : le nom manque</p>"

  /// What stands in a frame of the same site may be more of the form; a video, a map or a frame out of
  /// sight is none.
  @Test func framesOfTheSiteAreTold() throws {
    let page = try Reading.page(
      """
      <form><input aria-label="Town"><iframe src="../more.html?a=1"></iframe>
      <iframe src="../more.html"></iframe><iframe src="https://video.example.net/1"></iframe>
      <iframe src="/hidden.html" width="0"></iframe><iframe src="/gone.html" hidden></iframe>
      <iframe src="data:text/html,a"></iframe><iframe></iframe></form>
      """, address: "https://example.org/a/form.html")
    let notes = Journey(name: "a", pages: [page], home: nil).notes.map(\.english)
    #expect(
      notes == [
        "https://example.org/a/form.html shows a frame that is not counted: "
          + "audit https://example.org/more.html too, or add --browser"
      ])
    let saved = try Reading.page(
      "<form><input aria-label=Town><iframe src='//video.example.net/1'></iframe></form>",
      address: "form.html")
    #expect(Journey(name: "a", pages: [saved], home: nil).notes.isEmpty)
    let more = try Reading.page("<form></form>", address: "https://example.org/more.html")
    #expect(Journey(name: "a", pages: [page, more], home: nil).notes.isEmpty)
  }

  @Test func aStepThatComesBackWithErrorsIsOneStepAndKeepsThem() throws {
    let visits = Visits([
      try page("Identité"), try page("Erreur : Identité", error: error),
      try page("Faits", fields: ["Lieu"], address: "https://example.org/2"),
    ])
    #expect(visits.pages.map(\.title) == ["Identité", "Faits"])
    #expect(visits.places == [0, 0, 1])
    #expect(visits.pages[0].withErrors.title == "Erreur : Identité")
    #expect(visits.notes.map(\.english) == ["“Identité” was seen 2 times, and is one step"])
  }

  @Test func aStepBackIsOneStep() throws {
    let two = try page("Faits", fields: ["Lieu"], address: "https://example.org/2")
    let visits = Visits([try page("Identité"), two, try page("Identité"), two])
    #expect(visits.pages.count == 2)
  }

  @Test func stepsAtOneAddressAreSeveral() throws {
    let visits = Visits([
      try page("Démarche", step: "Étape 1 sur 2"),
      try page("Démarche", step: "Étape 2 sur 2", fields: ["Lieu", "Date"]),
      try page("Démarche", fields: ["Motif"]),
    ])
    #expect(visits.pages.count == 3)
    // The same fields in two steps that say so are two steps.
    #expect(
      Visits([try page("A", step: "Étape 1 sur 2"), try page("A", step: "Étape 2 sur 2")]).pages
        .count == 2)
  }

  @Test func pagesWithoutQuestionsAreOneWhenTheyAreTheSame() throws {
    let home = try Reading.page(
      "<title>Accueil</title><h1>Accueil</h1>", address: "https://example.org/")
    let other = try Reading.page(
      "<title>Merci</title><h1>Merci</h1>", address: "https://example.org/")
    #expect(Visits([home, try page("A"), home, other]).pages.count == 3)
  }

  @Test func anotherOrderAndMissingStepsAreTold() throws {
    let pages = [
      try page("Un", step: "Étape 1 sur 4"), try page("Trois", step: "Étape 3 sur 4"),
      try page("Deux", step: "Étape 2 sur 4"),
    ]
    let notes = Journey(name: "a", pages: pages, home: nil).notes.map(\.english)
    #expect(
      notes == [
        "the pages announce another order: “Deux” is step 2 and stands after “Trois”, step 3",
        "the pages announce 4 steps, and none of them is step 4",
      ])
    let ordered = Journey(name: "a", pages: [pages[0], pages[2], pages[1]], home: nil)
    #expect(ordered.notes.count == 1)
    #expect(Journey(name: "a", pages: [pages[1]], home: nil).notes.isEmpty)
  }
}
