import FormModel
import TestSupport
import Testing

/// Which answers bring which questions.
@Suite struct ConditionTests {
  private static let yesNo = """
    <fieldset><legend>Avez-vous un conjoint ?</legend>
    <input type=radio name=q value=oui id=o %1><label for=o>Oui</label>
    <input type=radio name=q value=non id=n %2><label for=n>Non</label></fieldset>
    """

  /// A block that waits for states of Drupal.
  private static func block(_ states: String) -> String {
    "<div data-drupal-states='\(states)'><label>Nom<input></label></div>"
  }

  private func questions(_ html: String) throws -> [Question] {
    try Reading.page("<form method=post>\(html)<button>OK</button></form>").questions
  }

  /// A question answered by yes or no, with attributes on each answer, then a block.
  private func afterYesNo(_ yes: String, _ no: String, _ block: String) throws -> [Question] {
    try questions(Self.yesNo.replacing("%1", with: yes).replacing("%2", with: no) + block)
  }

  static let ties: [(yes: String, no: String, block: String, choices: [Int])] = [
    ("aria-controls=b", "", "<div id=b hidden><label>Nom<input></label></div>", [0]),
    ("", "aria-controls=b", "<div id=b hidden><label>Nom<input></label></div>", [1]),
    (
      "aria-controls=b", "aria-controls='x b'",
      "<div id=b style='display:none'><label>Nom<input></label></div>", [0, 1]
    ),
    (
      "data-aria-controls='c[q]-1'", "",
      "<div class='govuk-radios__conditional govuk-radios__conditional--hidden' id='c[q]-1'><label>Nom<input></label></div>",
      [0]
    ),
    (
      "data-bs-toggle=collapse data-bs-target='#b'", "",
      "<div class=collapse id=b><label>Nom<input></label></div>", [0]
    ),
    ("data-target=b", "", "<div class='panel js-hidden' id=b><label>Nom<input></label></div>", [0]),
    ("aria-controls=b", "", "<div class=fr-collapse id=b><label>Nom<input></label></div>", [0]),
    ("aria-controls=b", "", "<fieldset disabled id=b><label>Nom<input></label></fieldset>", [0]),
    ("aria-controls=b", "", "<label for=b hidden>Nom</label><input id=b hidden>", [0]),
    (
      "", "",
      block(##"{"visible":{":input[name=\"q\"]":{"value":"oui"}}}"##),
      [0]
    ),
    (
      "", "",
      block(
        ##"{"visible":[{":input[name=\"q\"]":{"value":"oui"}},"or",{":input[name=\"q\"]":{"value":"non"}}]}"##
      ),
      [0, 1]
    ),
    (
      "checked", "",
      #"<label>Nom<input data-drupal-states='{"enabled":{":input[name=\u0022q\u0022]":{"!value":"oui"}}}'></label>"#,
      [1]
    ),
    (
      "checked", "",
      block(##"{"invisible":{"#o":{"checked":true}}}"##),
      [1]
    ),
    ("", "", "<div hidden><label>Si oui, quel nom ?<input></label></div>", [0]),
  ]

  @Test(arguments: ties)
  func waitsForAnAnswer(yes: String, no: String, block: String, choices: [Int]) throws {
    let found = try afterYesNo(yes, no, block)
    #expect(found.map(\.isConditional) == [false, true])
    #expect(found[0].condition == nil)
    #expect(
      found[1].condition
        == AnswerCondition(question: 0, choices: choices, evidence: .markup))
  }

  /// Blocks whose answer is given, or which are in sight by default: asked, yet not of everybody.
  @Test(
    arguments: [
      ("checked aria-controls=b", "<div id=b><label>Nom<input></label></div>", [0]),
      (
        "checked",
        block(##"{"visible":{":input[name=\"q\"]":{"value":"oui"}}}"##),
        [0]
      ),
      (
        "",
        block(##"{"invisible":{":input[name=\"q\"]":{"value":"oui"}}}"##),
        [1]
      ),
    ] as [(String, String, [Int])])
  func isAskedThoughAnswersMayTakeItAway(yes: String, block: String, choices: [Int]) throws {
    let found = try afterYesNo(yes, "", block)
    #expect(found.map(\.isConditional) == [false, false])
    #expect(
      found[1].condition
        == AnswerCondition(question: 0, choices: choices, evidence: .markup))
  }

  @Test(
    arguments: [
      ("Si oui, quel est son nom ?", 0, [0]), ("If so, what is the name?", 0, [0]),
      ("Si non, pourquoi ?", 0, [1]), ("If not, why?", 0, [1]),
      ("Nom d’usage (le cas échéant)", nil, []), ("Middle name (if any)", nil, []),
      ("If applicable, the case number", nil, []),
    ] as [(String, Int?, [Int])])
  func readsWords(wording: String, question: Int?, choices: [Int]) throws {
    let found = try afterYesNo("", "", "<label>\(wording)<input></label>")
    #expect(found.map(\.isConditional) == [false, false])
    #expect(
      found[1].condition
        == AnswerCondition(question: question, choices: choices, evidence: .words))
  }

  @Test(arguments: [
    "<label>Nom<input></label>", "<label>Signez si oui ou non<input></label>",
    "<label>Tell us if any of these apply<input></label>",
    "<div id=b><label>Nom<input></label></div>",
    #"<label>Nom<input data-drupal-states='{"required":{":input[name=\"q\"]":{"value":"oui"}}}'></label>"#,
    "<label>Nom<input data-drupal-states='{\"visible\":'></label>",
    "<label><input type=checkbox id=b> Tout</label>",
  ])
  func asksEverybody(block: String) throws {
    let found = try afterYesNo("aria-controls=b", "", block)
    #expect(found.map(\.condition) == [nil, nil])
    #expect(!found[1].isConditional)
  }

  @Test(arguments: [
    "<div hidden><label>Nom<input></label></div>",
    "<div class=collapse id=b><label>Nom<input></label></div>",
    block(##"{"visible":{":input[name=\"gone\"]":{"value":"1"}}}"##),
  ])
  func doesNotGuessTheQuestion(block: String) throws {
    let found = try afterYesNo("aria-controls=gone", "", block)
    #expect(found[1].condition?.question == nil)
    #expect(found[1].isConditional == (found[1].condition != nil))
  }

  @Test func findsTheChoicesOfAList() throws {
    let found = try questions(
      #"""
      <label>Pays <select name=pays><option value="">Choisissez<option value=FR>France<option value=CH>Suisse</select></label>
      <div data-drupal-states='{"visible":{":input[name=\"pays\"]":[{"value":"CH"},{"value":"FR"}]}}'><label>Canton<input></label></div>
      <div data-drupal-states='{"visible":{"select[name=\"pays\"]":{"value":"CH"}}}'><label>Heimatort<input></label></div>
      """#)
    #expect(found.map { $0.condition?.choices ?? [] } == [[], [0, 1], [1]])
    #expect(found.map(\.isConditional) == [false, true, true])
  }

  @Test func findsTheBoxesOfAList() throws {
    let found = try questions(
      """
      <fieldset><legend>Contact</legend>
      <input type=checkbox name=c id=a data-aria-controls=x><label for=a>Courriel</label>
      <input type=checkbox name=c id=b data-aria-controls=y checked><label for=b>Téléphone</label></fieldset>
      <div id=x class=govuk-checkboxes__conditional--hidden><label>Adresse<input type=email></label></div>
      <div id=y class=govuk-checkboxes__conditional><label>Numéro<input type=tel></label></div>
      """)
    #expect(found.map { $0.condition?.choices ?? [] } == [[], [0], [1]])
    #expect(found.map(\.isConditional) == [false, true, false])
  }

  @Test func findsBlocksInsideBlocks() throws {
    let found = try questions(
      """
      <label><input type=checkbox aria-controls=x> Enfants</label>
      <div id=x hidden><label><input type=checkbox aria-controls=y> École</label>
      <div id=y hidden><label>Nom<input></label></div><label>Âge<input></label></div>
      <label>Ville<input></label>
      """)
    #expect(found.map { $0.condition?.question } == [nil, 0, 1, 0, nil])
    let ways = Branches(found)
      .ways(seconds: [1, 2, 4, 8, 16], probabilities: Array(repeating: 0.5, count: 5))
    #expect(ways.least.seconds == 17)
    #expect(ways.typical.seconds == 23)
    #expect(ways.greatest.seconds == 31)
  }

  private func chain(_ next: [[String]]) throws -> [Bool] {
    let groups = next.enumerated().map { number, targets in
      let choices = targets.enumerated().map { place, target in
        "<label><input type=radio name=q\(number) value=\(place) data-wizard-next=\(target)> \(place)</label>"
      }
      return "<fieldset id=q\(number)><legend>Q\(number)?</legend>\(choices.joined())</fieldset>"
    }
    return try questions(groups.joined()).map(\.isConditional)
  }

  @Test func followWhereAnAnswerNamesTheNextQuestion() throws {
    #expect(
      try chain([["q1", "none", "q2"], ["q2", "none"], ["end", "end"]]) == [false, true, true])
    #expect(try chain([["q1", "q1"], ["q2", "q2"], ["end", "end"]]) == [false, false, false])
    #expect(try chain([["q1", "q2"], ["q2", "q2"], ["end", "end"]]) == [false, true, false])
  }

  @Test(arguments: [
    "hidden_elem", "hide-element", "isHidden", "forminator-hidden", "is-hidden", "ff-hidden",
  ])
  func whatAClassHidesWaits(name: String) throws {
    let page = { (style: String) in
      try Reading.page(
        "\(style)<form method=post><p><label>Kind of boat <input name=a></label></p><div class='row \(name)'><label>Which other kind? <input name=b></label></div><button>Send</button></form>"
      ).questions.map(\.isConditional)
    }
    #expect(try page("") == [false, true])
    #expect(try page("<style>.row { display: block }</style>") == [false, false])
  }
}
