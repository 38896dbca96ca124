import FormModel
import TestSupport
import Testing

/// Accessible names, by the W3C computation.
@Suite struct AccessibleNameTests {
  static let cases: [(html: String, name: String, source: NameSource)] = [
    ("<label for=c>Nom</label><input id=c>", "Nom", .label),
    ("<label>Nom <input id=c></label>", "Nom", .label),
    (
      "<label for=c>Nom</label><label for=c>de famille</label><input id=c>", "Nom de famille",
      .label
    ),
    ("<label for=absent>Nom <input id=c></label>", "", .none),
    (
      "<span id=a>Nom</span><span id=b>du demandeur</span><input id=c aria-labelledby='a b'>",
      "Nom du demandeur", .labelledBy
    ),
    ("<span id=a hidden>Nom</span><input id=c aria-labelledby=a>", "Nom", .labelledBy),
    (
      "<label for=c>Visible</label><input id=c aria-label='Nom complet'>", "Nom complet", .ariaLabel
    ),
    (
      "<input id=c aria-labelledby='c t' aria-label=Ville><span id=t>de naissance</span>",
      "Ville de naissance", .labelledBy
    ),
    ("<input id=c title='Code postal'>", "Code postal", .title),
    ("<input id=c type=submit value='' title=OK>", "", .value),
    ("<input id=c type=image value=Chercher>", "Chercher", .value),
    ("<label for=c style='display:none'>Nom</label><input id=c placeholder=Nom>", "", .none),
    ("<label for=c title='2 étoiles'></label><input type=radio id=c>", "2 étoiles", .label),
    ("<label for=c aria-label=Conditions>J’accepte</label><input id=c>", "Conditions", .label),
    ("<input id=c placeholder='Votre nom'>", "Votre nom", .placeholder),
    ("<label for=c>Nom<span hidden> caché</span></label><input id=c>", "Nom", .label),
    ("<label for=c><img alt=Recherche src=x></label><input id=c>", "Recherche", .label),
    (
      "<button id=c><svg><g><title>Fermer</title><path d=M0/></g></svg></button>", "Fermer",
      .content
    ),
    (
      "<label for=c>Je déclare <input value=3> enfants</label><input type=checkbox id=c>",
      "Je déclare 3 enfants", .label
    ),
    (
      "<label for=c>\n Nom\u{A0}de\n<b>naissance</b> </label><input id=c>", "Nom de naissance",
      .label
    ),
    ("<p>Nom</p><input id=c>", "", .nearbyText),
  ]

  /// What a label holds besides its own words: each kind once.
  static let parts: [(label: String, name: String)] = [
    ("Floor<br>second", "Floor second"),
    ("Email<input name=x><span>Not an e-mail</span>", "Email Not an e-mail"),
    ("<span>Stay</span><span style=display:block>Only here</span>", "Stay Only here"),
    ("<span>Stay</span><div style=display:inline>ing</div>", "Staying"),
    ("Name:<span style='position:absolute;left:-9px'>Required</span>", "Name: Required"),
    ("Name:<span style='float:none'>Required</span>", "Name:Required"),
    ("<span>Email</span><button>Register</button>", "Email Register"),
    ("<span>Floor</span> <!-- x --> <span>(optional)</span>", "Floor (optional)"),
    ("<svg><title>House</title><path></path></svg> number", "House number"),
    ("Email <span role=status>Hint</span>", "Email"), ("Menu <nav>Home</nav>", "Menu"),
    ("Check <span role=alert>Wrong</span>", "Check"), ("Check <figure>Fig</figure>", "Check"),
    ("Check <output>12</output>", "Check"), ("Check <span role='x status'>Hint</span>", "Check"),
    ("Check <span role=x>Hint</span>", "Check Hint"),
    ("Gift <a href=x title='More about gifts'></a>", "Gift More about gifts"),
    ("Gift <a href=x title='More about gifts'>here</a>", "Gift here"),
    ("No <span role=switch aria-checked=false aria-labelledby=q></span> Yes", "No Share? Yes"),
    ("Wait <input aria-label='number of minutes' value=3> minutes", "Wait 3 minutes"),
    ("Wait <input type=range min=1 value=3> minutes", "Wait 3 minutes"),
    (
      "Wait <span role=slider aria-valuenow=3 aria-valuetext=three></span> minutes",
      "Wait three minutes"
    ),
    (
      "Wait <ul role=listbox><li role=option aria-selected=true>1<li role=option>2</ul> minutes",
      "Wait 1 minutes"
    ),
    ("Wait <span role=textbox aria-label=x contenteditable>3</span> minutes", "Wait 3 minutes"),
    ("Wait <select><option>1<option>2</select> minutes", "Wait 1 minutes"),
    ("Wait <select><option>1<option selected>2</select> minutes", "Wait 2 minutes"),
    ("Wait <select multiple><option>1</select> minutes", "Wait minutes"),
    ("crazy <select role=menu><option role=menuitem selected>clown</select>", "crazy"),
    ("crazy <span role=menu>clown</span>", "crazy"),
    ("Wait <input type=submit value=Go aria-label=Start>", "Wait Start"),
  ]

  @Test(arguments: parts)
  func readsTheParts(label: String, name: String) throws {
    let page = try Reading.page(
      "<p id=q>Share?</p><form><label for=c>\(label)</label><input type=checkbox id=c></form>")
    let control = try #require(page.controls.first { $0.id == "c" })
    #expect(control.accessibleName == name)
  }

  @Test(arguments: [
    ("<button id=c><svg width=9><title>Back</title><path></path></svg></button>", "Back"),
    ("<button id=c>Check <span role=status>Loading</span></button>", "Check"),
    ("<style>button{text-transform:uppercase}</style><button id=c>Apply</button>", "APPLY"),
    ("<style>p{text-transform:uppercase}</style><p><button id=c>Apply</button></p>", "Apply"),
    ("<style>i{text-transform:capitalize}</style><button id=c><i>go on</i></button>", "Go On"),
    (
      "<style>p{text-transform:uppercase}</style><p><label for=c>Ville</label></p><input id=c>",
      "VILLE"
    ),
    (
      "<style>label::after{content:' (optional)'}</style><label for=c>Bell</label><input id=c>",
      "Bell (optional)"
    ),
    (
      "<style>label:before{content:'\\2022  '}</style><label for=c>Bell</label><input id=c>",
      "• Bell"
    ),
    (
      "<style>.i::before{content:'\\f002'}</style><button id=c><i class=i></i> Find</button>",
      "Find"
    ),
    ("<style>.i::after{content:'x';display:none}</style><button id=c class=i>Go</button>", "Go"),
    ("<p id=l><input id=c value=here aria-labelledby=l></p>", ""),
    ("<p id=l>Ville <input id=c value=here aria-labelledby=l></p>", "Ville"),
    ("<div aria-hidden=true><label for=c>Card number</label></div><input id=c>", "Card number"),
    ("<label for=c aria-hidden=true>Card number</label><input id=c>", ""),
    ("<p id=l><svg><title>Visa</title></svg></p><input id=c aria-labelledby=l>", "Visa"),
    ("<svg id=l><title>Visa</title></svg><input id=c aria-labelledby=l>", "Visa"),
    ("<p id=l role=alert>Ville</p><input id=c aria-labelledby=l>", "Ville"),
    ("<input id=c type=image src=x alt=''>", ""),
    ("<input id=c type=file title='Add a file'>", "Add a file"),
    ("<label for=c aria-labelledby=l>Ville</label><b id=l>Commune</b><input id=c>", "Commune"),
  ])
  func namesAsBrowsersDo(html: String, name: String) throws {
    let page = try Reading.page("<form>\(html)</form>")
    let control = try #require(page.controls.first { $0.id == "c" })
    #expect(control.accessibleName == name)
  }

  @Test func aLabelSilencedForScreenReadersStillAsks() throws {
    let page = try Reading.page(
      "<form><label for=c aria-hidden=true>Number of cars</label><input id=c></form>")
    #expect(page.questions.map(\.wording) == ["Number of cars"])
    #expect(page.markup.parts.allSatisfy { $0.defect == nil })
  }

  @Test func wordingsKeepTheLettersThatAreWritten() throws {
    let page = try Reading.page(
      "<style>label{text-transform:uppercase}</style><form><label>Ville <input></label></form>")
    #expect(page.questions.map(\.wording) == ["Ville"])
    #expect(page.controls[0].accessibleName == "VILLE")
  }

  @Test(arguments: cases)
  func names(html: String, name: String, source: NameSource) throws {
    let page = try Reading.page("<form>\(html)</form>")
    let control = try #require(page.controls.first { $0.id == "c" })
    #expect(control.accessibleName == name)
    #expect(control.nameSource == source)
  }

  @Test func describes() throws {
    let page = try Reading.page(
      "<input id=c aria-describedby='h e'><p id=h>Cinq chiffres</p><p id=e>Erreur</p>")
    #expect(page.controls[0].description == "Cinq chiffres Erreur")
  }

  @Test(arguments: [
    ("<button title=Buy>Buy</button>", ""), ("<button title='Buy it'>Buy</button>", "Buy it"),
    ("<input type=submit aria-label='Send the form' value=Send>", "Send"),
    ("<input type=submit aria-label='Send the form' title=x>", "x"),
    ("<input type=submit aria-label=Send value=Send title=x>", "Send"),
    ("<label>Ville <input title=Ville></label>", "Ville"),
    (
      "<input aria-describedby=g><p id=g><input aria-label=Jour><input aria-label=Mois value=5></p>",
      "Jour 5"
    ),
    ("<input type=submit value=Send title=x>", "x"), ("<input title=Ville>", ""),
  ])
  func describesWhatTheNameDoesNotSay(html: String, description: String) throws {
    #expect(try Reading.page(html).controls[0].description == description)
  }

  @Test(arguments: [
    ("<button role=none>Go</button>", "button"), ("<input role=presentation>", "textbox"),
    ("<input list=nothere>", "textbox"), ("<input list=l><datalist id=l></datalist>", "combobox"),
    ("<input type=search list=l><p id=l></p>", "searchbox"),
    ("<input role='foo searchbox'>", "searchbox"), ("<input role=foo>", "textbox"),
    ("<div role='foo TEXTBOX'></div>", "textbox"),
  ])
  func roles(html: String, role: String) throws {
    #expect(try Reading.page(html).controls[0].role == role)
  }
}
