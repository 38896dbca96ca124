import FormModel
import TestSupport
import Testing

/// Help and marks that stand visibly with a field.
@Suite struct HelpBesideTests {
  private func question(_ html: String) throws -> Question? {
    try Reading.page(
      "<form method=post>\(html)<p><label>Town <input></label></p><button>OK</button></form>"
    )
    .questions.first
  }

  @Test(arguments: [
    "<div><label for=a>Day of the move</label><input id=a><p>For example 31/12/2025</p></div>",
    "<label for=a>Day of the move</label><p>For example 31/12/2025</p><input id=a>",
    "<p><label for=a>Day of the move</label> <input id=a> For example 31/12/2025</p>",
    "<label for=a>Day of the move</label> <input id=a> <small>For example 31/12/2025</small>",
    "<div><div><input id=a><label for=a>Day of the move</label></div><x-hint>For example 31/12/2025</x-hint></div>",
    "<label for=a>Day of the move</label><input id=a><div class=form-text>For example 31/12/2025</div>",
    "<table><tr><td><label for=a>Day of the move</label><td><input id=a><td>For example 31/12/2025</table>",
    "<table><tr><td>Day of the move<td><input name=a><td>For example 31/12/2025</table>",
    "<div><label>Day of the move</label><input name=a><p>For example 31/12/2025</p></div>",
    "<label for=a>Day of the move</label><input id=a><p>For example 31/12/2025</p>",
    "<p><label for=a>Day of the move</label></p><p><input id=a></p><p>For example 31/12/2025</p>",
    "<label for=a>Day of the move</label><br><input id=a><br><span>For example 31/12/2025</span><hr>",
  ])
  func readsHelpThatNothingTies(html: String) throws {
    let found = try #require(try question(html))
    #expect(found.wording == "Day of the move")
    #expect(found.hint == "For example 31/12/2025")
    #expect(found.untiedHelp == "For example 31/12/2025")
    #expect(found.tellsFormat)
  }

  @Test(arguments: [
    "<label for=a>Day of the move</label><p id=h>For example 31/12/2025</p><input id=a aria-describedby=h>",
    "<label for=a>Day of the move <small>For example 31/12/2025</small></label><input id=a>",
    "<p><label for=a>Length</label> <input id=a> m</p>",
    "<div><label for=a>Length</label> <input id=a> <span class=error>Please tell us the length.</span></div>",
    "<div><label for=a>Length</label> <input id=a> <a href=/>Where to find your length</a></div>",
    "<div><p>Length</p><input name=a></div><div><p>Changes to the town</p><span class=form-hint>We will check any change of town</span></div>",
  ])
  func findsNothingUntied(html: String) throws {
    #expect(try question(html)?.untiedHelp == "")
  }

  @Test(arguments: [
    "<label for=a>Client number</label><input id=a><p>It stands on your last bill.</p><label for=b>Zone</label><input id=b>",
    "<label for=a>Kundennummer</label><input id=a><div>Sie steht auf Ihrer Rechnung.</div><label for=b>Zone</label><input id=b>",
    "<p><label for=a>Numéro de client</label></p><p><input id=a></p><p>Il figure sur votre facture.</p><p><label for=b>Zone</label><input id=b></p>",
  ])
  func readsTheSentenceJustBelowABox(html: String) throws {
    let found = try Reading.page("<form method=post>\(html)</form>").questions
    #expect(found.count == 2)
    #expect(found.first?.untiedHelp.hasSuffix(".") == true)
    #expect(found.last?.untiedHelp == "" && found.last?.wording == "Zone")
  }

  @Test(arguments: [
    "<label for=a>Zone</label><input id=a><p>By sending this form you agree to our terms.</p><button>OK</button>",
    "<label for=a>Zone</label><input id=a><p>Your car:</p><label for=b>Colour</label><input id=b>",
    "<label for=a>Zone</label><input id=a><h2>Your car</h2><p>Tell us what it is like.</p><label for=b>Colour</label><input id=b>",
  ])
  func leavesWhatSpeaksOfTheRest(html: String) throws {
    let found = try Reading.page("<form method=post>\(html)</form>").questions
    #expect(found.first?.untiedHelp == "")
  }

  @Test(arguments: [
    "<label for=a>Day of the move</label><input id=a placeholder='__/__/____'>",
    "<label for=a>Day of the move</label><input id=a value='__.__.____'>",
    "<label for=a>Day of the move (__ / __ / ____)</label><input id=a>",
  ])
  func takesBlanksToFillForAFormat(html: String) throws {
    let found = try #require(try question(html))
    #expect(found.wording == "Day of the move")
    #expect(found.tellsFormat)
  }

  @Test(arguments: [
    "<label for=a>Bay * (letter and figure)</label><input id=a>",
    "<label for=a>Bay<span aria-hidden=true> *</span></label><input id=a required>",
    "<label for=a>Bay</label><input id=a required placeholder='Bay*'>",
    "<label for=a>Bay<span aria-hidden=true> *</span></label><input id=a>",
    "<div><label>Bay</label> <small>*</small><br><input name=a></div>",
    "<fieldset><legend>Bay <span aria-hidden=true>*</span></legend><input type=radio name=r required id=y><label for=y>A</label><input type=radio name=r id=n><label for=n>B</label></fieldset>",
  ])
  func seesTheMarkOfACompulsoryAnswer(html: String) throws {
    let found = try #require(try question(html))
    #expect(found.isRequired)
    #expect(found.requiredMark == .sign)
    #expect(found.wording.hasPrefix("Bay") && !found.wording.contains("*"))
  }

  @Test(arguments: [
    "<fieldset><legend><span class=form-required>Bay</span></legend><input type=radio name=r required id=y><label for=y>A</label><input type=radio name=r id=n><label for=n>B</label></fieldset>",
    "<div><div class='label asterisk-right'><label for=a>Bay</label></div><div><input id=a required></div></div>",
  ])
  func cannotTellWhatAStyleSheetDraws(html: String) throws {
    #expect(try question(html)?.requiredMark == .style)
  }

  @Test(arguments: [
    "<label for=a>Day of the move</label><input id=a placeholder='MM/DD/YYYY'>",
    "<label for=a>Bank account</label><input id=a placeholder='FR76 3000 6000'>",
    "<label for=a>Day of the move</label><input id=a class='form-control cfdatepicker'>",
    "<label for=a>Day of the move</label><input id=a class=wpforms-datepicker>",
    "<label for=a>Day of the move</label><div class='input-group date datepicker'><input id=a></div>",
    "<label for=calendar_date>Day of the move</label><input id=calendar_date>",
    "<label for=a>Day</label><input id=a>",
    "<label>Day of the move</label><input placeholder=Day name=d><input placeholder=Year name=y>",
    "<label for=b>Day of the move <span class=hint>DD/MM/YYYY</span></label><input name=a id=a-12>",
    "<label for=a>Day of the move</label><input id=a class='Required ui-portal-date-picker'>",
    "<p>Day of the move</p><select name=mm title=Month><option>January<option>February</select><input name=dd><input name=yyyy>",
  ])
  func seesTheFormatInTheBox(html: String) throws {
    #expect(try question(html)?.tellsFormat == true)
  }

  @Test(arguments: [
    "<label for=a>Day of the move</label><input id=a placeholder='Day of the move'>",
    "<label for=a>Day of the move</label><input id=a class='date-of-the-move form-control'>",
  ])
  func seesNoFormatInWordsSaidAgain(html: String) throws {
    #expect(try question(html)?.tellsFormat == false)
  }

  @Test func takesADateThatIsFilledInForItsFormat() throws {
    #expect(
      try question("<label for=a>Date from</label><input id=a value='10/21/2025'>")?.tellsFormat
        == true)
  }

  @Test(arguments: [
    "<p><label for=a>Length</label> <input id=a> *</p>",
    "<table><tr><td>Length<td><input name=a><td>*</table>",
  ])
  func readsASignAfterTheBox(html: String) throws {
    #expect(try question(html)?.isRequired == true)
  }

  @Test func leavesTheSignOfTheNextBoxToIt() throws {
    let found = try Reading.page(
      "<form method=post><p><label>Town <input name=t></label></p><p>* <label>Length <input name=l></label></p><button>OK</button></form>"
    )
    #expect(found.questions.first?.isRequired == false)
  }

  @Test(arguments: ["facultatief", "opcional", "facoltativo", "freiwillig", "optional"])
  func readsThatAnAnswerMayBeLeftOut(word: String) throws {
    let found = try #require(try question("<label for=a>Bay (\(word))</label><input id=a>"))
    #expect(found.wording == "Bay")
    #expect(found.isMarkedOptional)
  }

  @Test(arguments: [
    "<label for=a>Message</label> <textarea id=a></textarea> <span>Caractères restants : 4000</span>",
    "<label for=a>Message</label> <textarea id=a></textarea> <span>0/250</span>",
    "<label for=a>Message</label> <textarea id=a aria-describedby=c></textarea> <p id=c>4000 characters left</p>",
    "<label for=a>Message</label><p>Il vous reste 500 caractères</p><textarea id=a></textarea>",
    "<label for=a>Message <span>0/250</span></label> <textarea id=a></textarea>",
  ])
  func takesNoCounterForHelpNorForWords(html: String) throws {
    let question = try #require(Reading.page("<form>\(html)</form>").questions.first)
    #expect(question.hint.isEmpty)
    #expect(question.untiedHelp.isEmpty)
    #expect(question.wording == "Message")
  }

  @Test func takesALimitForHelp() throws {
    let page = try Reading.page(
      "<form><label for=a>Message</label> <textarea id=a></textarea> <p>You can write up to 500 characters.</p></form>"
    )
    #expect(page.questions.map(\.hint) == ["You can write up to 500 characters."])
  }

  @Test(arguments: [
    "<p><label for=a>Numéro fiscal</label> <input id=a> <a href=/aide>Où trouver mon numéro fiscal ?</a></p>",
    "<p><label for=a>Reference</label> <input id=a> <button type=button>Where do I find this?</button></p>",
    "<p><label for=a>Reference</label> <input id=a></p><details><summary>Where to find this</summary><p>On your bill.</p></details>",
  ])
  func opensWhereAnAnswerIsFound(html: String) throws {
    let questions = try Reading.page(
      "<form>\(html)<p><label for=b>Town</label> <input id=b></p></form>"
    ).questions
    #expect(questions.map(\.hint.isEmpty) == [false, true])
    #expect(questions.allSatisfy { $0.untiedHelp.isEmpty })
  }

  @Test(arguments: ["123", "ex. : 75001", "e.g. Paris", "06 12 34 56 78"])
  func takesNoExampleForWords(placeholder: String) throws {
    let page = try Reading.page("<form><p><input name=i placeholder='\(placeholder)'></p></form>")
    #expect(page.questions.map(\.wording) == [""])
  }
}
