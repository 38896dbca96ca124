import FormModel
import Markup
import TestSupport
import Testing

/// What a page shows beside what its code says.
@Suite struct PageMarkupTests {
  private func shown(_ html: String) throws -> [String] {
    let markup = try Reading.page(html).markup
    return markup.shownWords.sorted { $0.key < $1.key }.map(\.value)
  }

  @Test func wordsThatPeopleSeeOnNamedControls() throws {
    #expect(
      try shown(
        """
        <button aria-label=a>Lire <i style="display:none">toute</i> la <b aria-hidden=true>notice</b></button>
        <a href=/ aria-label=b><p>Un</p><p>deux</p></a><label for=c>Nom *</label><input id=c aria-label=c>
        <span role=button aria-label=d>Aide</span><input type=submit value=OK aria-label=e>
        """) == ["Lire la notice", "Un deux", "Nom", "Aide", "OK"])
  }

  @Test func signsAndDrawingsAreNoWords() throws {
    #expect(
      try shown(
        """
        <button aria-label=a>X</button><button aria-label=b><i class=icon>search</i></button>
        <input aria-label=c value=d><nav aria-label=e>Menu</nav><button aria-label=f>1</button>
        """) == ["1"])
    #expect(
      try shown("<style>b{font-family:'Material Icons'}</style><button aria-label=a>find</button>")
        .isEmpty)
  }

  private func unseen(_ html: String) throws -> [String] {
    let page = try Reading.page(html)
    return page.controls.filter { page.markup.unseenLabels.contains($0.element.index) }
      .map(\.accessibleName)
  }

  @Test func namesWithoutWordsOnTheScreen() throws {
    #expect(
      try unseen(
        """
        <form><input aria-label=A><label class=sr-only for=b>B</label><input id=b>
        <label><span class=sr-only>C</span><input></label>
        <label for=d>D</label><input id=d aria-label=D><p>Prix <input aria-label=E></p>
        <table><tr><td></td><td><input title=F></td></tr></table></form>
        """) == ["A", "B", "C"])
    #expect(try unseen("<form><input aria-label=A><button>Chercher</button></form>").isEmpty)
    #expect(
      try unseen(
        "<form><div><label for=gone>A</label><div><input aria-label=A></div></div><p>x<p><label for=b>B</label><b>y</b><input id=b aria-labelledby=b></form>"
      ).isEmpty)
    #expect(try unseen("<div style='display:none'><label>A <input></label></div>").isEmpty)
  }

  @Test func searchButtonsExplainTheBoxBesideThem() throws {
    func count(_ html: String) throws -> Int {
      try Reading.page(html).markup.explainedByButton.count
    }
    #expect(try count("<input placeholder=Mots><button>Rechercher</button>") == 1)
    #expect(try count("<input placeholder=Nom><button>Envoyer</button>") == 0)
    #expect(
      try count(
        "<form><input placeholder=Nom><input placeholder=Mots><button>Rechercher</button></form>")
        == 0)
  }

  @Test func controlsThatAssistiveTechnologiesMeet() throws {
    let page = try Reading.page(
      """
      <input name=a><input name=b aria-hidden=true><input name=c disabled role=none>
      <input name=d role=none><button name=e hidden></button><input name=f type=hidden>
      <div role=button>G</div><a href=/ aria-label=H>h</a><div role=menuitem>I</div>
      """)
    #expect(page.controls.filter(\.isExposed).map(\.name) == ["a", "d"])
    #expect(page.markup.widgets.map(\.accessibleName) == ["G", "H", "I"])
    #expect(page.controls.count == 6)
  }

  private func questions(_ html: String) throws -> [Question] {
    try Reading.page("<form method=post>\(html)<button>Envoyer</button></form>").questions
  }

  @Test func marksOfObligation() throws {
    let marks = try questions(
      """
      <label for=a>Nom *</label><input id=a><label for=b>Ville (obligatoire)</label><input id=b>
      <label for=c class=required>Rue</label><input id=c required><p><label for=d>Pays</label><input id=d></p>
      """
    ).map(\.requiredMark)
    #expect(marks == [.sign, .words, .style, .none])
  }

  @Test func theSignIsExplainedSomewhere() throws {
    func place(_ text: String) throws -> Int? {
      try Reading.page("<p>\(text)</p><form><label>Nom * <input></label></form>")
        .markup.requiredSignExplainedAt
    }
    #expect(try place("* Champs obligatoires") != nil)
    #expect(try place("Fields marked with an asterisk are required") != nil)
    #expect(try place("Cette étape est obligatoire") == nil)
    #expect(try place("* Hors jours fériés") == nil)
  }

  @Test func groupsThatAskTheQuestion() throws {
    let pair =
      "<label><input type=radio name=r> Oui</label><label><input type=radio name=r> Non</label>"
    #expect(try questions("<p>Majeur ?</p>\(pair)").map(\.isGrouped) == [false])
    #expect(
      try questions("<fieldset><legend>Majeur ?</legend>\(pair)</fieldset>").map(\.isGrouped) == [
        true
      ])
    #expect(
      try questions(
        "<fieldset><legend>Vous</legend><label>Nom <input></label><p>Majeur ?</p>\(pair)</fieldset>"
      ).map(\.isGrouped) == [true, false])
  }
}
