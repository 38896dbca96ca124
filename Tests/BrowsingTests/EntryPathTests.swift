import FormAudit
import FormModel
import RuleFiles
import Testing

/// The way from a home page to the first question, by plain fetching.
@Suite struct EntryPathTests {
  private func path(_ home: String, to goal: EntryGoal = .firstQuestion, atMost most: Int = 50)
    throws
    -> EntryPath
  {
    EntryPathSearch(book: try BuiltInRules.book(), reading: PageReading(), mostPages: most)
      .path(from: try PageServer.address(home), to: goal)
  }

  @Test func everyClickIsTold() throws {
    let path = try path("/pre-plainte-2015/accueil.html")
    #expect(path.outcome == .found)
    #expect(path.clicks.map(\.questions) == [0, 0, 7])
    #expect(path.clicks.first?.words == "Accéder au service")
    #expect(path.clicks.first?.rank == 2 && path.clicks.first?.heading == "Comment ça marche ?")
    #expect(path.pagesWithoutQuestion == 2)
  }

  @Test func oneClickIsOne() throws {
    let path = try path("/pre-plainte-refonte/accueil.html")
    #expect(path.clicks.count == 1)
    #expect(path.clicks.first?.region == .matter)
    #expect(path.pagesWithoutQuestion == 0)
  }

  @Test func anAddressIsFoundWithoutItsQuestions() throws {
    let goal = try PageServer.address("/pre-plainte-2015/conditions.html#haut")
    let path = try path("/pre-plainte-2015/accueil.html", to: .address(goal))
    #expect(path.clicks.count == 2)
    #expect(path.clicks.last?.questions == 0)
  }

  @Test func anAddressMayBeWrittenAsALink() throws {
    for goal in ["1-unite.html", "/pre-plainte-2015/1-unite.html"] {
      let path = try path("/pre-plainte-2015/accueil.html", to: EntryGoal(goal))
      #expect(path.clicks.map(\.questions) == [0, 0, 7], "\(goal)")
    }
  }

  @Test func noWayIsSaid() throws {
    let goal = try PageServer.address("/nowhere.html")
    #expect(try path("/pre-plainte-2015/accueil.html", to: .address(goal)).outcome == .noWay)
    #expect(try path("/pre-plainte-2015/accueil.html", atMost: 2).outcome == .tooManyPages)
    #expect(try path("/gone").outcome == .noHome)
  }
}
