import FormModel
import TestSupport
import Testing

/// What stands visibly with a field words it, whatever the markup ties to it.
@Suite struct WordsBesideTests {
  private func wordings(_ html: String) throws -> [String] {
    try Reading.page("<form method=post>\(html)<button>OK</button></form>").questions.map(\.wording)
  }

  @Test(arguments: [
    "<div><label>Colour of the car</label><div><input name=c></div></div>",
    "<div><div class=label><label>Colour of the car</label></div><div><input name=c></div></div>",
    "<label>Colour of the car</label> <small>*</small><br><input name=c>",
    "<div><label for=c>Colour of the car</label><input name=c></div>",
    "<div><label for=txtColour>Colour of the car</label><input id=ctl00_Main_txtColour name=z></div>",
    "<div><label for=c-1>Colour of the car</label><input id=c-1422 name=z></div>",
    "<div><label>Colour of the car</label><input name=c placeholder='For example, red'></div>",
    "<div><label>Colour of the car</label><span class=error>Fill this in.</span><input name=c></div>",
    "<table><tr><td><label for=zz>Colour of the car</label><td><input name=c><td>One word</table>",
    "<dl><dt>Colour of the car<dd><input name=c></dl>",
    "<table><tr><th>Colour of the car<td><input name=c></table>",
    "<p><strong>Colour of the car</strong></p><p>As on the papers.</p><input name=c>",
    "<p class=label>Colour of the car</p><p>As on the papers.</p><input name=c>",
    "<p>Colour of the car*</p><p><input name=c placeholder='red, blue'></p>",
    "<p><label for=c aria-hidden=true>Colour of the car</label><input id=c></p>",
    "<p><input name=c><label>Colour of the car</label></p>",
    "<h2>Colour of the car</h2><textarea name=c></textarea>",
    "<table><tr><td>Colour of the car<td>Zone</tr><tr><td><input name=c></tr></table>",
    "<label for=c>Colour of the car Colour of the car</label><input id=c>",
    "<span>Colour</span> <span>of the car</span> <input name=c>",
    "<table><tr><td><input name=c><th>Colour of the car</table>",
    "<table><tr><td><select name=c><option>Red<option>Blue</select><th scope=row>Colour of the car</table>",
    "<label for=c>Colour of the car<a href=/help>What's this?</a></label><input id=c>",
    "<p>Colour of the car: (<input name=c>)</p>",
  ])
  func wordsABoxByWhatStandsWithIt(html: String) throws {
    let next = "<p><label for=last>Town</label><input id=last></p>"
    #expect(
      try wordings("<p>Opening hours: Monday to Friday.</p>" + html + "<h2>You</h2>" + next)
        == ["Colour of the car", "Town"])
  }

  @Test(arguments: [
    "<div style='display:none'><input id=c name=url></div><label for=c>Colour of the car</label><input name=z>",
    "<label for=c>Colour of the car</label><select name=z hidden><option>Red<option>Blue</select><div><input id=c role=combobox></div>",
    "<table><tr><td>(*)Colour of the car:<td><input name=z></table>",
    "<p>Tell us everything about the car that you want to leave here, as it stands on its papers!<input name=z placeholder='Colour of the car'><br><input name=y placeholder=Zone></p>",
  ])
  func wordsTheRealBox(html: String) throws {
    #expect(try wordings(html).first == "Colour of the car")
  }

  /// Boxes that say themselves what they are may come before those which have labels.
  @Test func labelsStayWithTheirFieldsAfterBoxesThatNameThemselves() throws {
    let html = """
      <input name=a placeholder="Reference of the flat"><input name=b placeholder="Floor">
      <label>Plan of the flat:</label><input type=file name=c required>
      <label>Photograph of the door:</label><input type=file name=d>
      """
    #expect(
      try wordings(html) == [
        "Reference of the flat", "Floor", "Plan of the flat", "Photograph of the door",
      ])
  }

  /// A `for` that was copied from another label names that one's field: the label is of the field that it
  /// stands with.
  @Test func aCopiedLabelWordsTheFieldThatItStandsWith() throws {
    let before = """
      <div><label for=a>Kind of roof</label><select id=a><option>Flat<option>Steep</select></div>
      <div><label for=b>Height</label><input id=b></div>
      <div><label for=a>Kind of wall</label><select id=c><option>Brick<option>Wood</select></div>
      """
    #expect(try wordings(before) == ["Kind of roof", "Height", "Kind of wall"])
    let after = """
      <label for=n>Colour of the roof</label><input id=m>
      <label for=n>Colour of the wall</label><input id=n>
      """
    #expect(try wordings(after) == ["Colour of the roof", "Colour of the wall"])
  }

  /// Browsers show a further legend as a text.
  @Test func aFurtherLegendWordsWhatFollowsIt() throws {
    let html = """
      <fieldset><legend>About the flat</legend><label for=f>Floor</label><input id=f>
      <label for=g>Stairs</label><input id=g>
      <legend><span>Day of the move</span> <span class=form-hint>For example, 31 3 1980</span></legend>
      <label for=d>Day</label><input id=d name=d><label for=m>Month</label><input id=m name=m>
      <label for=y>Year</label><input id=y name=y></fieldset>
      """
    #expect(try wordings(html) == ["Floor", "Stairs", "Day of the move"])
  }

  @Test func leavesTheLabelOfATestForRobotsToIt() throws {
    let html = """
      <fieldset><legend>Day of the visit</legend><select name=d><option>1<option>2</select></fieldset>
      <div><label for=robots>CAPTCHA</label><div id=robots data-key=x></div></div>
      """
    #expect(try wordings(html) == ["Day of the visit"])
  }

  @Test func leavesTheLabelOfAFrameToIt() throws {
    #expect(
      try wordings(
        "<div><input name=tax></div><div><label>Number of the card</label><div><iframe src=x></iframe></div></div>"
      ) == [""])
  }

  @Test func givesALabelWithACopiedForToTheBoxThatItStandsWith() throws {
    #expect(
      try wordings(
        "<div><label for=a>Colour</label><input id=a name=a></div><div><label for=a>Zone</label><input id=b name=b></div>"
      )
        == ["Colour", "Zone"])
  }

  @Test(arguments: [
    "<label for=c>Colour <span class=badge>Required</span></label>",
    "<label for=c>Colour <em>optional</em></label>",
    "<label for=c>Colour <img src=x alt=Required></label>",
    "<label for=c>Colour - optional</label>", "<label for=c>Colour – facultatif</label>",
    "<label for=c>Colour (required)</label>",
  ])
  func leavesOutMarks(label: String) throws {
    #expect(try wordings(label + "<input id=c>") == ["Colour"])
  }

  @Test(arguments: ["Services required", "Is a permit required", "Well-known, optional"])
  func keepsWordsThatAreNoMarks(label: String) throws {
    #expect(try wordings("<label for=c>\(label)</label><input id=c>") == [label])
  }

  @Test func takesNoComplaintAboutTheBoxBefore() throws {
    let rows = ["First name", "Town"].map {
      "<div><label for=\($0.first ?? "x")>\($0)</label><input name=\($0.count)><span>Please fill this in</span></div>"
    }
    #expect(try wordings(rows.joined()) == ["First name", "Town"])
  }

  @Test func readsLabelsThatStandAfterTheirBoxes() throws {
    #expect(
      try wordings(
        "<fieldset><legend>Card</legend><input name=a><label>Number</label><br><input name=b><label>Name on it</label></fieldset>"
      )
        == ["Number", "Name on it"])
  }

  @Test func leavesTheLegendOfSeveralFieldsToTheGroup() throws {
    #expect(
      try wordings(
        "<fieldset><legend>Your details</legend><label for=x>Name</label><input name=x><p><label for=y>Town</label><input name=y></fieldset>"
      )
        == ["Name", "Town"])
  }

  @Test(arguments: ["-", ")", "0/250", "12,50 €", "slide 1 of 4", "*"])
  func takesNoSignForWords(sign: String) throws {
    #expect(try wordings("<p>\(sign)</p><input name=c placeholder='Your town'>") == ["Your town"])
  }

  @Test(arguments: [
    "<h2>Do you live here?</h2><p>",
    "<div><label>Do you live here?</label><div>",
    "<p>About you.</p><p class=label>Do you live here?</p><p>",
    "<p>About you.</p><h3>Do you live here?</h3><p class=hint>One answer.</p><p>",
    "<table><caption>Do you live here?</caption><tr><td>",
  ])
  func wordsAGroupByWhatStandsJustAbove(start: String) throws {
    let answers =
      "<label><input type=radio name=l> Yes</label> <label><input type=radio name=l> No</label>"
    let found = try Reading.page(
      "<form method=post><p>Opening hours.</p>\(start)\(answers)<button>OK</button></form>"
    ).questions
    #expect(found.map(\.wording) == ["Do you live here?"])
    #expect(found.map { $0.fields.map(\.choices) } == [[["Yes", "No"]]])
  }

  @Test func readsTheWordsAfterALoneBox() throws {
    let boxes = [
      "<input type=checkbox name=a> I agree to the <a href=/t>terms</a> of use",
      "<input type=checkbox name=a><label></label><span>I agree to the terms of use</span>",
    ]
    for box in boxes {
      #expect(try wordings("<p>\(box)</p>") == ["I agree to the terms of use"])
    }
    #expect(
      try wordings(
        "<table><tr><td><input type=checkbox name=a><td>I agree to the terms of use</table>")
        == ["I agree to the terms of use"])
  }

  @Test func takesNoComplaintForTheWordsOfALoneBox() throws {
    #expect(
      try wordings(
        "<div><div>I agree to the terms</div><div><label><input type=checkbox name=a><span></span></label></div><div>You have to agree</div></div>"
      ) == ["I agree to the terms"])
  }

  @Test func givesALabelToTheNextBoxWhereTheOneBeforeHasWords() throws {
    #expect(
      try wordings(
        "<div><span><input type=checkbox name=a> Call me</span><label>Town</label><input name=t></div>"
      ) == ["Call me", "Town"])
  }

  @Test func readsNothingFromBeforeTheForm() throws {
    let page = try Reading.page(
      "<p>Opening hours: Monday to Friday</p><form method=post><input name=a><button>OK</button></form>"
    )
    #expect(page.questions.map(\.wording) == [""])
  }

  @Test func whatStandsInBracketsAfterTheWordsHelps() throws {
    let asked = try Reading.page(
      "<form method=post><label>Reminder: (no numbers)*<input name=a></label><label>Pay by card. (None is needed for a loan.)<input name=b></label><label>Boats (since 2010)<input name=c></label><button>OK</button></form>"
    ).questions
    #expect(asked.map(\.wording) == ["Reminder", "Pay by card.", "Boats (since 2010)"])
    #expect(asked.map(\.hint) == ["no numbers", "None is needed for a loan.", ""])
  }

  @Test func whatStandsInBracketsOverBoxesWordsNone() throws {
    #expect(
      try wordings(
        "<p>(It must be the number that your bank knows.)</p><label for=a>Day phone</label><input id=a name=t1 size=3><input name=t2 size=3><input name=t3 size=4>"
      ) == ["Day phone"])
  }

  @Test func aWayToLogInWordsNoFile() throws {
    let start = "<p>Photograph of the boat</p><p>Or sign in with</p>"
    #expect(try wordings(start + "<input type=file name=f>") == ["Photograph of the boat"])
    #expect(try wordings("<p>Or sign in with</p><input type=file name=f>") == [""])
  }
}
