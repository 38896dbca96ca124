import FormModel
import TestSupport
import Testing

/// The boxes that are there for robots, browsers and scripts.
@Suite struct RobotTrapTests {
  private func controls(_ html: String) throws -> [Control] {
    try Reading.page(
      "<form method=post><p><label>Town<input name=town></label></p>\(html)<p><label>Street<input name=street></label></p><button>OK</button></form>"
    ).controls.filter { $0.notAskedBecause != .button }
  }

  @Test(arguments: [
    "<div><label for=x>Phone</label><input id=x name=i9><div>This field is for validation and should be left unchanged.</div></div>",
    "<p>Leave this field blank: <input name=c></p>",
    "<p><label>Bitte nicht ausfüllen <input name=c></label></p>",
    "<div class=field-hp><label for=w>Website</label><input id=w name='f[hp]'></div>",
    "<div><label for=w>Website</label><input id=w name=url autocomplete=captcha-no-autofill></div>",
    "<div class=my-honeypot><label>Age <input name=age></label></div>",
    "<p><input name=field_hp></p>",
    "<div style='position:absolute;left:-5000px'><input name=b_1f tabindex=-1></div>",
    "<div style='position:absolute;left:-5000px'><label>Fax <input name=fax autocomplete=nope-off tabindex=-1></label></div>",
    "<div style='width:1px;height:1px;overflow:hidden'><label>Fax <input name=fax autocomplete=off></label></div>",
    "<div style='height:0; overflow:hidden'><label>Fax <input name=fax tabindex=-1 autocomplete=nope></label></div>",
    "<label style='display:none'>Deja vacío <input name=_x_honeypot></label>",
    "<p><input type=email name=fakeemailremembered></p>",
    "<div style='position:absolute;left:-5000px'><input name=b_1f></div>",
    "<label for=w>4711</label><input id=w name=apbct__email_id__form_4711 value=4711>",
    "<p><label>Lasciare vuoto questo campo <input name=c></label></p>",
    "<p><input name=f_name title='This field is for validation and should not be changed'></p>",
    "<p><input name=f_name title='Este campo sirve de validación y no debería cambiarse'></p>",
  ])
  func isTrap(html: String) throws {
    #expect(try controls(html).map(\.notAskedBecause) == [nil, .honeypot, nil])
  }

  @Test func takesABareTextForThatOfTheNextBox() throws {
    let page = try Reading.page(
      "<form method=post><input name=town aria-label=Town> Leave this blank: <input name=url> <input name=street aria-label=Street> <button>OK</button></form>"
    )
    #expect(page.controls.filter { $0.notAskedBecause == .honeypot }.map(\.name) == ["url"])
  }

  @Test func asksForAPasswordThatAScriptSends() throws {
    let named = ["Colour", "Length", "Mast", "Sail", "Port", "Crew"].map {
      "<label>\($0) <input name=\($0)></label>"
    }
    let password = "<table><tr><td>Password:<td><input type=password id=p></table>"
    let asked = try controls(named.joined() + password).filter { $0.notAskedBecause == nil }
    #expect(asked.contains { $0.id == "p" })
  }

  @Test func asksNoLogInThatCatchesWhatBrowsersFillIn() throws {
    let decoys = "<div><input type=email><input type=password></div>"
    #expect(try controls(decoys).map(\.notAskedBecause) == [nil, .tool, .tool, nil])
    let worded = "<p>E-mail <input type=email></p><p>Password <input type=password></p>"
    #expect(try controls(worded).map(\.notAskedBecause) == [nil, nil, nil, nil])
    let labelled =
      "<label>Number</label><div><input data-card=number></div><label>Code</label><div><input type=password></div>"
    #expect(try controls(labelled).map(\.notAskedBecause) == [nil, nil, nil, nil])
  }

  @Test func asksNoBoxThatALargeFormDoesNotSend() throws {
    let named = ["Town", "Street", "Colour", "Length"].map {
      "<label>\($0) <input name=\($0)></label>"
    }
    #expect(
      try controls(named.joined() + "<p>Look up your partner <input id=partner></p>")
        .filter { $0.notAskedBecause != nil }.map(\.id) == ["partner"])
  }

  @Test(arguments: [
    "<div><h2>Members</h2><label>Name <input name=u></label><label>Password <input type=password name=p></label><button>Log in</button></div>",
    "<table><tr><td><input name=u><input type=password name=p><label><input type=checkbox name=r> Remember me</label><input type=image src=x name=btnLogin></table>",
  ])
  func asksNobodyToLogInInsideAForm(html: String) throws {
    let page = try Reading.page(
      "<form method=post>\(html)<div><label>Town <input name=a></label><label>Street <input name=b></label><label>Colour <input name=c></label><label>Password <input type=password name=n></label><button>Register</button></div></form>"
    )
    #expect(page.questions.map(\.wording) == ["Town", "Street", "Colour", "Password"])
  }

  @Test(arguments: [
    "<textarea name=g-recaptcha-response></textarea>",
    "<label><input type=checkbox> Show password</label>",
    "<span><input type=checkbox> Show password</span>",
    "<input type=checkbox id=togglePasswordVisibility>",
    "<label><input type=checkbox name=set-0-DELETE> Supprimer</label>",
    "<input type=date aria-hidden=true tabindex=-1 name=real>",
    "<input type=checkbox aria-hidden=true tabindex=-1 name=real>",
  ])
  func isTool(html: String) throws {
    #expect(try controls(html).map(\.notAskedBecause) == [nil, .tool, nil])
  }

  @Test(arguments: [
    "<p><label>Website <input name=website></label></p>",
    "<p><input type=text></p>",
    "<p><label>Should the box be left blank? <select name=c><option>Yes<option>No</select></label></p>",
    "<p><label>HP <input name=hp></label></p>",
    "<p><label>Fax <input name=fax autocomplete=nope></label></p>",
    "<p><label><input type=checkbox name=d> Delete my account and everything that belongs to it</label></p>",
    "<p><label>Colour <input name=c tabindex=-1></label></p>",
  ])
  func isAsked(html: String) throws {
    #expect(try controls(html).map(\.notAskedBecause) == [nil, nil, nil])
  }

  @Test func passesABoxThatTheKeyboardPasses() throws {
    let boxes = { (last: String) in
      "<form method=post>"
        + (1...3).map { "<label>Line \($0)<input name=l\($0) tabindex=\($0)></label>" }.joined()
        + "\(last)<button>Send</button></form>"
    }
    let asked = { try Reading.page(boxes($0)).questions.count }
    #expect(try asked("<input placeholder=Expression name=x tabindex=-1>") == 3)
    #expect(try asked("<input placeholder=Expression name=x tabindex=-1 required>") == 4)
    #expect(try asked("<input placeholder=Expression name=x>") == 4)
  }
}
