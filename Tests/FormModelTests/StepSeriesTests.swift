import FormModel
import TestSupport
import Testing

/// Forms that show one step at a time.
@Suite struct StepSeriesTests {
  private func page(_ html: String) throws -> Page {
    try Reading.page("<form method=post>\(html)</form>")
  }

  private static let next = "<button type=button>Next</button>"

  static let series: [(name: String, html: String, steps: Int)] = [
    (
      "fieldsets",
      "<fieldset class=part><label>A<input name=a></label>\(next)</fieldset><fieldset class=part style='display:none'><label>B<input name=b></label>\(next)</fieldset><fieldset class=part style='display:none'><label>C<input name=c></label><button>Send</button></fieldset>",
      3
    ),
    (
      "numbered classes, the button below",
      "<div><div class=form-step-1><label>A<input name=a></label></div><div class=form-step-2 style='display:none'><label>B<input name=b></label><label>C<input name=c></label></div></div><button type=button>Siguiente</button>",
      2
    ),
    (
      "panels of tabs",
      "<div><div role=tabpanel class='tab-pane active'><label>A<input name=a></label></div><div role=tabpanel class=tab-pane hidden><label>B<input name=b></label></div><div role=tabpanel class=tab-pane hidden><label>C<input name=c></label></div></div><button>Send</button>",
      3
    ),
    (
      "no class at all",
      "<section><label>A<input name=a></label><a href='#' role=button>Suivant</a></section><section hidden><label>B<input name=b></label><label>C<input name=c></label><button>Envoyer</button></section>",
      2
    ),
  ]

  @Test(arguments: series)
  func asksEveryStep(name: String, html: String, steps: Int) throws {
    let page = try page(html)
    #expect(page.questions.map(\.wording) == ["A", "B", "C"], "\(name)")
    #expect(page.questions.allSatisfy { !$0.isConditional && $0.condition == nil }, "\(name)")
    #expect(page.steps == steps, "\(name)")
    #expect(page.controls.first { $0.name == "b" }?.isVisible == false)
  }

  @Test(arguments: [
    "<div class=block><label>A<input name=a></label></div><div class=block hidden><label>B<input name=b></label></div><button>Continue</button>",
    "<div class=step><label><input type=radio name=a aria-controls=x>A</label>\(next)</div><div class=step id=x hidden><label>B<input name=b></label></div>",
    "<div class=step hidden><label>A<input name=a></label></div><div class=step hidden><label>B<input name=b></label></div>\(next)<p><label>C<input name=c></label></p>",
  ])
  func keepsWhatWaitsForAnAnswer(html: String) throws {
    let page = try page(html)
    #expect(page.steps == 1)
    #expect(page.questions.contains { $0.isConditional })
  }

  @Test func keepsConditionsInsideASteps() throws {
    let page = try page(
      "<fieldset class=step><label>A<input name=a></label>\(Self.next)</fieldset><fieldset class=step hidden><label>B<input name=b></label><div hidden><label>C<input name=c></label></div></fieldset>"
    )
    #expect(page.questions.map(\.isConditional) == [false, false, true])
  }

  @Test func readsTheNoticeOfALaterStep() throws {
    let page = try page(
      "<fieldset class=step><label>A<input name=a></label>\(Self.next)</fieldset><fieldset class=step hidden><label>B<input name=b></label><p>Privacy notice: how we use your data.</p></fieldset>"
    )
    #expect(page.privacyNotice == .nearForm)
  }

  @Test func knowsStepsThatOnlyTheirIdsNumber() throws {
    let page = try page(
      "<div><section id=step_1><label>A<input name=a></label><button>Add</button></section></div><section id=step_2 style='display:none'><label>B<input name=b></label></section><section id=step_3 style='display:none'><p>Thank you</p></section>"
    )
    #expect(page.steps == 2)
    #expect(page.questions.allSatisfy { !$0.isConditional })
  }
}
