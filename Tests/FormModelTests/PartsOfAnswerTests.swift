import FormModel
import TestSupport
import Testing

/// Boxes that go on with the question before them, and what words it.
@Suite struct PartsOfAnswerTests {
  private func questions(_ html: String) throws -> [Question] {
    try Reading.page("<form method=post>\(html)<button>OK</button></form>").questions
  }

  private static let lists =
    "<select name=b_month aria-label=b_month><option value=''>--Month--<option>January<option>February</select><select name=b_day aria-label=b_day><option value=''>--Day--<option>1<option>2</select><select name=b_year aria-label=b_year><option value=''>--Year--<option>2001<option>2002</select>"

  @Test(arguments: [
    ("<div><legend>Day of the launch</legend><div>\(lists)</div></div>", "Day of the launch"),
    (
      "<label>When shall we call? <select name=d><option>Today<option>Friday</select> <select name=h><option>10<option>11</select></label>",
      "When shall we call?"
    ),
    (
      "<label>Number<input name=phone1></label> <label>Ext.<input name=x></label>", "Number"
    ),
    (
      "<p>Launched between <input name=a></p><p>and <input name=b></p>", "Launched between"
    ),
    (
      "<div><div>Address</div><div><input name=address1></div><div class=subNote>Street or box</div><div><input name=address2></div><div class=subNote>Flat, floor</div></div>",
      "Address"
    ),
    (
      "<div>Password</div><input type=password name=p> <div>ReConfirm Password</div><input type=password name=p0>",
      "Password"
    ),
    (
      "<label for=m>Date of launch, month</label><select id=m name=l2><option value=''>--Month--<option>January<option>February<option>March<option>April<option>May<option>June<option>July<option>August<option>September<option>October<option>November<option>December</select><label for=y>Date of launch, year</label><select id=y name=l3><option value=''>--Year--<option>2001<option>2002<option>2003<option>2004</select>",
      "Date of launch"
    ),
    (
      "<label for=m>月：</label><input id=m><br><label for=y>年：</label><input id=y>", "月： 年"
    ),
    (
      "<div><label>Filed on</label><input name=date_from></div><div>to</div><div><input name=date_to></div>",
      "Filed on"
    ),
  ])
  func goOn(html: String, wording: String) throws {
    #expect(try questions(html).map(\.wording) == [wording])
  }

  @Test(arguments: [
    "<label>From <input name=date_from></label> <label>to <input name=date_to></label>",
    "<label>Leave <input name=leave></label> <label>to <input name=town></label>",
  ])
  func twoEndsWithoutWordsOverThemAreTwo(html: String) throws {
    #expect(try questions(html).count == 2)
  }

  @Test func aLegendThatAsksForTheNameAsksOnce() throws {
    let group = { (legend: String) in
      "<fieldset><legend>\(legend)</legend><label for=g>First name</label><input id=g name=g><label for=f>Last name</label><input id=f name=f></fieldset>"
    }
    let asked = try questions(group("What is your name?"))
    #expect(asked.map(\.wording) == ["What is your name?"])
    #expect(asked.first?.fields.map(\.autofill) == ["given-name", "family-name"])
    #expect(try questions(group("Your name")).map(\.wording) == ["First name", "Last name"])
    #expect(
      try questions(group("How do you wish to pay?")).map(\.wording) == ["First name", "Last name"])
  }

  @Test(arguments: [
    "<label>Name<span>*</span></label><div><span><input id=f name='n.3'><label for=f>First</label></span> <span><input id=l name='n.6'><label for=l>Last</label></span></div>",
    "<label for=f>Name *</label><div><div><input id=f name='n[first]'><label for=f>First</label></div><div><input id=l name='n[last]'><label for=l>Last</label></div></div>",
    "<p class=label>Name</p><span><input id=f name='n.3'><label for=f>First Name</label></span> <span><input id=l name='n.6'><label for=l>Last Name</label></span>",
  ])
  func captionsBelowBoxesAskNothingByThemselves(html: String) throws {
    let found = try questions(html + "<p><label>Town <input name=t></label></p>")
    #expect(found.map(\.wording) == ["Name", "Town"])
    #expect(found.first?.purpose == "full-name")
    #expect(found.first?.fields.map(\.autofill) == ["given-name", "family-name"])
  }

  @Test func aFileWithoutWordsGoesOnWithTheOneBefore() throws {
    let file = "<span><input type=file name=f></span>"
    let found = try questions(
      "<div><label>Photographs of the boat</label><br>\(file)\(file)</div><div>\(file)</div>")
    #expect(found.map { $0.fields.count } == [2, 1])
    #expect(found.first?.wording == "Photographs of the boat")
  }

  @Test func captionsUnderOtherWordsAskByThemselves() throws {
    let found = try questions(
      "<p>Tell us about the boat</p><span><input id=f name=a><label for=f>First</label></span> <span><input id=l name=b><label for=l>Last</label></span>"
    )
    #expect(found.map(\.wording) == ["First", "Last"])
    let floating = try questions(
      "<h4>Address</h4><p><input id=z name=z><label for=z>Postal code</label></p><p><input id=c name=c><label for=c>Town</label></p>"
    )
    #expect(floating.map(\.wording) == ["Postal code", "Town"])
  }

  @Test(arguments: [
    "<label>E-mail <input type=email name=m></label><div hidden><label>Confirm your e-mail <input type=email name=n></label></div>",
    "<label>E-mail <input name=m></label><div hidden><label>Re-enter e-mail <input name=n></label></div>",
    "<h1>Create an account</h1><label>Password <input type=password name=p></label><div style='display:none'><label>Confirm password <input type=password name=q></label></div>",
    "<label>Contraseña <input type=password name=p></label><label>Reingresar contraseña <input type=password name=q></label>",
    "<label>New password <input type=password name=p></label><label>Verify your new password <input type=password name=q></label>",
  ])
  func theSameOnceMoreIsOneQuestion(html: String) throws {
    let found = try questions(html)
    #expect(found.count == 1 && found.first?.fields.count == 2)
    #expect(found.first?.isConditional == false && found.first?.isConfirmation == true)
  }

  @Test func aPostIsNoExtensionOfAnythingElse() throws {
    let found = try questions(
      "<p><label>Société <input name=a></label></p><p><label>Poste <input name=b></label></p>")
    #expect(found.map(\.wording) == ["Société", "Poste"])
  }

  @Test func choosesAmongTheRowsOfATableOnce() throws {
    let rows = ["First boat", "Second boat", "Third boat"].enumerated().map { place, name in
      "<tr><td><input type=checkbox name=doc\(place)x></td><td>\(name)</td><td>\(place) m</td></tr>"
    }
    let found = try questions("<table>\(rows.joined())</table>")
    #expect(found.count == 1 && found.first?.fields.first?.controls.count == 3)
  }

  @Test(arguments: [
    ("<label>船名 (必須）<input name=a></label>", "船名"),
    ("<label>船名（任意）<input name=a></label>", "船名"),
    (
      "<table><tr><td>Number</td><td><span>It must have between 4 and 8 characters and must not contain spaces.</span><br><input name=a></td></tr></table>",
      "Number"
    ),
  ])
  func areWordedAsOnTheScreen(html: String, wording: String) throws {
    #expect(try questions(html).map(\.wording) == [wording])
  }

  private static func twice(_ box: String) -> String {
    let lines = { (name: String) in
      "<p><label>Name<input name=\(name)n></label></p><p><label>Town<input name=\(name)t></label></p>"
    }
    return lines("a") + "<p><label>\(box) Billing address same as delivery address</label></p>"
      + lines("b")
  }

  @Test func askWhatATickedBoxSparesOnCondition() throws {
    let spared = try questions(Self.twice("<input type=checkbox name=same checked>"))
    #expect(spared.map(\.isConditional) == [false, false, false, true, true])
    #expect(spared.last?.condition?.question == 2)
    let asked = try questions(Self.twice("<input type=checkbox name=same>"))
    #expect(asked.allSatisfy { !$0.isConditional })
  }

  @Test func goOnInTheLineOfAChoice() throws {
    let choices = { (end: String) in
      "<p><input type=radio name=t value=1> Once<br><input type=radio name=t value=2> Again, each\(end)<select name=r><option>Month<option>Quarter</select></p>"
    }
    #expect(try questions(choices(" ")).map(\.fields.count) == [2])
    #expect(try questions(choices("</p><p>")).map(\.fields.count) == [1, 1])
  }

  @Test func endARangeThatTheBlockOfTheFirstCloses() throws {
    let found = try questions(
      "<div><label>From date:</label></div><div><table><caption hidden>Picker</caption><thead hidden><tr><th>Picker</th></tr></thead><tr><td><input name=a></td></tr></table> to </div><div><table><thead hidden><tr><th>Picker</th></tr></thead><tr><td><input name=b></td></tr></table></div>"
    )
    #expect(found.map(\.wording) == ["From date"])
    #expect(found.map(\.fields.count) == [2])
  }
}
