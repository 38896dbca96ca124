import FormModel
import TestSupport
import Testing

/// Which of the forms of a page people came for.
@Suite struct ProcedureTests {
  /// A form that is always asked about.
  private static let procedure = """
    <form method=post action=/boat><label>Name of the boat<input name=boat></label>
    <label>Length<input name=length></label><button>Send the request</button></form>
    """

  private func wordings(_ html: String) throws -> [String] {
    try Reading.page("<h1>Mooring</h1>" + html).questions
      .filter { !$0.isConditional }.map(\.wording)
  }

  static let beside: [(name: String, html: String)] = [
    (
      "log-in in the header",
      "<header><form method=post action=/session><label>E-mail<input type=email name=m></label><label>Password<input type=password name=p></label><button>Sign in</button></form></header>"
    ),
    (
      "log-in of two codes",
      "<form method=post action=/login><label>Number<input name=n></label><label>Code<input type=password name=a></label><label>Second code<input type=password name=b></label><button>OK</button></form>"
    ),
    (
      "way back to a password",
      "<form method=post action=/login><label>E-mail<input name=m></label><label>Password<input type=password name=p></label><button>Log in</button></form><form method=post action=/lost><label>E-mail<input name=lost></label><button>Reset password</button></form>"
    ),
    (
      "filters",
      "<form><label>Harbour<select name=h><option>All<option>North</select></label><label>Size<select name=s><option>All<option>Small</select></label><button>Apply filters</button></form>"
    ),
    (
      "a bar that sorts",
      "<form method=post><label>Sort by<select name=o><option>Name<option>Date</select></label><button>Sort</button></form>"
    ),
    (
      "a search of three lists",
      "<form method=post><label>Month<select name=m><option>May</select></label><label>Year<select name=y><option>2020</select></label><label>Kind<select name=k><option>All</select></label><button>Search</button></form>"
    ),
    (
      "newsletter by words",
      "<form method=post><label>Name<input name=x></label><label>E-mailadres<input name=mail></label><p>Nieuwsbrief</p><button>Schrijf je in</button></form>"
    ),
    (
      "newsletter by its code",
      "<form method=post><div class=newsletter-block><input type=email name=address placeholder=Address><button>OK</button></div></form>"
    ),
    (
      "newsletter by a hidden value",
      "<form method=post><input type=hidden name=tag value=newsletter><input type=email name=address placeholder=Address><button>OK</button></form>"
    ),
    (
      "code for a discount",
      "<form method=post><label>Promo code<input name=code></label><button>Apply</button></form>"
    ),
    (
      "finder of shops",
      "<form><label>Find a store<input name=zip></label><button>Go</button></form>"
    ),
    (
      "things for a basket",
      "<form action=/cart/add><label>Quantity<input name=q></label><button>Add to cart</button></form><form action=/cart/add><label>Quantity<input name=q></label><button>Add to cart</button></form>"
    ),
    (
      "newsletter by the text before its boxes",
      "<form method=post><p>Subscribe to our mailing list and get the latest tides.</p><input name=first placeholder='First Name'><input type=email name=e placeholder='Your Email Address'><label><input type=checkbox name=ok>I agree</label><button>Sign up now</button></form>"
    ),
    (
      "a sorted list of a forum",
      "<form method=post><label>Afficher depuis<select name=t><option>1 jour<option>2 jours</select></label><label>Trier par<select name=k><option>Date<option>Auteur</select></label><select name=d aria-label=Sens><option>+<option>-</select><input type=submit value=Aller></form>"
    ),
    (
      "filters of a list of Drupal",
      "<form method=get id=views-exposed-form-page-1><label>Case<input name=case></label><label>Since<input name=since></label><button>Apply</button></form>"
    ),
    (
      "list of sites, of no form",
      "<footer><h3>Our sites</h3><select><option>Choose<option value='https://a.example/'>Harbours<option value='https://b.example/'>Ferries</select></footer>"
    ),
    (
      "list that leads elsewhere",
      "<form><select name=jump onchange='this.form.submit()' aria-label='Jump to'><option>Port<option>Quay</select></form>"
    ),
    (
      "poll",
      "<form method=post><fieldset><legend>Do you like boats?</legend><label><input type=radio name=p>Much</label><label><input type=radio name=p>Not much</label></fieldset><button>Vote</button></form>"
    ),
    (
      "poll by its code",
      "<form method=post name=poll action=/poll><p>Which boat?</p>\((1...8).map { "<label><input type=radio name=b value=\($0)>Boat \($0)</label>" }.joined())<button>OK</button></form>"
    ),
    (
      "search by its address",
      "<form action=/search.php><input name=text><select name=kind><option>Boats<option>Ports</select><input type=submit value=OK></form>"
    ),
    (
      "this page for a friend",
      "<form method=post id=mailToFriend>\((1...5).map { "<label>Line \($0)<input name=l\($0)></label><input type=checkbox name=k\($0) aria-label='Box \($0)'>" }.joined())<button>OK</button></form>"
    ),
    (
      "opinion about the page",
      "<form method=post><p>Was this page useful?</p><label>Was this page useful? Say why<textarea name=why></textarea></label><button>Send</button></form>"
    ),
    (
      "talk to somebody",
      "<form method=post class=chat-widget><label>Message<textarea name=text></textarea></label><button>Send</button></form>"
    ),
    (
      "share the page",
      "<form method=post><fieldset><legend>Share this page</legend><label>Name<input name=friend></label></fieldset><button>Share</button></form>"
    ),
    (
      "go on with a saved request",
      "<form method=post><fieldset><legend>Resume a saved application</legend><label>Code<input name=ref></label></fieldset><button>Resume</button></form>"
    ),
    (
      "filters by the names of their boxes",
      "<form><label>Small<input type=checkbox name=boatFilter_1></label><label>Large<input type=checkbox name=boatFilter_2></label><label>Old<input type=checkbox name=old></label><button>OK</button></form>"
    ),
    (
      "form closed until asked",
      "<form method=post hidden><label>Name of the friend<input name=friend></label><label>Message<textarea name=text></textarea></label><button>Send</button></form>"
    ),
    (
      "modal opened from elsewhere",
      "<div class='modal fade' id=reg><form method=post><label>Name<input name=rn></label><label>Town<input name=rt></label><button>Register</button></form></div>"
    ),
    (
      "the same, shorter",
      "<form method=post action=/call><label>Length<input name=length></label><button>Call me</button></form>"
    ),
    (
      "a form in the margin",
      "<aside><form method=post><label>Colour<input name=c></label><button>OK</button></form></aside>"
    ),
  ]

  @Test(arguments: beside)
  func leavesOut(name: String, html: String) throws {
    #expect(try wordings(Self.procedure + html) == ["Name of the boat", "Length"], "\(name)")
    #expect(try wordings(html + Self.procedure) == ["Name of the boat", "Length"], "\(name)")
  }

  @Test(arguments: [
    "newsletter by words", "newsletter by its code", "filters", "a search of three lists",
    "things for a basket", "poll", "code for a discount", "a bar that sorts",
  ])
  func asksNothing(name: String) throws {
    let html = try #require(Self.beside.first { $0.name == name }).html
    #expect(try wordings(html).isEmpty)
  }

  @Test(arguments: [
    (
      "<h2>Create an account</h2><form method=post action=/register><label>E-mail<input type=email name=m></label><label>Password<input type=password name=p></label><button>Go on</button></form>",
      2
    ),
    (
      "<form method=post action=/a><label>E-mail<input name=m></label><label>Choose a password<input type=password name=p></label><button>OK</button></form>",
      2
    ),
    (
      "<form method=post action=/a><label>Courriel<input name=m></label><label>Mot de passe<input type=password name=p></label><button>Créer mon compte</button></form>",
      2
    ),
    (
      "<form method=post action=/a><label>E-Mail<input name=m></label><label>Passwort<input type=password name=p></label><button>Registrieren</button></form>",
      2
    ),
    (
      "<form method=post action=/register><label>E-mail<input name=m></label><label>Password<input type=password name=p></label><button>Log in</button></form>",
      0
    ),
    (
      "<h2>Create an account</h2><form method=post action=/login><label>E-mail<input name=m></label><label>Password<input type=password name=p></label><button>OK</button></form>",
      0
    ),
  ])
  func tellsAccountsFromLogIns(html: String, asked: Int) throws {
    #expect(try wordings(html).count == asked)
  }

  @Test func asksOneOfSeveralWaysToOpenAnAccount() throws {
    let way = { (name: String) in
      "<form method=post><label>\(name)<input name=\(name)></label><label>New password<input type=password name=\(name)P></label><button>Create an account</button></form>"
    }
    #expect(try wordings(way("Phone") + way("Mail")) == ["Phone", "New password"])
  }

  @Test func asksNothingBesideALogIn() throws {
    let login =
      "<form method=post action=/session><label>Name<input name=n></label><label>Password<input type=password name=p></label><button>OK</button></form>"
    let loose = "<label>Rubric<select name=r><option>Boats<option>Ports</select></label>"
    let page = "<title>%</title>" + login + loose
    #expect(try Reading.page(page.replacing("%", with: "Log in")).questions.isEmpty)
    #expect(try Reading.page(page.replacing("%", with: "Mooring")).questions.count == 1)
  }

  @Test func takesNoButtonOfTheMarginForThatOfLooseControls() throws {
    let loose = "<label>Length<input name=l></label>"
    let button = "<button type=button>Search</button>"
    #expect(try wordings("<header>\(button)</header>" + loose) == ["Length"])
    #expect(try wordings(button + loose).isEmpty)
  }

  @Test func takesInTheTermsAfterTheOnlyForm() throws {
    let terms = "<div><label><input type=checkbox name=t> I accept the terms</label></div>"
    #expect(try wordings(Self.procedure + terms).last == "I accept the terms")
    #expect(try wordings(Self.procedure + "<dialog open>\(terms)</dialog>").count == 2)
    let search = "<form action=/search><input name=q></form>"
    #expect(try wordings(search + Self.procedure + terms).count == 2)
  }

  @Test func leavesOutALargeSearchBesideALargerForm() throws {
    let lists = { (count: Int) in
      (1...count).map {
        "<label>Detail \($0)<select name=d\($0)><option>A<option>B</select></label>"
      }.joined()
    }
    let search = "<form action=/search-by-detail>\(lists(6))<button>OK</button></form>"
    let form = "<form method=post action=/boat>\(lists(8))<button>Send</button></form>"
    #expect(try wordings(search).count == 6)
    #expect(try wordings(form.replacing("name=d", with: "name=e") + search).count == 8)
  }

  @Test func auditsALargeSearch() throws {
    let boxes = (1...5).map { "<label>Detail \($0)<input name=d\($0)></label>" }.joined()
    let search = "<label>Words<input type=search name=q></label>"
    #expect(
      try wordings("<form role=search>\(search)\(boxes)<button>Search</button></form>").count == 6)
    #expect(
      try wordings("<form role=search>\(search)<label>In<input name=i></label></form>").isEmpty)
  }

  @Test func asksARequiredSearchBoxOfAProcedure() throws {
    let html =
      "<form method=post><label>Town<input name=t></label><label>Address<input type=search name=a %></label><button>Send</button></form>"
    #expect(try wordings(html.replacing("%", with: "required")) == ["Town", "Address"])
    #expect(try wordings(html.replacing("%", with: "")) == ["Town"])
  }

  @Test func leavesOutTheOpinionAfterAProcedure() throws {
    let form =
      "<form method=post><fieldset><legend>How satisfied were you?</legend><label><input type=radio name=s>Much</label><label><input type=radio name=s>Little</label></fieldset><label>How could we improve this service?<textarea name=i></textarea></label><button>Send feedback</button></form>"
    #expect(try Reading.page("<h1>Request sent</h1>" + form).questions.isEmpty)
  }

  @Test(arguments: [
    "<select onchange='location=this.value'><option value=/uk>UK<option value=/world>World</select>",
    "<p><select><option>Site of the town<option>Site of the county</select></p>",
    "<h2>Access</h2><label>Number<input name=n></label><label>Key<input type=password name=k></label><input type=password placeholder=Key><button>Accedir</button>",
  ])
  func asksNothingOfThoseWhoPassBy(html: String) throws {
    #expect(try wordings(html).isEmpty)
  }

  @Test func leavesOutAPrizeForAnAddress() throws {
    let boxes = ["Boat", "Length", "Mast", "Port"].map { "<label>\($0)<input name=\($0)></label>" }
    let form = "<form method=post action=/boat>\(boxes.joined())<button>Send</button></form>"
    let prize =
      "<form action=/win><p>WIN A FREE DAY AT SEA!</p><input name=email value='your e-mail'><input type=image alt=Go></form>"
    #expect(try wordings(form + prize).count == 4)
  }

  @Test func asksWhatAScriptSendsBeforeThePayment() throws {
    let gift = ["Amount", "First name", "Town"].map { "<label>\($0)<input name=\($0)></label>" }
    let payment =
      "<form method=post action=/pay><label>Card<input name=card></label><label>Code<input type=password autocomplete=cc-csc name=code></label><button>Pay</button></form>"
    #expect(
      try wordings(gift.joined() + "<button type=button>Go on</button>" + payment).count == 5)
    #expect(try wordings(gift[0] + payment).count == 2)
  }

  @Test func takesInWhatStandsBesideItsForm() throws {
    let html = """
      <form method=get action=/find><input name=q></form><div>
      <p><label><input type=radio name=k value=a>Person</label><label><input type=radio name=k value=b>Company</label></p>
      \(Self.procedure)<label><input type=checkbox name=terms>I accept the terms</label></div>
      """
    let page = try Reading.page(html)
    #expect(page.questions.count == 4)
    #expect(page.questions.map { $0.fields[0].kind } == [.radio, .text, .text, .checkbox])
  }

  @Test func asksTheOnlyFormThoughAButtonOpensIt() throws {
    let inner =
      "<label>Boat<input name=b></label><label>Length<input name=l></label><div hidden><label>Other<input name=o></label></div>"
    for html in [
      "<form method=post hidden>\(inner)</form>",
      "<form method=post><div class='popup hide'>\(inner)</div></form>",
      "<div style='display:none'><form method=post>\(inner)</form></div>",
    ] {
      let page = try Reading.page("<button type=button>Ask</button>" + html)
      #expect(page.questions.map(\.isConditional) == [false, false, true])
    }
  }

  @Test func asksWhatAModalOfTheFormAsks() throws {
    let modal =
      "<div class=modal id=more><form method=post><label>Make<input name=m></label><button>Save</button></form></div>"
    let open =
      "<form method=post><label>Boat<input name=b></label><button type=button data-bs-target='#more'>More</button><button>Send</button></form>"
    let page = try Reading.page(open + modal)
    #expect(page.questions.map(\.isConditional) == [false, true])
    #expect(try Reading.page(open + modal.replacing("id=more", with: "id=x")).questions.count == 1)
    #expect(
      try Reading.page(open + modal.replacing("class=modal", with: "class='modal show'"))
        .questions.map(\.isConditional) == [false, false])
  }
}
