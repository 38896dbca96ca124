import FormModel
import TestSupport
import Testing

/// Controls made of other elements.
@Suite struct CustomControlTests {
  static let cases: [(html: String, role: String, type: String)] = [
    ("<div role=textbox aria-label=Nom></div>", "textbox", "text"),
    (
      "<div role=combobox aria-label=Pays><div role=option>France</div></div>", "combobox", "select"
    ),
    ("<div role=listbox aria-label=Pays></div>", "listbox", "select"),
    ("<span role=radio aria-label=Oui></span>", "radio", "radio"),
    ("<span role=checkbox>J’accepte</span>", "checkbox", "checkbox"),
    ("<span role=switch>Alertes</span>", "switch", "checkbox"),
    ("<span role=slider aria-label=Prix></span>", "slider", "range"),
    ("<span role=spinbutton aria-label=Nombre></span>", "spinbutton", "number"),
    ("<button type=button role=checkbox>J’accepte</button>", "checkbox", "checkbox"),
    ("<button type=button role=switch>Alertes</button>", "switch", "checkbox"),
    ("<button type=button role=combobox aria-label=Pays></button>", "combobox", "button"),
    ("<span role=searchbox aria-label=Chercher></span>", "searchbox", "search"),
    ("<div role=radiogroup aria-label=Sexe></div>", "radiogroup", "radiogroup"),
    ("<div contenteditable aria-label=Texte></div>", "textbox", "text"),
    ("<div class=dropzone>Déposez un fichier</div>", "button", "file"),
    (
      "<details><summary>Trier</summary><ul><li role=menuitemradio>Date</ul></details>", "menu",
      "select"
    ),
  ]

  @Test(arguments: cases)
  func isListedWithItsRole(html: String, role: String, type: String) throws {
    let page = try Reading.page("<form method=post><label>Ville<input></label>\(html)</form>")
    #expect(page.controls.map(\.index) == [0, 1])
    let control = try #require(page.controls.last)
    #expect(control.role == role)
    #expect(control.type == type)
  }

  @Test(arguments: [
    "<div class=dropzone><label>Pièce<input type=file></label></div>",
    "<details><summary>Aide</summary>Texte</details>",
    "<div role=combobox><input aria-label=Pays></div>", "<p contenteditable=false>Texte</p>",
    "<a role=button href=x>OK</a>",
  ])
  func decorationIsNoControl(html: String) throws {
    let page = try Reading.page("<form method=post>\(html)</form>")
    #expect(page.controls.allSatisfy { $0.tag == "input" })
  }

  @Test func isAQuestionLikeAnother() throws {
    let page = try Reading.page(
      "<form method=post><div role=combobox aria-label=Pays><div role=option>France</div><div role=option>Suisse</div></div></form>"
    )
    #expect(page.questions.map(\.wording) == ["Pays"])
  }

  @Test func isAskedWhereItStands() throws {
    let page = try Reading.page(
      "<form method=post><div role=combobox aria-label=Pays></div><label>Ville <input></label></form>"
    )
    #expect(page.questions.map(\.wording) == ["Pays", "Ville"])
  }

  @Test func listsNoPopupOfACombobox() throws {
    let page = try Reading.page(
      "<form method=post><label for=a>Tag</label><input id=a role=combobox aria-expanded=true aria-controls=l><ul role=listbox id=l><li role=option>x</ul></form>"
    )
    #expect(page.controls.map(\.role) == ["combobox"])
  }
}
