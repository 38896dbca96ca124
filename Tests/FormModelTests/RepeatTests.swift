import FormModel
import TestSupport
import Testing

/// Questions that people can answer again for one more person or thing.
@Suite struct RepeatTests {
  private func repeated(_ html: String) throws -> [String] {
    try Reading.page("<form method=post>\(html)<p><button>Continuer</button></p></form>")
      .questions.filter(\.isRepeatable).map(\.wording)
  }

  private static let person = "<label>Nom<input></label><label>Âge<input type=number></label>"

  @Test(arguments: [
    "<fieldset><legend>Enfant 1</legend>\(person)<button type=button>Ajouter un enfant</button></fieldset>",
    "<div><div>\(person)</div><p><a href=#>+ Ajouter une autre personne</a></p></div>",
    "<fieldset>\(person)</fieldset><button type=button>Add another person</button>",
    "<table><tr><td>Nom</td><td><input></td><td>Âge</td><td><input></td></tr></table><input type=button value='Ajouter une ligne'>",
    "<div class=moj-add-another><fieldset>\(person)<button type=button>Remove</button></fieldset><button type=submit>Add another person</button></div>",
    "<ul><li><label>Nom<input></label></li><li><label>Âge<input></label></li></ul><a role=button tabindex=0><span>Ajouter un occupant</span></a>",
    "<div data-prototype='&lt;input&gt;'>\(person)</div>",
    "<div data-repeater-list=a><div data-repeater-item>\(person)</div></div>",
  ])
  func findsTheBlock(html: String) throws {
    let found = try repeated("<label>Ville<input></label>" + html + "<label>Motif<input></label>")
    #expect(found == ["Nom", "Âge"])
  }

  @Test func findsRowsByTheirNames() throws {
    let html = """
      <label>Ville<input name=ville></label>
      <p><label>Nom 1<input name='p[0][nom]'></label></p><p><label>Âge 1<input name='p[0][age]'></label></p>
      <p><label>Nom 2<input name='p[1][nom]'></label></p><p><label>Âge 2<input name='p[1][age]'></label></p>
      <p><button type=button>Ajouter une personne</button></p>
      """
    #expect(try repeated(html) == ["Nom 1", "Âge 1", "Nom 2", "Âge 2"])
  }

  @Test func findsDrupalItems() throws {
    let html = """
      <table id=field-tel-values><tr><td><label>Téléphone<input name='field_tel[0][value]'></label></td></tr></table>
      <input type=submit name=field_tel_add_more value='Add another item'><label>Ville<input></label>
      """
    #expect(try repeated(html) == ["Téléphone"])
  }

  @Test func repeatsTheOneFieldThatTheButtonNames() throws {
    let html = """
      <fieldset><legend>Identité</legend><label>Nom<input></label><label>Prénom<input></label>
      <button type=button>Ajouter un prénom</button></fieldset>
      """
    #expect(try repeated(html) == ["Prénom"])
  }

  /// Numbers in names that count questions, as Rails does, are no rows.
  @Test func numbersOfQuestionsAreNotRows() throws {
    let html = """
      <label>Ville<input name='d[c][0][value]'></label><label>Rue<input name='d[c][1][value]'></label>
      <fieldset><label>Nom<input name='d[c][2][value]'></label>
      <button type=button>Ajouter un élément</button></fieldset>
      """
    #expect(try repeated(html) == ["Nom"])
  }

  @Test(arguments: [
    "<label>Quantité<input type=number></label><button type=button>Ajouter au panier</button>",
    "<label>Quantité<input type=number></label><button type=button>Add to cart</button>",
    "<fieldset><label>Nom<input></label><button type=button>Ajouter une pièce jointe</button></fieldset>",
    "<fieldset><label>CV<input type=file></label><button type=button>Ajouter un fichier</button></fieldset>",
    "<fieldset><label>File<input type=file></label><button type=button>Add another file</button></fieldset>",
    "<fieldset><label>Texte<textarea></textarea></label><a href=#>Ajouter un commentaire</a></fieldset>",
    "<label>Nom<input></label><h2>Enfants</h2><button type=button>Ajouter un enfant</button>",
    "<fieldset>\(person)</fieldset><fieldset><legend>Enfants</legend><button type=button>Ajouter un enfant</button></fieldset>",
    "<label>Ville<input></label><p>Vous pourrez ajouter une personne plus tard.</p>",
    "<label>Ville<input></label><label>Rue<input></label><button type=button>Ajouter un enfant</button>",
    "<fieldset>\(person)<button type=button hidden>Ajouter un enfant</button></fieldset>",
    "<fieldset>\(person)<button type=button>Enregistrer</button></fieldset>",
  ])
  func otherButtonsRepeatNothing(html: String) throws {
    #expect(try repeated(html) == [])
  }

  /// A form whose only way to be sent is "Ajouter une annonce" describes one thing.
  @Test func aFormThatAddsOneThingRepeatsNothing() throws {
    let html = "<fieldset>\(Self.person)<button>Ajouter une annonce</button></fieldset>"
    let page = try Reading.page("<form method=post>\(html)</form>")
    #expect(page.questions.map(\.isRepeatable) == [false, false])
  }
}
