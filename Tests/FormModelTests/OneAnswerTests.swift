import FormModel
import TestSupport
import Testing

/// One answer may take several boxes, lists or ticks.
@Suite struct OneAnswerTests {
  private func questions(_ html: String) throws -> [Question] {
    try Reading.page("<form method=post>\(html)<button>OK</button></form>").questions
  }

  /// Boxes of the telephone number at which people are called by day are no date.
  @Test func severalDaysAreNoDate() throws {
    let boxes = (1...3).map { "<input name=dayPhonePart\($0) title='Day phone' maxlength=4>" }
    let found = try questions(
      "<div><label for=a>Day phone</label><input id=a name=dayPhonePart0 title='Day phone'>"
        + boxes.joined() + "</div>")
    #expect(found.count == 1 && found.allSatisfy(\.dateParts.isEmpty))
  }

  private static func boxes(_ names: [String]) -> String {
    names.enumerated().map { place, name in
      "<div><input type=checkbox id=b\(place) name='\(name)'><label for=b\(place)>Zone \(place)</label></div>"
    }.joined()
  }

  @Test(arguments: [
    "<h2>Zones</h2>" + boxes(["north", "south", "east"]),
    "<p class=label>Zones</p>" + boxes(["north", "south", "east"]),
    "<p>Zones:</p>" + boxes(["north", "south"]),
    "<div><label>Zones</label>" + boxes(["north", "south"]) + "</div>",
    "<div><label for=z>Zones</label><div><input type=hidden id=z name=z>"
      + boxes(["north", "south"])
      + "</div></div>",
    "<div>Zones</div>" + boxes(["input_7.1", "input_7.2"]),
    "<div>Zones</div>" + boxes(["list$0", "list$1"]),
    "<div>Zones</div>" + boxes(["zones_1", "zones_2"]),
    "<div><label>Zones</label><div><input type=checkbox name=z[] id=p><label for=p>I agree to receive the newsletter of the north</label><input type=checkbox name=z[] id=q><label for=q>I agree to receive the newsletter of the south</label></div></div>",
    "<div>Zones</div>" + boxes(["zones[0]", "zones[1]"]),
    "<fieldset><legend>Zones</legend>" + boxes(["north", "south"])
      + "<label>Other, please specify <input name=other></label></fieldset>",
    "<table><tr><td>Zones<td><table><tr><td><input type=checkbox name=p$0><td>North<tr><td><input type=checkbox name=p$1><td>South</table></table>",
  ])
  func joinsCheckBoxesUnderOneWording(html: String) throws {
    #expect(try questions(html).map(\.wording) == ["Zones"])
  }

  @Test(arguments: [
    "<h2>Before you send</h2>"
      + [
        "I agree to the terms of use", "I agree to receive offers by e-mail",
        "I accept the privacy policy",
      ]
      .map { "<p><label><input type=checkbox name=c> \($0)</label></p>" }.joined(),
    "<p>Cars: <label><input type=checkbox name=car> I own a car</label></p><h2>Animals</h2><p><label><input type=checkbox name=dog> I own a dog</label></p>",
    "<p><input type=checkbox name='p[car]' id=c><label for=c>Car</label><p>You may also choose:<p><input type=checkbox name='p[dog]' id=d><label for=d>Dog</label>",
  ])
  func keepsOtherCheckBoxesApart(html: String) throws {
    #expect(try questions(html).count > 1)
  }

  @Test(arguments: [
    "<div><label for=y>Day of the move</label><select id=d name='p[day(3i)]'><option>1<option>2</select><select name='p[day(2i)]'><option>January</select><select id=y name='p[day(1i)]'><option>2025</select></div>",
    "<table><tr><td>Day of the move<td><select name=moveDay><option>1</select> <select name=moveMonth><option>1</select> <select name=moveYear><option>2025</select></table>",
    "<div><label>Day of the move</label><div><input name=dd size=2> / <input name=mm size=2> / <input name=yyyy size=4></div></div>",
    "<label for=a>Day of the move</label><p><label for=a>Day</label> <input id=a name=x> <label for=b>Month</label> <input id=b name=y> <label for=c>Year</label> <input id=c name=z></p>",
    "<table><tr><td>Day of the move<td>Day <select name=d><option>1<option>2</select> Month <select name=m><option>1<option>2</select> Year <select name=y><option>2025<option>2026</select></table>",
    "<p>Day of the move</p><label>Giorno <input name=a></label><label>Mese <input name=b></label><label>Anno <input name=c></label>",
    "<fieldset><legend>Day of the move</legend><label for=t>Tag</label><input id=t name=t><label for=m>Monat</label><input id=m name=m><label for=j>Jahr</label><input id=j name=j></fieldset>",
  ])
  func joinsTheBoxesOfADate(html: String) throws {
    let found = try questions(html)
    #expect(found.map(\.wording) == ["Day of the move"])
    #expect(found.map(\.fields.count) == [3])
  }

  @Test func takesTheNamesOfDateBoxesForTheirFormat() throws {
    let found = try questions(
      "<fieldset><legend>Day of birth</legend><label>Day <input name=x></label><label>Month <input name=y></label><label>Year <input name=z></label></fieldset>"
    )
    #expect(found.map(\.tellsFormat) == [true])
  }

  @Test(arguments: [
    "<div role=group aria-labelledby=l><div id=l>Membership number (required)</div><input name=a size=3 title='First 3 digits'> - <input name=b size=2 title='Next 2 digits'> - <input name=c size=4 title='Last 4 digits'></div>",
    "<table><tr><td>Membership number<td>(<input name=a maxlength=3>) <input name=b maxlength=3> - <input name=c maxlength=4></table>",
  ])
  func joinsTheBoxesOfACode(html: String) throws {
    let found = try questions(html)
    #expect(found.map(\.wording) == ["Membership number"])
    #expect(found.map(\.fields.count) == [3])
  }

  @Test func joinsANumberedListAfterABoxForAllOfIt() throws {
    let list = (0..<4).map {
      "<td><input type=checkbox id=c\($0) name=list$\($0)><label for=c\($0)>Zone \($0)</label>"
    }
    let found = try questions(
      "<input type=checkbox id=a name=all><label for=a>All zones</label><table><tr>\(list.joined())</table>"
    )
    #expect(found.map { $0.fields[0].controls.count } == [1, 4])
  }

  @Test(arguments: [
    "<label>Senha <input type=password name=a></label><label>Redigitar senha <input type=password name=b></label>",
    "<label>パスワード <input type=password name=a></label><input type=checkbox name=show-password id=s><label for=s>見る</label><label>パスワード(確認) <input type=password name=b></label>",
    "<label>Password <input type=password name=a></label><input type=checkbox id=togglePassword><label>Confirm it <input type=password name=b></label>",
  ])
  func joinsAPasswordAndItsTwin(html: String) throws {
    #expect(try questions(html).map(\.fields.count) == [2])
  }

  @Test func joinsALineWithoutWordsToTheOneBefore() throws {
    let found = try questions(
      "<p><label for=a>Address</label><input id=a name=address1></p><p><input name=address2></p><p><label for=r>From, to</label><input id=r name=r_0><input name=r_1></p>"
    )
    #expect(found.map(\.wording) == ["Address", "From, to"])
  }

  @Test func joinsTheBoxOfTheLastAnswerToItsList() throws {
    let found = try questions(
      "<p><label for=q>Secret question</label><select id=q name=q><option>Name of your first boat<option>Enter your own question</select><input name=own placeholder='Enter your own question'></p><p><label for=a>Answer</label><input id=a name=a></p>"
    )
    #expect(found.map(\.wording) == ["Secret question", "Answer"])
  }

  @Test func joinsTheListOfStatesToItsTown() throws {
    let list = { (choices: [String]) in
      "<select name=s>\(choices.map { "<option>\($0)" }.joined())</select>"
    }
    let line = "<p>Town / land / zip<br><input name=town size=9> # <input name=zip size=5></p>"
    let found = { (choices: [String]) in
      try questions(line.replacing("#", with: list(choices)))
    }
    #expect(try found((10...60).map { "S\($0)" }).map(\.wording) == ["Town / land / zip"])
    #expect(try found((10...60).map { "Country \($0)" }).count > 1)
  }

  @Test func joinsHourMinuteAndHalfOfTheDay() throws {
    let found = try questions(
      "<p>Time of arrival <select name=hour><option>1</select><select name=minute><option>00</select><select name=half><option>AM<option>PM</select></p>"
    )
    #expect(found.count == 1)
  }

  @Test func tellsTheAnswersOfATableApart() throws {
    let cells = ["1", "2"].map {
      "<td><input type=checkbox id=c\($0)x aria-labelledby='l\($0) w d\($0)'><label id=l\($0) for=c\($0)x>Attend</label>"
    }
    let found = try questions(
      "<table><tr><td><th id=d1>Monday<th id=d2>Tuesday<tr><th id=w>Pottery\(cells.joined())</table>"
    )
    #expect(
      found.flatMap { $0.fields.flatMap(\.choices) } == [
        "Attend Pottery Monday", "Attend Pottery Tuesday",
      ])
  }

  @Test(arguments: [
    "<fieldset><legend>Name</legend><p><input name=f id=f><label for=f>First</label></p><p><input name=l id=l><label for=l>Last</label></p></fieldset>",
    "<fieldset><legend>Patient name</legend><label>First <input name=f></label><label>Last <input name=l></label></fieldset>",
    "<fieldset><legend>Address</legend><label>Street <input name=street></label><label>City <input name=city></label><label>ZIP code <input name=zip></label></fieldset>",
    "<fieldset><legend>Address</legend><p><input name=s id=s><label for=s>Street address</label></p><p><input name=c id=c><label for=c>City</label></p><p><input name=z id=z><label for=z>ZIP code</label></p></fieldset>",
    "<fieldset><legend>Email</legend><p><input name=e id=e><label for=e>Enter email</label></p><p><input name=f id=f><label for=f>Confirm email</label></p></fieldset>",
    "<p><label for=r>Price</label> <input type=range id=r name=low> <input type=range name=high></p>",
    "<label for=p>Password</label><input id=p type=password name=password><label for=q>Once more please</label><input id=q type=password name=password2>",
    "<h2>Enter your code</h2><input aria-label='1 of 2' maxlength=1 name=a><input aria-label='2 of 2' maxlength=1 name=b>",
    "<p>Date of birth<p><input aria-label='Enter the day of your birth'> <select aria-label='Select your month of birth'><option>January<option>February</select> <input aria-label='Enter the year of your birth'>",
    "<p>Ora: <input name=ora size=2> : <input name=minuti size=2></p>",
    "<p>Phone: <select name=c><option>+32<option>+33</select> <input type=tel name=n></p>",
    "<label for=a>Passwort</label><input id=a type=password name=eins><label for=b>Passwort wiederholen</label><input id=b type=password name=zwei>",
    "<label for=a>Nuova password</label><input id=a type=password name=x><label for=b>Conferma nuova password</label><input id=b type=password name=y>",
    "<label>Gültig bis Monat <input name=c3></label><label>Gültig bis Jahr <input name=c4></label>",
    "<div><label for=name>Name</label><div id=name><input title='First name' name=f><input title='Last name' name=l></div></div>",
  ])
  func joinsTheOtherPartsOfOneAnswer(html: String) throws {
    let wordings = try questions(html).map(\.wording)
    #expect(wordings.count == 1, "\(wordings)")
  }

  @Test(arguments: [
    "<fieldset><legend>Your details</legend><label>First name <input name=f></label><label>Last name <input name=l></label></fieldset>",
    "<fieldset><legend>Nom et prénom</legend><label>Prénom <input name=f></label><label>Nom <input name=l></label></fieldset>",
    "<fieldset><legend>Name</legend><label>First <input name=f></label><label>Colour of the car <input name=l></label></fieldset>",
    "<label>Home telephone, with the dial code of the region <input name=a></label><label>Telephone at work <input name=b></label>",
    "<table><tr><td><label for=phone>Telephone</label><td><input name='x.phone'> <label for=kind>Kind of telephone</label> <span><select name=k><option>Home<option>Work</select></span></table>",
    "<label>Photo <input type=file name=a></label><label>Plan <input type=file name=b></label>",
    "<label>Title <select name=t><option>Mr<option>Ms</select></label><label>Colour <input name=c></label>",
  ])
  func keepsOtherFieldsApart(html: String) throws {
    #expect(try questions(html).count == 2)
  }

  @Test(arguments: [
    "<fieldset><legend>Height</legend><input id=f size=2><label for=f>ft</label> <input id=i size=2><label for=i>in</label></fieldset>",
    "<fieldset><legend>Height</legend><label>From <input type=number name=a></label><label>To <input type=number name=b></label></fieldset>",
    "<fieldset><legend>Height</legend><label>Minimum <input name=a></label><label>Maximum <input name=b></label></fieldset>",
    "<fieldset><legend>Height</legend><label>Dial code <select name=c><option>+32<option>+33</select></label><label>Number <input type=tel name=n></label></fieldset>",
    "<fieldset><legend>Height</legend><label>Hour <input name=hour></label><label>Minute <input name=minute></label><select aria-label='AM or PM'><option>AM<option>PM</select></fieldset>",
    "<fieldset><legend>Height</legend><input maxlength=1 aria-label='Digit 1'><input maxlength=1 aria-label='Digit 2'></fieldset>",
    "<div><h3>Height</h3><div><label>Date <input type=date name=a></label><label>Time <input type=time name=b></label></div></div>",
    "<label for=h>Height</label><input id=h name=h> <select aria-label=Unit name=u><option>cm<option>in</select>",
    "<label for=b>Height</label> <input name=a size=3> <input id=b name=b>",
    "<p><label for=height>Height</label> <input name=size> <input name=height></p>",
    "<label>Height <input name=a1></label><label>Height <input name=a2></label>",
    "<label for=c3>Height</label><input id=c3><label for=c4>Height</label><input id=c4>",
    "<fieldset><legend>Height</legend><label><input type=radio name=r>Low</label><label><input type=radio name=r>Other</label><input name=o aria-label='Other height'></fieldset>",
    "<fieldset><legend>Height</legend><label><input type=checkbox name=a>Low</label><label><input type=checkbox name=b>Other</label><textarea name=o></textarea></fieldset>",
    "<div><label for=t>Height</label><div role=combobox title='France: +33' tabindex=0></div><input type=tel id=t></div>",
    "<label for=h>Height</label><select id=h name=height><option>Low<option>High</select><div><input name=heightOther></div>",
    "<p>Height</p><div><input name='h[]'></div><div><input name='h[]'></div>",
    "<h2>Height</h2><h3>Select all that apply</h3>" + boxes(["a", "b", "c"]),
    "<h3>Height</h3><label for=a>File 1</label><input type=file id=a name=a><label for=b>File 2</label><input type=file id=b name=b>",
    "<div><label>Height</label><div><p><input id=f name=f><label for=f>First</label></p></div></div>",
  ])
  func wordsThePartsByWhatStandsOverThem(html: String) throws {
    #expect(try questions(html).map(\.wording) == ["Height"])
  }

  @Test(arguments: [
    "<label for=z>ZIP code</label><input id=z name=zip> <select name=land>\((1...40).map { "<option>Land \($0)" }.joined())</select>",
    "<fieldset><legend>Stay</legend><label>From <input name=a></label><label>Colour <input name=b></label></fieldset>",
    "<label>Day of arrival <input type=date name=a></label><p>Then</p><label>Day of leaving <input type=date name=b></label>",
    "<label>Day <input type=date name=a></label><label>Day <input type=date name=b></label>",
    "<fieldset aria-label='Nom et prénom'><label>Nom <input name=l></label><label>Prénom <input name=f></label></fieldset>",
    "<p><label><input type=checkbox name='c[]'> Ich akzeptiere die Nutzungsbedingungen.</label></p><p><label><input type=checkbox name='c[]'> Ich habe die Datenschutzerklärung gelesen.</label></p>",
    "<h2>After that</h2><p><label><input type=checkbox name=c1> Please call me if you need to know more.</label></p><p><label><input type=checkbox name=c2> Please send an answer to my message.</label></p>",
  ])
  func keepsAnswersApart(html: String) throws {
    #expect(try questions(html).count == 2)
  }

  @Test func takesWhatAScriptClearsForWords() throws {
    #expect(
      try questions("<input name=a value='Your town' onfocus='clear(this)'>").map(\.wording) == [
        "Your town"
      ])
  }

  @Test func givesALabelOfASharedIdToTheBoxWithoutOne() throws {
    let found = try questions(
      "<p><label for=s>State</label><select name=a><option>X<option>Y</select></p><p><label for=s>State</label><select id=s name=b><option>X<option>Y</select></p>"
    )
    #expect(found.map(\.wording) == ["State", "State"])
  }

  @Test(arguments: [
    (
      "<label>Exp. month <select name=m><option>1</select></label><label>Exp. year <select name=y><option>2025</select></label>",
      "Exp. month"
    ),
    ("<label for=a>Card code <a href=#>What's this?</a></label><input id=a>", "Card code"),
    ("<select name=a><option>Which colour?<option>Red<option>Blue</select>", "Which colour?"),
    ("<select name=a><option value=''>Select a colour<option>Red</select>", "Select a colour"),
    (
      "<h3>Colour</h3><select name=a><option value=''>Select a colour<option>Red</select>", "Colour"
    ),
    ("<select name=a><option value=''>Select<option>Red</select>", ""),
    ("<p>Zones (check all that apply)</p>" + boxes(["z[0]", "z[1]"]), "Zones"),
  ])
  func wordsTheQuestion(html: String, wording: String) throws {
    #expect(try questions(html).first?.wording == wording)
  }
}
