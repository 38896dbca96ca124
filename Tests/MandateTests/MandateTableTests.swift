import Mandate
import Report
import Reporters
import TestSupport
import Testing
import Words

/// The tables that a form and its mandate fill in.
@Suite struct MandateTableTests {
  private typealias Held = MandateFixtures

  private func rows(
    _ format: MandateFormat, _ fields: String, language: Language = .english
  ) throws -> [String] {
    let mandate = try Held.read(
      """
      title: Décret
      controller: La mairie
      basis: Article 6
      used by: Le guichet
      kept: un an
      allows:
        - { says: Courriel, purpose: email, article: 1, aim: répondre, required: no }
        - { says: Religion, words: religion, article: 2, sensitive: yes, used by: Le médecin }
        - { purpose: nationality, article: 3 }
      """)
    let report = Held.report(
      try Held.audit(html: Held.form(fields)), mandate, language: language)
    return format.tell(report, ReportStyle(language: language)).split(separator: "\r\n")
      .map(String.init)
  }

  /// What article 30 asks for, the blank cells among it.
  @Test func theRecordHoldsWhatIsAsked() throws {
    let rows = try rows(.record, "Adresse e-mail*\nVotre religion\nTaille du cadre")
    #expect(rows.count == 4)
    #expect(rows[0].hasPrefix("processing,controller,aim,people concerned,category of data"))
    #expect(
      rows[1] == "test,La mairie,répondre,people who fill in the form,Courriel,no,"
        + "Le guichet,,un an,,Article 6,Décret,1,Adresse e-mail,\"required here, optional in the text\""
    )
    #expect(rows[2].contains(",Religion,religion or belief,Le médecin,,un an,"))
    #expect(rows[3].hasSuffix(",Taille du cadre,not in the mandate"))
  }

  @Test func theProtocolHoldsEveryQuestion() throws {
    let rows = try rows(.protocol, "Adresse e-mail*\nTaille du cadre", language: .french)
    #expect(rows.count == 3)
    #expect(
      rows[1].contains(";obligatoire;facultatif;\"obligatoire ici, facultatif dans le texte\";1;"))
    #expect(rows[1].hasSuffix(";Le guichet;répondre;un an;;"))
    #expect(rows[2].hasSuffix(";;;;;"))
  }

  /// Spreadsheets run nothing of a page, and no cell breaks out.
  @Test(arguments: [MandateFormat.record, .protocol])
  func hostileLabelsStayWords(format: MandateFormat) throws {
    let rows = try rows(format, "=HYPERLINK(\"https://x\")\n@SUM(1)\n+1, \"2\"; 3")
    #expect(rows.count == 4)
    for row in rows.dropFirst() {
      #expect(
        row.contains("'=HYPERLINK(\"\"https://x\"\")") || row.contains("'@SUM(1)")
          || row.contains("'+1, \"\"2\"\"; 3"), "\(row)")
    }
  }

  @Test func terminalsAreToldNoCommands() throws {
    let report = Held.report(
      try Held.audit(html: Held.form("\u{1B}[31mRouge\u{202E}\n::error::Rouge")), try Held.mandate()
    )
    let text = MandateFormat.text.tell(report, ReportStyle(language: .english))
    #expect(!text.unicodeScalars.contains("\u{1B}") && !text.unicodeScalars.contains("\u{202E}"))
    #expect(!text.split(separator: "\n").contains { $0.hasPrefix("::") })
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  /// Four times as many questions and lines cost less than six times as much.
  @Test func theWorkGrowsWithTheForm() throws {
    func work(_ count: Int) throws -> () -> Void {
      let fields = (0..<count).map { "\($0)e question du dossier" }.joined(separator: "\n")
      let audit = try Held.audit(html: Held.form(fields))
      let lines = (0..<count).map { Mandate.Line(words: ["\($0)e question"], article: "\($0)") }
      let mandate = Mandate(title: "Text", lines: lines)
      return { #expect(Held.report(audit, mandate).isWhollyAllowed) }
    }
    let (small, large) = (try work(150), try work(600))
    var ratio = Double.infinity
    for _ in 0..<4 where ratio >= 6 {
      let one = try ProcessorTime.seconds { small() }
      ratio = min(ratio, try ProcessorTime.seconds(runs: 1) { large() } / one)
    }
    #expect(ratio < 6)
  }
}
