import Escaping
import Report

/// What a reader needs to understand a rule: why it matters, what to do, who says so.
struct RuleHelp {
  let plain: String
  let markdown: String

  init(_ verdict: Report.Verdict, _ words: ReportWords) {
    let parts = [
      (words.whyTitle, [verdict.why]), (words.fixTitle, [verdict.fix]),
      (words.thresholdTitle, [verdict.threshold].compactMap(\.self)),
    ].filter { !$0.1.joined().isEmpty }
    let sources = verdict.sources
    plain =
      (parts.map { words.announcing($0.0, TerminalText.safe($0.1.joined(), limit: 1000)) }
      + sources.map { words.announcing(words.sourcesTitle, Self.plain($0)) })
      .joined(separator: "\n")
    let list = sources.map { "- " + Self.markdown($0) }
    markdown =
      (parts.map { "**\($0.0)**\n\n\(MarkdownText.ruleText($0.1.joined()))" }
      + (list.isEmpty ? [] : ["**\(words.sourcesTitle)**\n\n" + list.joined(separator: "\n")]))
      .joined(separator: "\n\n")
  }

  private static func plain(_ source: Report.RuleText.Source) -> String {
    let url = source.url.map { " (\($0))" } ?? ""
    return TerminalText.safe(
      source.name + (source.says.map { ", " + $0 } ?? "") + url, limit: 1000)
  }

  private static func markdown(_ source: Report.RuleText.Source) -> String {
    let name = MarkdownText.ruleText(source.name)
    let linked = source.url.flatMap(MarkdownText.linkTarget).map { "[\(name)](<\($0)>)" } ?? name
    return linked + (source.says.map { ", " + MarkdownText.ruleText($0) } ?? "")
  }
}
