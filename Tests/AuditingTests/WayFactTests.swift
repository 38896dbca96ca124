import FormModel
import TestSupport
import Testing

@testable import Auditing

/// The facts about the way in, on and back.
@Suite struct WayFactTests {
  private static let ask =
    "<form method=post><label for=a>Ville</label><input id=a name=v><button>Continuer</button></form>"
  private static let signIn =
    "<form method=post><label for=e>Identifiant</label><input id=e name=e><label for=p>Mot de passe</label><input type=password id=p name=p><button>Se connecter</button></form>"
  private static let open =
    "<form method=post><label for=e>Adresse électronique</label><input type=email id=e name=email><label for=p>Mot de passe</label><input type=password id=p name=p autocomplete=new-password><button>Créer</button></form>"

  private static func journey(_ contents: [String], home: Int? = nil) throws -> Journey {
    let pages = try contents.enumerated().map { number, content in
      try Reading.page(
        "<html lang=fr><title>Page</title><body>\(content)</body></html>",
        address: "https://www.example.org/\(number).html")
    }
    return Journey(name: "test", pages: pages, home: home)
  }

  private func observe(
    _ fact: String, _ kind: SubjectKind, _ contents: [String], home: Int? = nil
  ) throws -> [FactValue] {
    try WordingFactTests.observe(fact, kind, in: try Self.journey(contents, home: home))
  }

  @Test func countsThePagesWithQuestionsBefore() throws {
    #expect(
      try observe("question pages before", .page, ["<p>Bonjour</p>", Self.ask, Self.ask])
        == [.number(0), .number(0), .number(1)])
  }

  @Test(arguments: [
    ("<a href=0.html>Vous</a>", true), ("<a href='/0.html?x=1#y'>Vous</a>", true),
    ("<a href='javascript:history.back()'>Retour</a>", true),
    ("<button type=button onclick='history.go(-1)'>Retour</button>", true),
    ("<a href=1.html>Ici</a>", false), ("<a href=2.html>Après</a>", false),
    ("<a href='#0.html'>Haut</a>", false), ("<a href=index.html>Accueil</a>", false), ("", false),
  ])
  func seesLinksBack(html: String, leadsBack: Bool) throws {
    let found = try observe("leads back", .page, [Self.ask, Self.ask + html, Self.ask])
    #expect(found[1] == .flag(leadsBack))
  }

  @Test func namesTheWaysOutNearestFirst() throws {
    let far = "<a href=x>Loin</a><p>Texte</p>"
    let near = "<a href=y>Près</a><a href='#haut'>Haut</a><a href=/0.html>Accueil</a>"
    let found = try observe("ways out", .page, ["<p>Accueil</p>", far + Self.ask + near], home: 0)
    #expect(found[1] == .words("Continuer · Près · Loin"))
  }

  @Test(arguments: [
    ("<a href=1.html>Déposer</a>", "Déposer"),
    ("<a href=1.html>Ici</a><a href=1.html>Déposer</a>", "Déposer"),
    ("<a href=2.html>Plus loin</a>", nil), ("<a href=autre.html>Ailleurs</a>", nil),
    ("<form action=1.html><button>Commencer</button></form>", "Commencer"),
    ("<a href=1.html><img src=x alt=Commencer></a>", "Commencer"),
  ])
  func namesTheEntry(html: String, name: String?) throws {
    let found = try observe("entry link", .page, [html, Self.ask, Self.ask])
    #expect(found == [name.map(FactValue.words) ?? .none, .none, .none])
  }

  /// A home page which stands last in the list of pages is the way in all the same.
  @Test func theHomePageIsAnEntryWhereverItStands() throws {
    let found = try observe("entry link", .page, [Self.ask, "<a href=0.html>Déposer</a>"], home: 1)
    #expect(found == [.none, .words("Déposer")])
  }

  @Test(arguments: [
    ([ask, ask], "none"), ([signIn, ask], "to sign in"), ([ask, signIn], "none"),
    (["<p>Accueil</p>", signIn, ask], "to sign in"),
    (["<header>" + signIn + "</header>", ask], "none"),
    ([open, ask], "to open an account"), ([open, "<p>Merci</p>"], "none"), ([signIn], "to sign in"),
  ])
  func seesAccountsAskedFirst(contents: [String], asked: String) throws {
    #expect(try observe("account asked first", .journey, contents) == [.words(asked)])
  }

  @Test func listsTheEndsOfALongList() throws {
    let options = (1...40).map { "<option>Choix \($0)</option>" }.joined()
    let html = "<form method=post><label for=a>Lieu</label><select id=a name=a>\(options)</select>"
    let value = try observe("answers", .question, [html + "<button>OK</button></form>"]).first
    let text = try #require(value?.text)
    #expect(text.hasPrefix("Choix 1 · ") && text.hasSuffix(" · Choix 40"))
    #expect(text.split(separator: "·").count == 16)
  }

  @Test func tellsTheWordingsBeside() throws {
    let html =
      "<form method=post><label for=a>Un</label><input id=a name=a><label for=b>Deux</label><input id=b name=b><label for=c>Trois</label><input id=c name=c></form>"
    #expect(
      try observe("wordings beside", .question, [html])
        == [.words("Deux"), .words("Un · Trois"), .words("Deux")])
  }
}
