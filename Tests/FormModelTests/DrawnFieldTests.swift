import FormModel
import TestSupport
import Testing

/// Fields that scripts draw.
@Suite struct DrawnFieldTests {
  private func page(_ html: String) throws -> Page {
    try Reading.page(
      "<form method=post><p><label>Town<input name=town></label></p>\(html)<button>OK</button></form>"
    )
  }

  static let lists: [(name: String, html: String)] = [
    (
      "an element with the role",
      "<span id=z>Zone</span><div role=combobox tabindex=0 aria-labelledby=z></div>"
    ),
    (
      "an element that opens a list, and its hidden twin",
      "<label id=z>Zone</label><div><div role=button aria-haspopup=listbox aria-labelledby=z tabindex=0>North</div><input aria-hidden=true tabindex=-1 value=n name=zone></div>"
    ),
    (
      "a list kept out of sight",
      "<label for=s>Zone</label><div class=choices role=combobox aria-haspopup=true><div><select id=s name=zone hidden tabindex=-1><option>North<option>South</select></div><input type=search role=textbox aria-label='Search'></div>"
    ),
    (
      "a list for screen readers",
      "<label for=s>Zone</label><select id=s name=zone class=visually-hidden aria-hidden=true tabindex=-1><option>North<option>South</select><span><span role=combobox tabindex=0 aria-labelledby=x>North</span></span>"
    ),
    (
      "a list with its drawing after it",
      "<label for=s>Zone</label><select id=s name=zone style='display:none'><option>North<option>South</select><div class=chosen-container><a>North</a></div>"
    ),
    (
      "a read-only box in a combobox",
      "<div role=combobox aria-haspopup=listbox><label for=z>Zone</label><input id=z name=z readonly></div>"
    ),
    (
      "a calendar",
      "<label for=z>Zone</label><input id=z name=z class=datepicker readonly value=2020-01-01>"
    ),
    (
      "a file behind its label",
      "<label for=z class=btn>Zone</label><input type=file id=z name=z style='display:none'>"
    ),
    (
      "a box to tick behind its label",
      "<div hidden><input type=checkbox id=z name=z></div><label for=z>Zone</label>"
    ),
    ("an empty read-only date", "<label for=z>Zone</label><input id=z name=start_date readonly>"),
  ]

  @Test(arguments: lists)
  func isAskedOnce(name: String, html: String) throws {
    let questions = try page(html).questions
    #expect(questions.map(\.wording) == ["Town", "Zone"], "\(name)")
    #expect(questions.allSatisfy { !$0.isConditional }, "\(name)")
  }

  @Test(arguments: [
    "<label for=z style='display:none'>Zone</label><input type=file id=z name=z style='display:none'>",
    "<label for=z>Zone</label><textarea id=z name=z style='display:none'></textarea>",
    "<label for=z></label><input type=checkbox id=z name=z hidden>",
  ])
  func leavesHiddenBoxesOut(html: String) throws {
    #expect(try page(html).questions.map(\.wording) == ["Town"])
  }

  @Test func leavesComputedBoxesOut() throws {
    #expect(
      try page("<label>Total<input name=total readonly value=12></label>").questions.count == 1)
    #expect(try page("<label>Total<input name=total readonly></label>").questions.count == 1)
  }

  @Test func isIncompleteWhereElementsAreNotOfHTML() throws {
    let mixed = try page("<y-input-text _label=Length></y-input-text>")
    #expect(mixed.outcome == .notAudited(.scriptedFields))
    #expect(mixed.isReadInPart)
    let only = try Reading.page(
      "<form><x-select label=Zone name=zone></x-select><x-button>OK</x-button></form>")
    #expect(only.outcome == .notAudited(.scriptedFields))
    #expect(!only.isReadInPart)
  }

  @Test(arguments: [
    "<x-icon name=a></x-icon>", "<y-input-text><input name=z aria-label=Zone></y-input-text>",
    "<x-select-label>Zone</x-select-label><div hidden><x-select name=z></x-select></div>".replacing(
      "<x-select-label>Zone</x-select-label>", with: ""),
    "<header><search-input name=q></search-input></header>",
  ])
  func isCompleteWithOtherElements(html: String) throws {
    #expect(try page(html).outcome == .audited)
  }

  @Test(arguments: [
    "<label>{{ 'zone' | translate }}<input name=z></label>",
    "<label><%= zone %><input name=z></label>",
    "<p v-for='z in zones'><label>Zone<input name=z v-model=z></label></p>",
    "<label>Zone<select name=z><option>${zone.name}</select></label>",
    "<label>[[zone]]<input name=z></label>", "<label>#{msg.zone}<input name=z></label>",
  ])
  func isNotAuditedWhereATemplateIsNotFilled(html: String) throws {
    #expect(try page(html).outcome == .notAudited(.unfilledTemplate))
  }
}
