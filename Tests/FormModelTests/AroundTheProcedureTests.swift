import FormModel
import TestSupport
import Testing

/// What stands around the questions that people came for, inside or outside of their form.
@Suite struct AroundTheProcedureTests {
  private func wordings(_ html: String) throws -> [String] {
    try Reading.page(html).questions.filter { !$0.isConditional }.map(\.wording)
  }

  private static let boxes = (1...6).map { "<label>Line \($0)<input name=l\($0)></label>" }.joined()
  private static let lines = (1...6).map { "Line \($0)" }

  @Test func leavesOutWhatTheFormOfAWholePageDoesNotSend() throws {
    #expect(
      try wordings(
        "<form method=post><label>Ship to<select><option>AK<option>AL</select></label><h1>Mooring</h1>\(Self.boxes)<button>Send</button><label>News<input placeholder='Your e-mail'></label></form>"
      ) == Self.lines)
  }

  @Test func asksWhatAScriptSendsAmongTheRest() throws {
    #expect(
      try wordings(
        "<form method=post><label>Title<select><option>Ms<option>Mr</select></label>\(Self.boxes)<button>Send</button></form>"
      ) == ["Title"] + Self.lines)
  }

  @Test func asksForThePaymentThatAScriptSends() throws {
    #expect(
      try wordings(
        "<form method=post>\(Self.boxes)<button>Send</button></form><form><label>Card number<input name=c></label><label>Expiry<input name=e></label><label>CVV<input name=v></label></form>"
      ) == Self.lines + ["Card number", "Expiry", "CVV"])
  }

  @Test func leavesOutTheSearchOfTheSiteInTheSameForm() throws {
    #expect(
      try wordings(
        "<form method=post><div><input name='ctl$SearchBox$q'><input type=submit value=Go></div><h1>Mooring</h1><label>Name of the boat<input name=b></label><label>Length<input name=l></label><button>Send</button></form>"
      ) == ["Name of the boat", "Length"])
  }

  @Test func leavesOutTheChoiceOfCookies() throws {
    #expect(
      try wordings(
        "<h1>Log in</h1><form method=post><label>User<input name=u></label><label>Password<input type=password name=p></label><button>Log in</button></form><div id=onetrust-pc-sdk><label><input type=checkbox name=a> Analytics</label><label><input type=checkbox name=b> Advertising</label></div>"
      ).isEmpty)
  }

  @Test func leavesOutTheListsOfLanguages() throws {
    let list =
      "<div class=gtranslate-switcher><button class=gtranslate-toggle aria-haspopup=listbox aria-expanded=false>English</button></div>"
    #expect(try wordings("<h1>Opinions</h1>\(list)\(list)<p>All opinions.</p>").isEmpty)
  }

  @Test func leavesOutAHelperThatIsSentNowhere() throws {
    #expect(
      try wordings(
        "<h1>Register a boat</h1><form method=post action=/b><label>Name of the boat<input name=b></label><label>Length<input name=l></label><button>Send</button></form><form><label>A word<input name=w></label><label>Another word<input name=x></label></form>"
      ) == ["Name of the boat", "Length"])
  }

  @Test func leavesOutAListThatLeadsToAPage() throws {
    #expect(
      try wordings(
        "<h1>Mooring</h1><form method=post action=/go><select name=page><option>Highlights<option>Our harbour</select><input type=image alt=OK></form><form method=post action=/b><label>Name of the boat<input name=b></label><label>Length<input name=l></label><button>Send</button></form>"
      ) == ["Name of the boat", "Length"])
  }

  @Test(arguments: [
    "<h1>Sign in</h1><form><label>E-mail<input type=email name=who></label><input type=password name=hidden aria-hidden=true tabindex=-1><button>Next</button></form>",
    "<h1>Sign in</h1><form method=post><label>E-mail<input name=email></label><label>Password<input name=password type=text></label><button>Sign in</button></form>",
  ])
  func knowsALogInThatShowsNoPasswordBox(html: String) throws {
    #expect(try wordings(html).isEmpty)
  }

  @Test func takesAnAddressListOfNamesForNews() throws {
    let form = { (more: String) in
      "<form><label>First name<input name=FNAME></label><label>Last name<input name=LNAME></label><label>E-mail<input type=email name=EMAIL></label>\(more)<button>Join</button></form>"
    }
    #expect(try wordings(form("")).isEmpty)
    #expect(try wordings(form("<label>Phone number<input name=PHONE></label>")).count == 4)
  }

  @Test func asksForATelephoneNumberWhereNewsIsSentByIt() throws {
    #expect(
      try wordings(
        "<p>Sign up for news</p><form method=post><label>E-mail<input name=email></label><label>Phone number<input name=phone></label><button>Sign up</button></form>"
      ) == ["E-mail", "Phone number"])
  }

  @Test func filtersNothingWhereThereIsNoList() throws {
    let boxes =
      "<fieldset><legend>Sort by</legend><label><input type=radio name=s value=1> Title</label><label><input type=radio name=s value=2> Date</label></fieldset>"
    #expect(try wordings(boxes) == ["Sort by"])
    #expect(try wordings("<h1>Boats</h1><a href=/1>One</a>" + boxes).isEmpty)
  }

  @Test func ticksThatAScriptDrawsBelowAPasswordAskNothing() throws {
    #expect(
      try wordings(
        "<h1>Create an account</h1><form method=post><label>E-mail<input type=email name=m></label><label>Password<input type=password name=p></label><ul><li><span role=checkbox aria-checked=false></span>8 letters</li><li><span role=checkbox aria-checked=false></span>1 digit</li></ul><button>Create account</button></form>"
      ) == ["E-mail", "Password"])
  }

  @Test func leavesOutATrapToldByItsClass() throws {
    #expect(
      try wordings(
        "<form method=post><label>Name of the boat<input name=b></label><input class=input-honey name=url><button>Send</button></form>"
      ) == ["Name of the boat"])
  }

  @Test func knowsTheOtherDoorOfALogIn() throws {
    let door = { (more: String) in
      "<form method=post>User <input name=user>\(more)Password <input type=password name=pass><select name=skin><option>Blue<option>Red</select><input type=image></form>"
    }
    let doors =
      door("<select name=domain><option>a.example<option>b.example</select>")
      + door("@<input name=domain>")
    #expect(try wordings(doors).isEmpty)
    #expect(
      try wordings(
        doors
          + "<h2>Create an account</h2><form method=post><label>User<input name=user></label><label>Street<input name=street></label><label>Password<input type=password name=pass></label><button>Sign up</button></form>"
      ) == ["User", "Street", "Password"])
  }

  @Test func takesForNewsWhatTheTextBelowItsBoxesSaysSo() throws {
    let boxes =
      "<label>First name<input name=n></label><label>E-mail<input type=email name=m></label>"
    #expect(
      try wordings(
        "<form method=post>\(boxes)<p>By submitting you agree to be on our email list.</p><button>Submit</button></form>"
      ).isEmpty)
    #expect(
      try wordings(
        "<form method=post>\(boxes)<p>We answer within a day.</p><button>Submit</button></form>"
      ).count == 2)
  }

  @Test func asksWhatIsMoreThanNewsNeed() throws {
    #expect(
      try wordings(
        "<form><label>Email address<input type=email name=EMAIL></label><label>Postal Code<input name=MMERGE5></label><button>Subscribe</button></form>"
      ) == ["Email address", "Postal Code"])
    let form = { (more: String) in
      "<form class=newsletter><label>Email address<input type=email name=m></label>\(more)<button>Subscribe</button></form>"
    }
    let list = "<option>One<option>Two</select></label>"
    #expect(
      try wordings(form("<label>Country<select name=c>" + list)) == ["Email address", "Country"])
    #expect(try wordings(form("<label>Language<select name=c>" + list)).isEmpty)
    #expect(try wordings(form("<label>How often<select name=c>" + list)).isEmpty)
  }

  @Test func leavesOutAFinderThatALinkSends() throws {
    #expect(
      try wordings(
        "<title>My account</title><h2>Give a gift</h2><form action='javascript:;'><input title='First name'><input title='Last name'><a href='#'>Find a registry</a></form>"
      ).isEmpty)
  }

  @Test func leavesOutThreeBoxesThatNothingSends() throws {
    #expect(
      try wordings(
        "<form method=post action=/b>\(Self.boxes)<button>Send</button></form><form><label>A word<input name=w></label><label>Another word<input name=x></label><label>A third word<input name=y></label></form>"
      ) == Self.lines)
  }

  @Test(arguments: [
    "<div><p>Our news</p><input name=mail placeholder='Your e-mail'><button>Subscribe</button></div>",
    "<div class=newsletter><label>E-mail<input type=email name=who></label><input type=submit value=OK></div>",
    "<div id=newsletter-box><input type=email name=who><label><input type=checkbox name=ok> I am an adult</label><input type=image alt=OK></div>",
  ])
  func leavesOutASubscriptionInsideTheForm(box: String) throws {
    #expect(
      try wordings("<form method=post>\(Self.boxes)<button>Send</button>\(box)</form>")
        == Self.lines)
    // Its button is the one that sends all.
    #expect(try wordings("<form method=post>\(Self.boxes)\(box)</form>").count > 6)
  }

  @Test func asksForTheAddressBesideAButtonThatLooksItUp() throws {
    #expect(
      try wordings(
        "<form method=post>\(Self.boxes)<div><label>E-mail<input type=email name=who></label><button type=button>Check</button></div><button>Send</button></form>"
      ) == Self.lines + ["E-mail"])
  }

  @Test func leavesOutExamplesOfFormsBesideTheOneThatIsSent() throws {
    let example =
      "<form action='#'><label>A word<input name=w></label><label>A choice<select name=x><option>Red<option>Blue</select></label><button>Submit</button></form>"
    let sent = { (method: String) in
      "<form method=\(method) action=/b>\(Self.boxes)<button>Send</button></form>"
    }
    #expect(try wordings(example + sent("post")) == Self.lines)
    #expect(try wordings(example + sent("get")).count == 8)
    // A script sends it.
    let shipping = example.replacing("action='#'", with: "onsubmit='go()'")
    #expect(try wordings(shipping + sent("post")).count == 8)
  }

  @Test func leavesOutABoxWhoseButtonSearchesTheSite() throws {
    #expect(
      try wordings(
        "<form method=post><div><input name='ctl$txtQuery'><input type=image name='ctl$btnSearch'></div><h1>Mooring</h1><label>Name of the boat<input name=b></label><label>Length<input name=l></label><button>Send</button></form>"
      ) == ["Name of the boat", "Length"])
  }

  @Test(arguments: [
    "<select name=country onchange='window.document.location.href = this.value'><option>Germany<option value='/fr'>France</select><p><button type=button>Menu</button></p>",
    "<span>Showing <select name=pages onchange=\"self.location.href='?pp='+this.value\"><option>20<option>30</select> a page</span>",
    "<form method=post action=/list>Show # <select name=limit onchange='this.form.submit()'><option>5<option>10</select><a href=/1>First boat</a></form>",
  ])
  func leavesOutAListThatSendsItself(html: String) throws {
    #expect(try wordings("<h1>Boats</h1>" + html).isEmpty)
  }

  @Test(arguments: [
    "<form class='share-form form' method=post><label>To<input name=recipient></label><label>Message<textarea name=share_message></textarea></label><label>Your e-mail address<input type=email name=e></label><button>Send</button></form>",
    "<form method=post action=/track><label>Track my order<input name=o></label><button>Go</button></form>",
    "<form method=post action=/list><label>Harbour<select name=ddlFilterHarbour><option>East<option>West</select></label><label>Since<input name=txtFilterSince></label><a href=/1>First boat</a></form>",
  ])
  func leavesOutWhatSharesTracksAndFilters(html: String) throws {
    #expect(try wordings("<h1>Boats</h1>" + html).isEmpty)
  }

  @Test func asksForAPasswordThatTheCodeCallsNew() throws {
    #expect(
      try wordings(
        "<h1>Forgotten password</h1><form method=post action=/1><input type=email name=email placeholder='E-mail address'><button>Submit</button></form><form method=post action=/2><input type=password id=new-password name=password placeholder=Password><button>Submit</button></form>"
      ) == ["E-mail address", "Password"])
  }

  @Test func asksForAChoiceThatAButtonSends() throws {
    #expect(
      try wordings(
        "<h1>Mooring</h1><form method=post action=/b><label>Harbour <select name=h onchange='this.form.submit()'><option>East<option>West</select></label><button>Continue</button></form>"
      ) == ["Harbour"])
  }

  @Test func leavesOutASearchThatOnlyItsIdTells() throws {
    #expect(
      try wordings(
        "<h1>Boats</h1><label for=site-search-input>Search…</label><input id=site-search-input><p>All our boats.</p>"
      ).isEmpty)
  }
}
