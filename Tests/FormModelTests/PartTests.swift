import FormModel
import TestSupport
import Testing

/// Labels, groups, error messages and the other pieces of markup that rules judge.
@Suite struct PartTests {
  private func parts(_ kind: PartKind, _ html: String) throws -> [Part] {
    try Reading.page("<form method=post>\(html)</form>").markup.parts.filter { $0.kind == kind }
  }

  private func defects(_ kind: PartKind, _ html: String) throws -> [PartDefect?] {
    try parts(kind, html).map(\.defect)
  }

  @Test func labelsReachTheirControl() throws {
    #expect(
      try defects(
        .label,
        """
        <label for=a>A</label><input id=a><label>B <input></label>
        <label for=c>C</label><input name=c><label for=d>D</label><label>E</label>
        <label for=f>F</label><div id=f></div><label for=g></label><input id=g>
        """) == [nil, nil, .forIsAName, .forMissingID, .orphan, .forNotLabelable, .empty])
  }

  @Test func labelsThatOnlyScriptsUseAreNoParts() throws {
    #expect(try parts(.label, "<label class=switch></label><label for=x></label>").isEmpty)
    #expect(try defects(.label, "<label for=x>Ville</label><city-box id=x></city-box>") == [nil])
    #expect(try defects(.label, "<label id=t>Nom</label><input aria-labelledby=t>") == [nil])
    #expect(try parts(.label, "<div hidden><label for=x>Ville</label></div>").isEmpty)
  }

  @Test func namesByReferenceExist() throws {
    #expect(
      try defects(
        .reference, "<input aria-labelledby='x y'><p id=y>Nom</p><input aria-labelledby=z>")
        == [nil, .referenceMissing])
  }

  @Test func groupsOfSeveralFieldsHaveOneLegend() throws {
    let fields = "<input name=a><input name=b>"
    #expect(
      try defects(
        .group,
        """
        <fieldset><legend>A</legend>\(fields)</fieldset><fieldset>\(fields)</fieldset>
        <fieldset><legend> </legend>\(fields)</fieldset>
        <fieldset><legend>A</legend><legend>B</legend>\(fields)</fieldset>
        <fieldset aria-label=A>\(fields)</fieldset><div role=group>\(fields)</div>
        <fieldset><input name=c></fieldset>
        """) == [nil, .legendMissing, .legendEmpty, .severalLegends, nil, .nameMissing])
  }

  @Test func rolesHaveTheirStates() throws {
    let found = try parts(
      .state,
      """
      <div role=checkbox aria-checked=false>A</div><div role=switch>B</div>
      <input role=combobox aria-expanded=false><input type=checkbox role=switch>
      <div role=scrollbar></div><hr role=separator tabindex=0><div role=separator></div>
      <div role=slider aria-hidden=true></div>
      """)
    #expect(found.map(\.defect) == [nil, .stateMissing, .stateMissing, nil])
    #expect(found.map(\.detail)[2] == "aria-controls, aria-valuenow")
  }

  @Test func statesHaveValuesThatExist() throws {
    let found = try parts(
      .state,
      """
      <input aria-required=maybe><button aria-expanded=undefined>A</button><div role=main aria-live=x></div>
      <div role=scrollbar aria-controls=none aria-valuenow=1></div><input aria-errormessage='a b'>
      <div role=spinbutton aria-valuenow=1.5></div><div role=spinbutton aria-valuenow=one></div>
      """)
    #expect(
      found.map(\.detail).sorted() == [
        "aria-controls=none", "aria-errormessage=a b", "aria-live=x", "aria-required=maybe",
        "aria-valuenow=one",
      ])
  }

  @Test func sharedIDsAreToldOnce() throws {
    let found = try parts(
      .sharedID, "<p id=a></p><p id=a></p><p id=a></p><svg><g id=b></g><g id=b></g></svg>")
    #expect(found.map(\.detail) == ["a"])
  }

  @Test func errorsAreTiedToTheirField() throws {
    #expect(
      try defects(
        .wrongField,
        """
        <input aria-invalid=true><input aria-invalid=true aria-describedby=e>
        <input aria-invalid=true aria-errormessage=e><input aria-invalid=true aria-errormessage=z>
        <p id=e>Faux</p>
        """) == [.unassociated, nil, nil, .unassociated])
    #expect(
      try defects(
        .errorMessage,
        """
        <input aria-describedby=m><div id=m><p class=fr-error-text>A</p></div>
        <p class='x usa-error-message'>B</p><p class=fr-error-text></p>
        <input class=is-invalid><p class=invalid-feedback>C</p>
        <input><p class=invalid-feedback>D</p>
        """) == [nil, .unassociated, .unassociated])
  }

  @Test func attributesMeanSomething() throws {
    #expect(
      try defects(
        .formMarkup,
        """
        <input name=a type=phone><input name=b list=x><input name=c form=y><input>
        <input name=d type=TEL autofocus><input name=e autofocus><input type=hidden>
        """) == [.unknownType, .listMissing, .formMissing, .noIDAndNoName, nil, .twoAutofocus])
  }
}
