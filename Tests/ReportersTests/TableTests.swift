import FormModel
import TestSupport
import Testing

@testable import Report
@testable import Reporters

/// Tables, as a spreadsheet of each language opens them.
@Suite struct TableTests {
  private func table(_ format: ReportFormat, _ language: Language) -> [Substring] {
    format.tell(SampleReport(language: language).report, ReportStyle(language: language))
      .split(separator: "\r\n")
  }

  @Test func aFrenchSpreadsheetHasSemicolonsFrenchTitlesAndAMark() {
    let lines = table(.csv, .french)
    #expect(lines[0].hasPrefix("\u{FEFF}Cible;Page;Question;Règle;Catégorie;Gravité"))
    #expect(lines.dropFirst().allSatisfy { $0.contains(";") })
    #expect(!lines[1].contains("serious") && !lines[1].contains(";no;"))
  }

  /// Programs read it: names and values of the JSON form.
  @Test func anEnglishTableKeepsTheKeys() {
    let lines = table(.csv, .english)
    #expect(lines[0].hasPrefix("target,page,wording,rule,category,severity"))
    #expect(lines[1].contains(",serious,") || lines[1].contains(",blocker,"))
  }

  @Test func aQuestionIsALineWithItsSecondsAndParts() throws {
    let lines = table(.questionsCSV, .english)
    let titles = lines[0].split(separator: ",").map(String.init)
    let line = try #require(lines.first { $0.contains("What happened?") })
    let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    #expect(cells.count == titles.count)
    func cell(_ title: String) throws -> String {
      cells[try #require(titles.firstIndex(of: title))]
    }
    #expect(try cell("seconds") == "129.0")
    #expect(try cell("answer") == "126.0")
    #expect(try cell("answered by") == "100%")
    let asked = SampleReport(language: .english).report.audits
      .flatMap(\.pages).flatMap(\.forms).filter(\.audited).flatMap(\.questions)
    #expect(lines.count == asked.count + 1)
    #expect(table(.questionsCSV, .french).contains { $0.contains(";\"129,0\";") })
  }
}
