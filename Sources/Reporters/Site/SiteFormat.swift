package import Crawling
import Report

/// A way to tell the forms of a site.
package enum SiteFormat: String, CaseIterable, Sendable {
  case text, json, csv

  /// Same report and same style, same text; nothing of it commands a machine.
  package func tell(_ report: SiteReport, _ style: ReportStyle) -> String {
    switch self {
    case .text: ForgeCommands.harmless(SiteText(report: report, sheet: TextSheet(style)).text)
    case .json: report.json
    case .csv: ForgeCommands.harmless(SiteCSV.tell(report))
    }
  }
}
