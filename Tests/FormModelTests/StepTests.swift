import FormModel
import TestSupport
import Testing

/// The step that a page announces, in words or in markup.
@Suite struct StepTests {
  private func step(_ html: String) throws -> String? {
    try Reading.page("<main>\(html)<form method=post><label>Ville<input></label></form></main>")
      .step.map { "\($0.current)/\($0.total.map(String.init) ?? "?")" }
  }

  @Test(arguments: [
    "<p>Étape 2 sur 5</p>", "<p>Step 2 of 5</p>", "<h1>Étape 2 sur 5 : vos enfants</h1>",
    "<ul><li>Étape 2/5</li></ul>", "<span class=caption>Step 2 of 5</span><h1>Your car</h1>",
    "<h2>Vos enfants <span>Étape 2 sur 5</span></h2>", "<p>Vous êtes à l'étape 2 sur 5</p>",
    "<p>2e étape sur 5</p>", "<div>Étape n° 2 sur 5</div>", "<p><b>Step</b> 2 of 5</p>",
    "<h1>Step two of five</h1>", "<p>Step two of five</p>",
    "<h2><span>Étape 2 sur 5</span>Votre logement</h2>", "<p>Schritt 2 von 5</p>",
    "<p>Paso 2 de 5</p>",
    "<p>Passaggio 2 di 5</p>", "<p>Stap 2 van 5</p>", "<p>Passo 2 de 5</p>",
    "<p>Section 2 of 5</p>", "<p>Question 2 of 5</p>", "<p>Page 2 sur 5</p>",
    "<h1>Votre logement (2 sur 5)</h1>", "<h2>Ihr Haus (2 von 5)</h2>",
    "<h1>Su casa (2 de 5)</h1>", "<h1>La sua casa (2 di 5)</h1>", "<h1>Uw huis (2 van 5)</h1>",
    "<h1>Your home (step 2 of 5)</h1>", "<h1>Your home (2 of 5)</h1>",
    "<h1>Votre logement (2/5)</h1>", "<h1>2/5 – Votre logement</h1>",
    "<div class=stepper><span>2/5</span></div>", "<p class=etape-courante>2 / 5</p>",
    "<progress value=2 max=5></progress>", "<progress max=5 value=2>Étape 2</progress>",
    "<div role=progressbar aria-valuenow=2 aria-valuemin=1 aria-valuemax=5></div>",
    "<div role=progressbar aria-valuenow=40 aria-valuemax=100 aria-valuetext='Step 2 of 5'></div>",
    "<div class=fr-stepper__steps data-fr-current-step=2 data-fr-steps=5></div>",
    "<ol><li>Vous<li aria-current=step>Logement<li>Pièces<li>Avis<li>Fin</ol>",
    "<ol><li>Vous<li><a aria-current=step>Logement</a><li>Pièces<li>Avis<li>Fin</ol>",
    "<nav><ol><li>A<li aria-current=step><span>Step 2 of 5</span><li>C</ol></nav>",
    "<div><div>A</div><div aria-current=step>B</div><div>C</div><div>D</div><div>E</div></div>",
    "<ul class=form-steps><li class=done>A<li class='item is-active'>B<li>C<li>D<li>E</ul>",
  ])
  func readsStep(html: String) throws {
    #expect(try step(html) == "2/5")
  }

  @Test func readsStepWithoutNumberOfSteps() throws {
    #expect(try step("<h1>Étape 2 : vos enfants</h1>") == "2/?")
    #expect(try step("<p>Step 2</p><h1>Your children</h1>") == "2/?")
  }

  @Test(arguments: [
    // All steps, told in advance.
    "<p>Step 1 of 3</p><p>Step 2 of 3</p><p>Step 3 of 3</p>",
    "<ol class=steps><li>Vous<li>Logement</ol>",
    // Explanations.
    "<p>Before you go on, read what step 2 of 5 of our guide says about children and their school.</p>",
    "<p>Step 6 of 5</p>", "<p>Page 2 of the leaflet</p>",
    "<p>Page 1 of 86</p>", "<p>Page 1 of 1</p>",
    // Other fractions and bars.
    "<h1>Your home (2 of 5 rooms)</h1>", "<h1>Your home (5 of 2)</h1>", "<p>Rooms (2 of 5)</p>",
    "<p>2/5</p>", "<p>Réunion du 2/5</p>", "<span class=counter>0/250</span>",
    "<div class=carousel><span>2/5</span></div>",
    "<progress max=100 value=40></progress>", "<progress value=0.4></progress>",
    "<div role=progressbar aria-valuenow=40 aria-valuemin=0 aria-valuemax=100></div>",
    "<ul class=menu><li class=active>A<li>B</ul>",
    "<p hidden>Step 2 of 5</p>", "<footer><p>Step 2 of 5</p></footer>",
    "<ol hidden><li>A<li aria-current=step>B</ol>",
  ])
  func readsNoOtherStep(html: String) throws {
    #expect(try step(html) == nil)
  }

  /// The marked step wins over the list of all.
  @Test func markedStepIsTheCurrentOne() throws {
    let list = (1...3).map {
      "<li\($0 == 2 ? " aria-current=step" : "")><a>Step \($0) of 3</a></li>"
    }
    #expect(try step("<ol>\(list.joined())</ol>") == "2/3")
  }

  @Test func everyPageOfAJourneyTellsItsStep() throws {
    for number in 1...4 {
      let html = "<p class=hint>Étape \(number) sur 4</p><h1>Votre chien</h1>"
      #expect(try step(html) == "\(number)/4")
    }
  }
}
