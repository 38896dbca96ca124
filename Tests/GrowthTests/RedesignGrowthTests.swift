import Auditing
import Deciding
import FormModel
import Markup
import Redesign
import Report
import RuleFiles
import TestSupport
import Testing
import Timing
import Words

/// A form of four times as many questions is redesigned in less than six times the time.
@Suite(.serialized) struct RedesignGrowthTests {
  /// Kinds of answers, legends and conditions as forms have them.
  private static func html(_ count: Int) -> String {
    let questions = (0..<count).map { place in
      switch place % 4 {
      case 0:
        "<fieldset><legend>Choix \(place)</legend><input type=radio name=r\(place) id=y\(place)>"
          + "<label for=y\(place)>Oui</label><input type=radio name=r\(place) id=n\(place)>"
          + "<label for=n\(place)>Non</label></fieldset>"
      case 1:
        "<label for=q\(place)>Ville \(place)</label><input id=q\(place) name=q\(place) required>"
      case 2:
        "<label for=q\(place)>Texte \(place)</label><textarea id=q\(place) name=q\(place)></textarea>"
      default:
        "<label for=q\(place)>Liste \(place)</label><select id=q\(place) name=q\(place)>"
          + "<option>Un<option>Deux<option>Trois</select>"
      }
    }
    return "<html lang=fr><title>Demande</title><h1>Demande</h1><form method=post>"
      + "\(questions.joined())<button>Envoyer</button></form></html>"
  }

  private static func form(_ count: Int) throws -> FormerForm {
    let page = try Reading.page(html(count))
    let audit = Auditor(book: Reading.book).audit(
      Journey(name: "page", pages: [page], home: nil))
    let told = Report.Audit(audit, language: .english, book: Reading.book)
    return FormerForm(audit, told: told, table: try #require(told.whatIf))
  }

  private static func seconds(_ count: Int) throws -> Double {
    let making = RedesignMaking(
      try form(count), limits: try RedesignLimits.builtIn(), language: .english,
      tool: Report.Tool(name: "test", version: "0"),
      reader: PageReader(vocabulary: Reading.book.vocabulary, purposes: Reading.book.purposes),
      model: TimeModel(parameters: Reading.book.timing, purposes: Reading.book.purposes))
    return try ProcessorTime.seconds(runs: 1) {
      let plan = try making.plan(Decisions(edits: making.usual(beside: Decisions())))
      _ = MockUp(plan, style: .plain).files
      _ = DecisionsText.markdown(plan)
      for export in RedesignExport.all { _ = export.files(plan) }
    }
  }

  @Test func plansPagesAndExports() throws {
    var ratio = Double.infinity
    for _ in 0..<4 where ratio >= 6 { ratio = min(ratio, try Self.seconds(120) / Self.seconds(30)) }
    #expect(ratio < 6)
  }
}
