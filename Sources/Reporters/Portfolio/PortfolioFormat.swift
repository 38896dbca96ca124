package import Portfolio
import Report

/// A way to tell the questions of all forms.
package enum PortfolioFormat: String, CaseIterable, Sendable {
  case text, html, json, csv

  /// Same report and same style, same text; nothing of it commands a machine.
  package func tell(_ report: PortfolioReport, _ style: ReportStyle) -> String {
    let told =
      switch self {
      case .text: PortfolioText(report: report, sheet: TextSheet(style)).text
      case .html: PortfolioPage(report: report).text
      case .json: report.json
      case .csv: PortfolioCSV.tell(report)
      }
    return self == .json ? told : ForgeCommands.harmless(told)
  }
}
