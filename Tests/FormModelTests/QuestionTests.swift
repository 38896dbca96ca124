import FormModel
import TestSupport
import Testing

/// How controls become questions.
@Suite struct QuestionTests {
  private func questions(_ html: String) throws -> [Question] {
    try Reading.page("<form method=post>\(html)<button>OK</button></form>").questions
  }

  @Test func groupsRadioButtonsUnderTheirLegend() throws {
    let found = try questions(
      """
      <fieldset><legend>Êtes-vous majeur ? *</legend>
      <input type=radio name=m id=o><label for=o>Oui</label>
      <input type=radio name=m id=n><label for=n>Non</label></fieldset>
      """)
    #expect(found.map(\.wording) == ["Êtes-vous majeur ?"])
    #expect(found[0].fields.map(\.choices) == [["Oui", "Non"]])
    #expect(found[0].isRequired)
  }

  @Test func groupsCheckBoxesOfOneLegend() throws {
    let found = try questions(
      """
      <fieldset><legend>Vos ressources</legend>
      <label><input type=checkbox name=a> Salaire</label><label><input type=checkbox name=b> Retraite</label>
      </fieldset><label><input type=checkbox name=c> J’accepte</label>
      """)
    #expect(found.map(\.wording) == ["Vos ressources", "J’accepte"])
    #expect(found[0].choices == 2)
  }

  @Test(arguments: [
    """
    <fieldset><legend>Date de naissance</legend><label for=j>Jour</label><input id=j name=jour>
    <label for=m>Mois</label><input id=m name=mois><label for=a>Année</label><input id=a name=annee></fieldset>
    """,
    """
    <table><tr><td>Date de naissance</td><td><select name=naissJour><option>01<option>02</select>
    <select name=naissMois><option>01</select><select name=naissAnnee><option>1980</select></td></tr></table>
    """,
    """
    <div><label for=m>Date de naissance :</label>
    <select id=m name=dobM><option value="" selected disabled>MM<option value=01>01-Jan<option value=02>02-Feb<option value=03>03-Mar<option value=04>04-Apr<option value=05>05-May<option value=06>06-June<option value=07>07-July<option value=08>08-Aug<option value=09>09-Sep<option value=10>10-Oct<option value=11>11-Nov<option value=12>12-Dec</select>
    <select name=dobD><option value="" selected disabled>DD<option>01<option>02<option>03<option>04</select>
    <select name=dobY><option value="" selected disabled>YYYY<option>1994<option>1993<option>1992<option>1991</select></div>
    """,
    """
    <fieldset><legend>Date de naissance</legend><label for=m>Month</label>
    <select id=m autocomplete=bday-month><option>1</select>
    <label for=d>Day</label><input id=d autocomplete=bday-day><label for=y>Year</label><input id=y autocomplete=bday-year></fieldset>
    """,
  ])
  func readsADateInBoxesAsOneQuestion(html: String) throws {
    let found = try questions(html)
    #expect(found.map(\.wording) == ["Date de naissance"])
    #expect(found[0].fields.count == 3)
    #expect(found[0].purpose == "birth-date")
  }

  @Test func keepsTwoDatesApart() throws {
    let found = try questions(
      """
      <fieldset><legend>Début</legend><input name=jour1 aria-label=Jour><input name=mois1 aria-label=Mois></fieldset>
      <fieldset><legend>Fin</legend><input name=jour2 aria-label=Jour><input name=mois2 aria-label=Mois></fieldset>
      """)
    #expect(found.map(\.wording) == ["Début", "Fin"])
  }

  @Test func joinsAValueAndItsConfirmation() throws {
    let found = try questions(
      """
      <label for=a>Courriel</label><input type=email id=a>
      <label for=b>Confirmez votre courriel</label><input type=email id=b>
      """)
    #expect(found.count == 1)
    #expect(found[0].isConfirmation)
    #expect(found[0].fields.count == 2)
  }

  @Test func readsTheCellAtTheLeft() throws {
    let found = try questions(
      "<table><tr><td>Nom de naissance *</td><td><input name=x1></td></tr></table>")
    #expect(found.map(\.wording) == ["Nom de naissance"])
    #expect(found[0].isRequired)
    #expect(found[0].purpose == "birth-name")
  }

  @Test func takesTheHintOutOfTheWording() throws {
    let found = try questions(
      "<label for=t>Téléphone (facultatif) <span class=fr-hint-text>Par exemple 06 12 34 56 78</span></label><input id=t>"
    )
    #expect(found[0].wording == "Téléphone")
    #expect(found[0].hint == "Par exemple 06 12 34 56 78")
    #expect(found[0].isMarkedOptional)
    #expect(found[0].tellsFormat)
  }

  @Test(arguments: [
    "<input type=hidden name=a>", "<button>Envoyer</button>", "<input type=image alt=OK>",
    "<label>Nom<input disabled></label>", "<label>Nom<input readonly value=Dupont></label>",
    "<template><label>Nom<input></label></template>", "<dialog><label>Nom<input></label></dialog>",
    "<div inert><label>Nom<input></label></div>", "<noscript><label>Nom<input></label></noscript>",
    "<fieldset disabled><label>Nom<input></label></fieldset>",
    "<div style='display: none'><label>Laissez ce champ vide<input name=url2></label></div>",
    "<div role=search><input name=q aria-label=Rechercher></div>",
  ])
  func asksNothingOfPeople(html: String) throws {
    #expect(
      try questions("<label for=n>Ville</label><input id=n>" + html).map(\.wording) == ["Ville"])
  }

  @Test(arguments: [
    "<div style='display:none'><label>Nom de l’entreprise<input></label></div>",
    "<div class=fr-hidden><label>Nom de l’entreprise<input></label></div>",
    "<div hidden><label>Nom de l’entreprise<input></label></div>",
  ])
  func countsHiddenBlocksApart(html: String) throws {
    #expect(
      try questions("<label>Ville<input></label>" + html).map(\.isConditional) == [false, true])
  }

  @Test(arguments: [
    "<label>Loyer<input name=loyer></label><select name=devise aria-label=Devise><option>EUR<option>CHF</select>",
    "<label>Motif<select><option>Vol<option>Autre</select></label><label>Autre, précisez<input></label>",
    "<label>Indicatif<select name=indicatif><option>+33</select></label><label>Téléphone<input type=tel></label>",
    "<table><tr><td>IBAN</td><td><input maxlength=4><input maxlength=4><input maxlength=4></td></tr></table>",
    "<label>Heure<select name=heure><option>01</select></label><label>Minute<select name=minute><option>00</select></label>",
  ])
  func joinsTheFieldsOfOneAnswer(html: String) throws {
    #expect(try questions(html).count == 1)
  }

  /// Amounts on offer are answers, not the currency of the answer before.
  @Test func anAmountIsNoUnit() throws {
    let found = try questions(
      "<label>Nights<input name=n></label><label>Budget<select name=b><option>500 EUR"
        + "<option>800 EUR</select></label>")
    #expect(found.map(\.wording) == ["Nights", "Budget"])
  }

  @Test func readsTheWordsOfHiddenBlocksAndNotThoseOfHiddenMessages() throws {
    let found = try questions(
      """
      <table><tr><td>Ville</td><td><span style="display:none">Erreur</span><input name=v></td></tr>
      <tr style="display:none"><td>Nom du témoin</td><td><input name=t></td></tr></table>
      """)
    #expect(found.map(\.wording) == ["Ville", "Nom du témoin"])
  }

  @Test func givesEachQuestionItsOwnKey() throws {
    let found = try questions(String(repeating: "<label>Nom<input></label>", count: 5))
    #expect(Set(found.map(\.key)).count == 5)
  }

  @Test func keysForgetIdsAndOrder() throws {
    let one = try questions(
      "<label for=a1>Nom</label><input id=a1><label for=b>Ville</label><input id=b>")
    let other = try questions(
      "<label for=z>Ville</label><input id=z><label for=y>Nom</label><input id=y>")
    #expect(Set(one.map(\.key)) == Set(other.map(\.key)))
  }

  @Test func treatsUnmarkedQuestionsAsRequiredWhereOnlyOptionalOnesAreMarked() throws {
    let found = try questions(
      "<label>Nom<input></label><label>Étage (facultatif)<input></label>")
    #expect(found.map(\.isRequired) == [true, false])
  }
}
