import FormModel
import Foundation
import TestSupport
import Testing

@testable import Report
@testable import Reporters

/// Words of a page that spell commands of the machines which run jobs.
@Suite struct ForgeCommandTests {
  static let commands = [
    "##vso[task.setvariable variable=x]y", "##teamcity[buildStop]", "##[error]x",
    "##[add-matcher]x",
    "##VSO[task.complete]", "###vso[x]", "section_start:1:x", "section_end:1:x",
    "travis_fold:start:x",
    "##x.y-z[a]",
  ]
  static let lineCommands = ["::error::x", "::set-output name=a::b", "::stop-commands::x"]
  static let before = ["", " ", "\t", "\u{A0}", "\u{3000} ", "- ", "é ", "x", "a\n", "a\r\n "]

  static func isObeyed(_ line: String) -> Bool {
    let text = line.drop(while: \.isWhitespace)
    return text.hasPrefix("::")
      || line.contains(/##[A-Za-z.\-]*\[|(section_(start|end)|travis_(fold|time)):/)
  }

  @Test(arguments: commands + lineCommands, before)
  func noLineIsObeyed(command: String, before: String) {
    let text = ForgeCommands.harmless(before + command)
    #expect(
      !text.split(whereSeparator: \.isNewline).contains { Self.isObeyed(String($0)) }, "\(text)")
    #expect(text.filter { !$0.isWhitespace } == (before + command).filter { !$0.isWhitespace })
    #expect(ForgeCommands.harmless(text) == text)
  }

  @Test(arguments: ["## Title", "# [x]", "a ::b", "C++ ::", "# #[x]", "section_start", "12:30", ""])
  func otherTextsAreLeftAlone(text: String) {
    #expect(ForgeCommands.harmless(text) == text)
  }

  /// Whatever a page says, no format lets a command of it through.
  @Test(arguments: ReportFormat.all.map(\.name), [Language.english, .french])
  func noFormatLetsACommandThrough(name: String, language: Language) throws {
    let format = try #require(ReportFormat.named(name))
    var report = SampleReport(language: language).report
    for command in Self.commands + Self.lineCommands {
      report.audits[0].target = command
      for page in report.audits[0].pages.indices { report.audits[0].pages[page].title = command }
      for verdict in report.audits[0].verdicts.indices {
        for finding in report.audits[0].verdicts[verdict].findings.indices {
          report.audits[0].verdicts[verdict].findings[finding].message = command
          report.audits[0].verdicts[verdict].findings[finding].place.wording = command
        }
      }
      let own = name == "github" ? ["::error ", "::warning "] : []
      let obeyed = format.tell(report, ReportStyle(language: language))
        .split(separator: "\n").map(String.init)
        .filter { line in Self.isObeyed(line) && !own.contains { line.hasPrefix($0) } }
      #expect(obeyed.isEmpty, "\(obeyed)")
    }
  }

  @Test func jsonSaysTheSame() throws {
    let json = JSONTexts.text(Self.commands)
    #expect(!Self.isObeyed(json))
    #expect(try JSONDecoder().decode([String].self, from: Data(json.utf8)) == Self.commands)
  }
}
