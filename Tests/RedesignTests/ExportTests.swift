import Deciding
import FormModel
import Foundation
import TestSupport
import Testing

@testable import Redesign

/// What other tools take: each by the rules that its reader states.
@Suite struct ExportTests {
  /// Labels that try to leave the place they stand in.
  ///
  /// A page whose questions hold whole tags is a template, and is not audited; halves of tags are.
  static let labels = [
    "\"]; end", "a\\\" b", "{{ 7*7", "{% include \"x\" ", "%}} {{{ {%", "{# c #}", "--> x",
    "<script>alert(1)</script>", "=HYPERLINK(\"x\")", "%%{init: {}}%%", "`code` #quot;", "l1 | l2",
    "'quote' & ampersand", "\u{202E}\u{1B}[31mred", "e\"}]}",
  ]
  /// What may stand further down a list, and in headings.
  static let tags = ["{{ 7*7 }}", "{% include \"x\" %}", "}} {{{ %}}"]

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }

  private static let hostile: RedesignPlan? = {
    let boxes = labels.enumerated().map { place, label in
      "<p><label for=f\(place)>\(escaped(label))</label> <input id=f\(place) name=f\(place) required>"
    }
    let choices = (labels + tags).enumerated().map { place, label in
      "<p><input type=radio name=r id=r\(place)><label for=r\(place)>\(escaped(label))</label>"
    }
    let html =
      "<html lang=fr><title>{{ t }}</title><h1>\(escaped(tags[0]))</h1><form method=post>"
      + boxes.joined() + "<fieldset><legend>{{ l</legend>\(choices.joined())</fieldset>"
      + "<button>Envoyer</button></form>"
    return try? RedesignFixtures.plan(try Reading.journey(html: html))
  }()

  private func plans() throws -> [RedesignPlan] {
    let names = ["pre-plainte-2015", "pre-plainte-refonte", "jsf-inscription", "uswds-contact"]
    return try names.map { try RedesignFixtures.plan(try RedesignFixtures.journey($0)) }
      + [#require(Self.hostile)]
  }

  private func text(_ name: String, _ plan: RedesignPlan) throws -> String {
    try #require(RedesignExport.named(name)?.files(plan).first).text
  }

  private func object(_ name: String, _ plan: RedesignPlan) throws -> [String: Any] {
    let bytes = Data(try text(name, plan).utf8)
    return try #require(JSONSerialization.jsonObject(with: bytes) as? [String: Any])
  }

  /// The same plan gives the same bytes, and no export lacks a question.
  @Test func everyQuestionIsInEveryExport() throws {
    for plan in try plans() {
      let count = plan.questions.count
      #expect(count > 0)
      #expect(try text("csv", plan).split(separator: "\r\n").count == count + 1)
      let prototype = try object("prototype-json", plan)["questions"] as? [Any]
      #expect(prototype?.count == count)
      let keys = Set(try text("formio", plan).matches(of: #/"key" : "(question\d+)/#).map(\.1))
      #expect(keys.count == count)
      let views = try #require(RedesignExport.named("nunjucks")).files(plan)
      let names = Set(views.flatMap { $0.text.matches(of: #/data\["(question-\d+)"\]/#).map(\.1) })
      #expect(names.count == count && views.count == plan.pages.count + 3)
      for export in RedesignExport.all { #expect(export.files(plan) == export.files(plan)) }
    }
  }

  // MARK: Mermaid

  /// Every line is one of these, and nothing of a page stands outside quotation marks.
  @Test func aDiagramHoldsBoxesAndWaysOnly() throws {
    let box = #/ {2}\w+(\[|\(\[)"[^"`{}<>|\[\]]*(<br\/>[^"`{}<>|\[\]]*)*"(\]|\]\))/#
    let way = #/ {2}\w+ (-->|-\.->)(\|"[^"`{}<>|\[\]]*"\|)? \w+/#
    for plan in try plans() {
      let lines = try text("mermaid", plan).split(separator: "\n").map(String.init)
      #expect(lines.first == "flowchart TD" && lines.count > 2 * plan.pages.count)
      for line in lines.dropFirst() {
        #expect(line.wholeMatch(of: box) != nil || line.wholeMatch(of: way) != nil, "\(line)")
        #expect(!line.contains("%%"))
      }
    }
  }

  // MARK: Prototype

  /// The rules of the published schema: no question leads back, beyond the last, or to itself; no text
  /// holds a quotation mark, nor what its templates obey.
  @Test func aPrototypeLeadsFromTheFirstQuestionToTheEnd() throws {
    for plan in try plans() {
      let questions = try #require(
        try object("prototype-json", plan)["questions"] as? [[String: Any]])
      for (place, question) in questions.enumerated() {
        let branches = question["options_branching"] as? [[String: Any]]
        let ways =
          branches?.map { $0["next_question_value"] as? Int } ?? [
            question["next_question_value"] as? Int
          ]
        for way in ways {
          let way = try #require(way)
          #expect(way == -1 || (way > place + 1 && way <= questions.count), "\(question)")
        }
        let isBranching = question["answer_type"] as? String == "branching_choice"
        #expect(isBranching == (branches != nil))
        let words = try #require(question["question_text"] as? String)
        #expect(!words.contains("\"") && !words.contains("{{") && !words.contains("{%"))
      }
      #expect(questions.contains { $0["next_question_value"] as? Int == -1 } || questions.isEmpty)
    }
  }

  @Test func anAnswerLeadsToTheQuestionsThatItShows() throws {
    let html = """
      <html lang=fr><form method=post><fieldset><legend>Êtes-vous assuré ?</legend>
      <input type=radio name=a id=a1 value=1 aria-controls=more required><label for=a1>Oui</label>
      <input type=radio name=a id=a2 value=2 required><label for=a2>Non</label></fieldset>
      <div id=more style="display:none"><p><label for=b>Nom de la compagnie</label>
      <input id=b name=b></div><p><label for=c>Nom du chien</label><input id=c name=c required>
      <button>Envoyer</button></form>
      """
    let plan = try RedesignFixtures.plan(try Reading.journey(html: html))
    try #require(plan.questions.first?.choices == ["Oui", "Non"])
    try #require(PlanQuestions(plan).decides(plan.questions[0]))
    let questions = try #require(
      try object("prototype-json", plan)["questions"] as? [[String: Any]])
    let branches = try #require(questions[0]["options_branching"] as? [[String: Any]])
    #expect(branches.map { $0["next_question_value"] as? Int } == [2, 3])
    let formio = try text("formio", plan)
    #expect(formio.contains("\"operator\" : \"isEqual\""))
    let flow = try text("mermaid", plan)
    #expect(flow.contains("-.->|\"Oui\"| question1"))
  }

  // MARK: Nunjucks

  /// The texts of a page stand in literals, from which no sign of the templates comes out.
  @Test func viewsHoldNoTagOfAPage() throws {
    for label in Self.labels + Self.tags {
      let literal = NunjucksText.literal(label)
      #expect(
        literal.wholeMatch(
          of: #/"(?:[^"\\\x00-\x1F]|\\["\\])*"(?: ~ "(?:[^"\\\x00-\x1F]|\\["\\])*")*/#)
          != nil, "\(literal)")
      for sign in ["{{", "}}", "{%", "%}", "{#", "#}", "-%", "-}"] {
        #expect(!literal.contains(sign), "\(literal)")
      }
      let joined = literal.dropFirst().dropLast().replacing("\" ~ \"", with: "")
        .replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
      #expect(joined == label.replacing("\u{1B}", with: " "))
    }
  }

  // MARK: Form.io and démarche.numérique

  @Test func formsForOthersHoldNoMarkupOfAPage() throws {
    let plan = try #require(Self.hostile)
    let formio = try text("formio", plan)
    #expect(!formio.contains("<script>") && !formio.contains("{{"))
    let panels = try #require(try object("formio", plan)["components"] as? [[String: Any]])
    #expect(panels.allSatisfy { $0["type"] as? String == "panel" })
    #expect(panels.count == plan.pages.count)
    let demarche = try #require(try object("demarche", plan)["revision"] as? [String: Any])
    let champs = try #require(demarche["champDescriptors"] as? [[String: Any]])
    #expect(champs.count >= plan.questions.count + plan.pages.count)
    #expect(
      champs.allSatisfy { ($0["__typename"] as? String)?.hasSuffix("ChampDescriptor") == true })
  }

  @Test func aTableRunsNothing() throws {
    let rows = try text("csv", try #require(Self.hostile)).split(separator: "\r\n")
    #expect(rows.contains { $0.contains("'=HYPERLINK(\"\"x\"\")") })
    #expect(!rows.contains { $0.contains("\u{1B}") || $0.contains("\u{202E}") })
  }
}
